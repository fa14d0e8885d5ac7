import type { Examples, Rule } from '../../../engine/rule';

export const competitorSwipe: Rule = {
  id: 'competitor-swipe',
  family: 'risk',
  level: 'caution',
  on: true,
  scope: ['post', 'reply'],
  title: 'swipe at a competitor',
  why: 'Running down others in the trade can cost damages, even when every word is true. What you do says enough without them.',
  example: { bad: 'Unlike our competitors, we deliver.', good: 'We deliver on Fridays, and ring before we come.' },
  source: {
    title: 'French law of denigration: a liability for five years, even where the facts are true',
  },
  find: {
    phrases: [
      '^ unlike ((our|most|all|other|the other|many) (competitors|competition|rivals|vendors|providers|suppliers)|the competition|<competitor>)',
      'our (competitors|rivals|competition) (cannot|can’t|copy|copies|fail|fails|lie|lies|only|never|will never|are asleep|are still|are lost|are behind|are scared|have no|don’t|do not|is asleep|is lost)'.replaceAll(
        '’',
        "'",
      ),
      'the competition is (asleep|sleeping|dead|nowhere|far behind|clueless|scared)',
      '<competitor> ~2 (cannot|fails|failed|copied|copies|lies|lied|overcharges|cheats|cheated|sleeps)',
      '<competitor> (is|are) ~1 (asleep|slow|slower|overpriced|worse|bad|behind|unreliable|nowhere|desperate)',
    ],
    mark: 'sentence',
    sentence: { questions: [0, 0] },
  },
  suggest: [{ size: 'trim', from: /^(?<x>we (?!too\b|also\b)[^,]{5,})$/, to: '{X}{end}', drops: 'names' }],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Unlike our competitors, we deliver on Fridays.⟧', after: 'We deliver on Fridays.' },
    { text: '⟦Our rivals cannot do this.⟧' },
    { text: '⟦The competition is asleep.⟧' },
    { text: '⟦Our competitors copy and fail.⟧' },
    { text: '⟦Unlike most vendors, we answer the phone.⟧', after: 'We answer the phone.' },
    { text: '⟦Kronos is overpriced.⟧' },
  ],
  quiet: [
    { text: 'Kronos shipped before us, and their manual is better. What can we learn?', near: true },
    { text: 'Our competitor’s plant burned; we lend them two lines.', near: true },
    { text: 'Unlike my father, I never learned to weld.', near: true },
    { text: 'The competition is fierce at the village race, and I came ninth.', near: true },
    { text: 'Two rivals shook hands after the final.' },
  ],
};
