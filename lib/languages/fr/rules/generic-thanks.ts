import type { Examples, Rule } from '../../../engine/rule';
import { genericThanks as genericThanksInAny } from '../../any/generic-thanks';
import { list } from '../../any/list';

export const genericThanks: Rule = {
  ...genericThanksInAny,
  title: 'merci sans destinataire',
  why: 'Remercier tout le monde, c’est ne remercier personne. Un nom et un acte restent en mémoire, et parlent aussi en votre faveur.',
  example: {
    bad: 'Merci à toutes nos équipes !',
    good: 'Merci à Rosa, qui a ressoudé onze cartes à la main dimanche, et à son équipe.',
  },
  source: {
    title:
      'VanEpps, Hart et Schweitzer, “Dual-Promotion: Bragging Better by Promoting Peers”, Journal of Personality and Social Psychology, 2024',
  },
  find: {
    phrases: [
      '<lead> <so>? (à|aux) <all>? <whose>? ~1 <group>',
      '<lead> <so>? (à|aux) <all>? (ceux|celles|celles et ceux|celles et à ceux) (qui|et|dont)',
      "<lead> <so>? à (tous|toutes|toutes et à tous|toutes et tous|tous et à toutes|tout le monde|chacun|chacune|l'équipe)",
      "<lead> (l'équipe|les équipes|la team|team) $",
      '<proud> (de|de tous|de toutes|de toute|de tout) <whose> ~1 <group>',
      '<thank> <all> <whose>? ~1 <group>',
      '<thank> <whose> ~1 <group>',
    ],
    words: {
      thank: list('remercie remercions remercier félicite félicitons féliciter saluer salue saluons'),
      proud: list('fier fière fiers fières'),
      lead: ['merci', 'bravo', 'félicitations', 'chapeau', 'coup de chapeau', 'remerciements', 'gratitude'],
      so: ['encore', 'beaucoup', 'infiniment', 'également', 'aussi', 'enfin'],
    },
    ...genericThanksInAny.find,
    unless: [
      "si (tu|vous|t')",
      '(autour de vous|à vos côtés)',
      '(présents|présentes|présent|venus|venues|nombreux|nombreuses|participants|lecteurs|lectrices)',
      '(qui|ayant) ~2 (venus|venues|assisté|suivi|voté|suivis|regardé|lu)',
      '(soignants|soignantes|pompiers|policiers|gendarmes|militaires|infirmières|infirmiers|agents (de la|des|du))',
      '(aux|les|des|ces) bénévoles',
      "(d'abord|surtout|notamment|en particulier|spécialement|tout particulièrement) ~1",
      '(vos|votre|tes|ton) ~2 (messages|message|mots|réponses|réponse|questions|commentaires|témoignages|retours|retour|vœux|patience|soutien)',
    ],
  },
  suggest: [
    {
      size: 'trim',
      whole: true,
      from: /^(?<lead>(?:(?:un |mille )?(?:très |immense )?(?:grand |immense )?)?(?:merci|bravo|félicitations|chapeau)) (?:à l'ensemble (?:de|des) |à |aux )(?!.*(?: pour | qui | d[eu] | d'| des | dans | sur | et ))[^,;:]{3,50}$/,
      to: '{lead} à [qui], qui [ce que la personne a fait].',
    },
    {
      size: 'turn',
      whole: true,
      from: /^(?<all>[^:;]*(?:remerci|félicit(?:e|er|ons)(?!\p{L})|salu(?:e|er|ons)(?!\p{L}))[^:;]*)$/u,
      to: '{all}, et d’abord [qui], qui [ce que la personne a fait].',
      stands: 'freely',
    },
    {
      size: 'turn',
      whole: true,
      from: /^(?<all>[^:;]*(?<!\p{L})fi(?:er|ère)s?(?!\p{L})[^:;]*)$/u,
      to: '{all}, et d’abord de [qui], qui [ce que la personne a fait].',
      stands: 'freely',
    },
    {
      size: 'turn',
      whole: true,
      from: /^(?<all>(?:un )?(?:grand |immense )?merci [^,:;]{5,120}), (?<said>vous [^,:;]{5,80})$/,
      to: '{all}, et d’abord à [qui], qui [ce que la personne a fait]. {Said}.',
      stands: 'freely',
    },
    {
      size: 'turn',
      whole: true,
      from: /^(?<all>[^,:;]{5,170})$/,
      to: '{all}, et d’abord à [qui], qui [ce que la personne a fait].',
      stands: 'freely',
    },
  ],
};

export const examples: Examples = {
  fires: [
    {
      text: '⟦Merci à toutes nos équipes !⟧',
      after: 'Merci à [qui], qui [ce que la personne a fait].',
    },
    {
      text: '⟦Bravo à tous pour cet engagement.⟧',
      after: 'Bravo à tous pour cet engagement, et d’abord à [qui], qui [ce que la personne a fait].',
    },
    { text: '⟦Un grand merci à l’ensemble de nos collaborateurs.⟧' },
    { text: '⟦Félicitations à celles et ceux qui ont rendu cela possible.⟧' },
    { text: '⟦Chapeau aux équipes !⟧' },
    {
      text: '⟦Je suis si fière de mes équipes.⟧',
      after: 'Je suis si fière de mes équipes, et d’abord de [qui], qui [ce que la personne a fait].',
    },
    { text: 'Le four est reparti à six heures. ⟦Je remercie tous nos salariés.⟧' },
  ],
  quiet: [
    { text: 'Merci à Rosa, qui a ressoudé onze cartes à la main dimanche, et à son équipe.', near: true },
    { text: 'Merci pour la correction, j’avais la mauvaise date.' },
    { text: 'Merci à tous pour vos réponses : je garde la troisième piste et je reviens lundi.', near: true },
    { text: 'Merci à toutes celles qui sont venues jeudi malgré la pluie.', near: true },
    { text: 'Merci aux 11 soudeuses de l’équipe de nuit, qui ont tenu jusqu’à six heures.', near: true },
    { text: 'Merci de laisser les équipes passer par la porte nord.', near: true },
    { text: 'Bravo aux bénévoles du refuge.', near: true },
  ],
};
