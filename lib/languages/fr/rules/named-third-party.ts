import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

const agreed = [
  "(accord|autorisé|autorisée|autorisés|permission|m'a permis)",
  '(merci|bravo|félicitations|fier|fière|fiers|bienvenue)',
];

export const namedThirdParty: Rule = {
  id: 'named-third-party',
  family: 'risk',
  level: 'caution',
  on: true,
  scope: ['post', 'reply'],
  title: 'tiers nommé',
  why: 'La phrase dit quelque chose de privé ou de sévère sur quelqu’un que l’on reconnaît, et qui n’a rien demandé. Le fait peut se dire sans le nom.',
  example: {
    bad: 'Notre client Delmas paie en retard.',
    good: 'Un client paie en retard. Lundi, j’ai appelé au lieu d’écrire.',
  },
  source: {
    title: 'Loi de 1881 sur la liberté de la presse : pour diffamer, il suffit que la personne soit reconnaissable',
  },
  find: {
    phrases: [
      '(notre|mon|ma) <party> <name> <name>? ~6 <bad>',
      '(notre|mon|ma) (patient|patiente) <name> <name>? (va|est|a|avait|était|souffre|souffrait|guérit|vient|ne|se|pourra|peut)',
    ],
    words: {
      party: list('client cliente fournisseur fournisseuse prestataire locataire sous-traitant'),
      bad: list(`retard retards doit devait impayé impayés impayée impayées refuse refusé menti ment triché plaint plaignait fuite attaqué faillite
        insolvable défaillant volé escroqué arnaqué insulté menacé`),
    },
    mark: 'sentence',
    unless: agreed,
    sentence: { questions: [0, 0] },
  },
  also: [
    {
      phrases: [
        "(on|nous|j'|je) (a|avons|ai|vais|va|allons) ~1 (licencié|licencier|viré|virer|renvoyé|sanctionné|sanctionner|assigné|mis à pied) <name>",
        "(on|nous|j'|je) (a|avons|ai|vais|va|allons) ~1 (licencié|licencier|viré|virer|renvoyé|sanctionné|assigné|mis à pied) (notre|mon|ma) ~3 <name>",
        "^ <capital> (a été|vient d'être) <out> $",
        "^ <capital> (a été|vient d'être) <out> ~2 (lundi|mardi|mercredi|jeudi|vendredi|hier|ce matin|cette semaine|la semaine dernière|le mois dernier)",
      ],
      words: {
        out: [
          ...list('licencié licenciée viré virée renvoyé renvoyée sanctionné sanctionnée rétrogradé rétrogradée'),
          'mis à pied',
          'mise à pied',
        ],
      },
      mark: 'sentence',
      unless: agreed,
      sentence: { questions: [0, 0] },
    },
    { phrases: ['<sensitive>'], mark: 'phrase' },
  ],
  suggest: [
    {
      size: 'trim',
      whole: true,
      from: /^(?:notre|mon) (?<who>client|fournisseur|prestataire|locataire|sous-traitant) (?:[^\s,]+ ){1,2}?(?<did>(?:paie|paye|paiera|a|avait|nous|ne|me|est|doit|devait|refuse|ment) .{3,})$/,
      to: 'Un {who} {did}{end}',
      drops: 'names',
    },
    {
      size: 'trim',
      whole: true,
      from: /^(?:notre|ma) (?<who>cliente|fournisseuse) (?:[^\s,]+ ){1,2}?(?<did>(?:paie|paye|paiera|a|avait|nous|ne|me|est|doit|devait|refuse|ment) .{3,})$/,
      to: 'Une {who} {did}{end}',
      drops: 'names',
    },
    {
      size: 'trim',
      whole: true,
      from: /^(?<we>on a|nous avons) (?<did>licencié|renvoyé|sanctionné) \S+ (?<when>lundi|mardi|mercredi|jeudi|vendredi|hier|ce matin|cette semaine|la semaine dernière|le mois dernier)$/,
      to: '{we} {did} quelqu’un de l’équipe {when}{end}',
      drops: 'names',
    },
  ],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Nous avons licencié notre directeur financier, Marc Hilaire, pour faute.⟧' },
    { text: '⟦Notre patiente Marie Durand a guéri en mars.⟧' },
    { text: '⟦Notre client Delmas paie en retard.⟧', after: 'Un client paie en retard.' },
    { text: '⟦On a licencié Marc vendredi.⟧', after: 'On a licencié quelqu’un de l’équipe vendredi.' },
    {
      text: '⟦Mon fournisseur Hartmann a menti sur les délais.⟧',
      after: 'Un fournisseur a menti sur les délais.',
    },
    { text: '⟦Sophie a été sanctionnée.⟧ L’équipe de nuit m’a demandé pourquoi.' },
    { text: '⟦Notre patiente Léa va mieux.⟧' },
    { text: 'Les plans de ⟦Lynx⟧ sont sur mon bureau.' },
  ],
  quiet: [
    { text: 'Rosa a ressoudé onze cartes à la main.' },
    { text: 'Un client, qui m’a autorisé à le dire, paie à dix jours.', near: true },
    { text: 'Notre client Delmas, avec son accord : il a eu du retard deux fois, et il m’a dit pourquoi.', near: true },
    { text: 'Notre client Delmas a prêté six personnes dimanche.', near: true },
    { text: 'Sophie a été élue déléguée vendredi.', near: true },
    { text: 'Soyez patients, Léa arrive avec la clé.', near: true },
  ],
};
