import { describe, expect, it } from 'vitest';
import type { Signs } from '@/lib/engine/signs';
import { signs as allSigns, ofSending, ofTalking, strongerFormOf } from '@/lib/engine/signs';
import { explainVerdict, judge, type Weighing } from '@/lib/engine/verdict';
import { packs } from '@/lib/languages/packs';
import weighing from '@/lib/languages/weighing.json';
import { makeCoach } from '@/tools/posts/coach';
import { makeDice } from '@/tools/random/dice';

const coach = makeCoach();
const review = (text: string, kind: 'post' | 'reply' = 'post') => coach.review({ text, kind, author: 'person' });

const table: Weighing = {
  broadcast: { start: -1, signs: { link: 2, firm: 1.5, 'asks-you': -1 } },
  bait: { start: -1, signs: { lure: 2 } },
  conversation: { start: -1, signs: { 'asks-you': 3, you: 0.5, link: -1 } },
};

describe('the verdict', () => {
  it.each([
    ['Is it hard? Yes. Is it worth it? Yes.', 'Yes, I saw it too. What would you do in our place?'],
    ['Est-ce dur ? Oui. Est-ce que ça vaut la peine ? Oui.', 'Oui, je l’ai vu aussi. Que feriez-vous à notre place ?'],
  ])('a question that the text answers itself opens no door: %s', (answered, asked) => {
    const tells = (text: string) =>
      coach.signs({ text, kind: 'post', author: 'person' }, review(text)).map(([name]) => name);
    expect(tells(answered)).toContain('answered');
    expect(tells(asked)).not.toContain('answered');
    expect(review(answered).verdict.conversational).toBe(false);
    expect(review(asked).verdict.conversational).toBe(true);
  });

  it('says yes from one half on, and of sending and talking only the surer', () => {
    const both: Signs = [
      ['link', 1],
      ['asks-you', 1],
      ['firm', 1],
    ];
    const { verdict, weights } = judge(both, table);
    expect(weights.broadcast).toBeGreaterThan(0.5);
    expect(weights.conversation).toBeGreaterThan(0.5);
    expect(verdict).toEqual({ broadcastOnly: true, buzzBait: false, conversational: false });
    expect(judge([['lure', 0.4]], table).verdict.buzzBait).toBe(false);
    expect(judge([['lure', 1]], table).verdict.buzzBait).toBe(true);
  });

  it('is nothing at all for nothing', () => {
    for (const text of ['', '   ', '\n\n'])
      expect(review(text)).toMatchObject({
        verdict: { broadcastOnly: false, buzzBait: false, conversational: false },
        weights: { broadcast: 0, bait: 0, conversation: 0 },
        balance: 'opens',
        reasons: [],
      });
  });

  it('is never both of sending and talking, whatever the text', () => {
    const dice = makeDice(7);
    const parts = [
      'We launch',
      'https://a.example',
      'you',
      'What do you think?',
      '@ada',
      'thank you',
      '#a',
      'nous',
      '!',
      '\n',
      'Voici pourquoi',
    ];
    for (let round = 0; round < 500; round++) {
      const text = Array.from({ length: 1 + dice(12) }, () => parts[dice(parts.length)]).join(' ');
      const { verdict, weights } = review(text, dice(2) ? 'post' : 'reply');
      expect(verdict.broadcastOnly && verdict.conversational, text).toBe(false);
      for (const weight of Object.values(weights)) expect(weight >= 0 && weight <= 1, text).toBe(true);
    }
  });

  it.each([
    [
      'We are thrilled to announce that our new platform is live. Register now: https://acme.example/new #launch',
      'sends',
    ],
    [
      'Nous sommes ravis de vous annoncer le lancement de notre nouvelle offre. Inscrivez-vous : https://acme.example #offre',
      'sends',
    ],
    [
      'We moved the stand-up to eleven and lateness vanished. What happened in your team when the hour changed?',
      'talks',
    ],
    ['On a décalé le point du matin à onze heures. Qu’est-ce que ça a donné chez vous ?', 'talks'],
  ])('of %s is the balance %s, with reasons', (text, balance) => {
    const said = review(text);
    expect(said.balance).toBe(balance);
    expect(said.reasons.length).toBeGreaterThanOrEqual(2);
    expect(said.reasons.length).toBeLessThanOrEqual(3);
  });

  it('names only signs that speak for it, the strongest first', () => {
    const signs: Signs = [
      ['asks-you', 1],
      ['link', 1],
      ['firm', 1],
    ];
    const counts = { ...review('One two three four five six seven.').counts };
    const { verdict } = judge(signs, table);
    const judged = { verdict, signs, counts, findings: [], isGrave: false };
    expect(explainVerdict(judged, table)).toEqual({ balance: 'sends', reasons: ['link', 'firm'] });
    expect(explainVerdict({ ...judged, isGrave: true }, table)).toEqual({ balance: 'opens', reasons: [] });
  });

  it('says nothing of a text in mourning', () => {
    const said = review(
      'It is with deep sadness that we learned of the death of Marie Keller. She taught most of us how to run a trial.',
    );
    expect(said).toMatchObject({ balance: 'opens', reasons: [] });
  });

  it.each([
    ['Thank you, Amina, for catching the pricing error before it went to 40,000 customers.'],
    ['I would like your opinion on this draft charter, above all if it is negative.'],
    ['Does the opposition want power? No. They want the noise, in every street, and the noise alone.'],
    ['J’aimerais votre avis sur ce projet de charte, surtout s’il est négatif.'],
    ['Je suis fier de toi, Léa. Personne ne croyait à ce projet, et tu l’as mené au bout.'],
  ])('gives no sign of the one side as a reason for the other: %s', (text) => {
    const { balance, reasons } = review(text);
    const against = balance === 'sends' ? ofTalking : balance === 'talks' ? ofSending : new Set<string>();
    expect(reasons.filter((reason) => against.has(reason))).toEqual([]);
  });

  it('never says of an insult that it talks with people', () => {
    const said = review('You are an idiot, and everybody who works with you knows it by now.', 'reply');
    expect(said.findings.some(({ level }) => level === 'caution')).toBe(true);
    expect(said.balance).not.toBe('talks');
  });

  it('waits for some words before a balance is shown', () => {
    expect(review('Our Leeds office').balance).toBe('opens');
    expect(review('Our Leeds office').reasons).toEqual([]);
  });
});

describe('the table of weights', () => {
  const rules = new Set(packs.flatMap((pack) => pack.rules.map(({ id }) => id)));

  it('names rules and signs that exist, and no name is both', () => {
    const known = new Set([...rules, ...Object.keys(allSigns)]);
    for (const { signs } of Object.values(weighing))
      for (const name of Object.keys(signs)) expect(known).toContain(name);
    expect(Object.keys(allSigns).filter((name) => rules.has(name))).toEqual([]);
  });
  it('knows a name in the interface for every sign, so that each can be told as a reason', () => {
    const told = Object.keys(allSigns).filter((name) => !(name in strongerFormOf));
    for (const { signs } of packs) expect(Object.keys(signs ?? {}).sort()).toEqual(told.sort());
  });
});
