import type { Examples, Rule } from '../../../engine/rule';

export const sourcedFigure: Rule = {
  id: 'sourced-figure',
  family: 'praise',
  level: 'praise',
  on: true,
  scope: ['post', 'reply'],
  title: 'chiffre sourcé',
  why: 'Vous avez donné un chiffre, et dit d’où il vient.',
  example: { bad: 'Une croissance folle !', good: 'Selon le rapport sécurité, 3 jours d’arrêt en 2023.' },
  source: {
    title: 'Autorité des marchés financiers, position-recommandation DOC-2014-15',
  },
  find: {
    phrases: [
      "(selon|d'après) (le|la|les|l'|un|une|notre|nos|<name>) ~3",
      '(source|sources) ~2 (<name>|<link>|<capital>)',
      "(l'|une|cette|notre|la|le|un|ce) ~1 (étude|enquête|rapport|sondage|recensement|analyse|baromètre) ~6 (montre|montrent|révèle|indique|estime|compte|établit|chiffre|évalue)",
      "(on|nous|j'ai|nous avons|on a|j') ~1 (compté|mesuré|chronométré|pesé|interrogé|relevé)",
      '(page|p) <number>',
      '(liste|données|chiffres|rapport|étude|tableau|méthode) ~2 (ici|dessous)? <link>',
    ],
    mark: 'sentence',
    sentence: { figures: [1] },
    unless: [
      '(abonnés|abonnées|vues|likes|impressions|followers|relations)',
      "(selon|d'après) (moi|lui|elle|eux|vous|toi|certains|le gouvernement|macron|le président)",
      '(inscrivez|inscription|webinaire|téléchargez|rejoignez|abonnez)',
    ],
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦212 mm en une nuit (source : Météo-France).⟧' },
    { text: '⟦Selon le rapport sécurité, 3 jours d’arrêt en 2023.⟧' },
    { text: '⟦On a compté 41 clients en attente plus de 2 heures.⟧' },
    { text: '⟦14 % des posts, d’après l’étude, page 9.⟧' },
    { text: '⟦11 sites visités, la liste : https://acme.example/l⟧' },
    { text: 'La voie a fermé en mai. ⟦Selon une enquête auprès de 600 chauffeurs, la moitié ne la prenait jamais.⟧' },
  ],
  quiet: [
    { text: 'Une croissance folle !', near: true },
    { text: 'On a doublé.', near: true },
    { text: 'Selon moi, la ligne ferme avant l’été.', near: true },
    { text: 'Une étude de 2023 montre que les listes plaisent.', near: true },
    { text: 'Nous avons compté 4 000 abonnés de plus cette semaine.', near: true },
    { text: 'Nous comptons sur l’équipe de nuit.' },
  ],
};
