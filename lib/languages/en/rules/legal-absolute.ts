import type { Examples, Rule } from '../../../engine/rule';
import { unsourced } from '../../any/unsourced';

export const legalAbsolute: Rule = {
  id: 'legal-absolute',
  family: 'risk',
  level: 'caution',
  on: true,
  scope: ['post', 'reply'],
  title: 'legal verdict',
  why: 'This settles a legal matter in one line, and can be held against you later. Say what happened, when, and where you will answer.',
  example: {
    bad: 'This lawsuit is absurd.',
    good: 'We received the claim on 3 May and will answer in court. Ask me about the pump: that I can answer here.',
  },
  source: { title: 'On defamation and proceedings in France: law of 29 July 1881 on the freedom of the press' },
  find: {
    phrases: [
      '(totally|fully|completely|perfectly|absolutely|entirely|<number>) ~1 compliant',
      '(this|the|their|that|his|her|your) (lawsuit|legal action|court case|suit|indictment|accusation|accusations|allegations|complaint|charges) (is|are) ~1 (absurd|ridiculous|baseless|frivolous|grotesque|bogus|laughable|a joke|a farce|a sham|without merit|nonsense)',
      "(we|we've|i|i've) (have)? (done|did) (absolutely)? nothing (wrong|illegal|unlawful)",
      '(we|i) have (absolutely)? nothing to (reproach|hide)',
      "(they|he|she|you|they're|he's|she's) (are|is)? (clearly|obviously|all|both)? guilty $",
      '(they|he|she|you) (are|is) (clearly|obviously|all|both)? guilty (and|as)',
      '(see you|see them|see him|see her) in court',
    ],
    ...unsourced,
    unless: [
      '(not|plead|pleaded|pleads|found|feel|feels|until) ~3 guilty',
      '(make|makes|making|become|becoming|stay|be) ~2 compliant',
    ],
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Our product is 100% compliant.⟧' },
    { text: '⟦We are 100% GDPR compliant.⟧' },
    { text: '⟦This lawsuit is absurd.⟧' },
    { text: '⟦We have done nothing wrong.⟧' },
    { text: '⟦They are guilty and they know it.⟧' },
    { text: '⟦See you in court.⟧' },
  ],
  quiet: [
    { text: 'Beware of fake supplier e-mails this week.' },
    { text: 'I feel guilty about the night shift, and I told them.', near: true },
    { text: 'It took us two years to become fully compliant, and an intern found the gap.', near: true },
    { text: 'This complaint is fair: the pump was late twice.', near: true },
    { text: 'We met on the tennis court, and I lost.' },
  ],
};
