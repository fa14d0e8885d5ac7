import type { Examples, Rule } from '../../../engine/rule';
import { loudAlone, loudTogether } from '../shouted';

const alone = `(${loudAlone.join('|')})`;
const together = `(${loudTogether.join('|')})`;
const known = [...loudAlone, ...loudTogether].join('|').toLowerCase();

export const allCaps: Rule = {
  id: 'all-caps',
  family: 'bait',
  level: 'suggest',
  on: true,
  scope: ['post', 'reply'],
  title: 'mots en capitales',
  why: 'Les capitales se lisent comme des cris, et certains lecteurs d’écran les épellent. Les mots sont assez forts en minuscules.',
  example: { bad: 'On ne lâche JAMAIS RIEN.', good: 'On ne lâche jamais rien.' },
  source: { title: 'Notre jugement : entre collègues, les capitales se lisent comme une voix qui monte' },
  find: {
    phrases: [
      `${alone}+`,
      `(${alone}|${together}) (${alone}|${together}) (${alone}|${together})+`,
      `${together} ${alone}+`,
      `${alone} ${together}+`,
    ],
    mark: 'phrase',
    draft: { shout: [2] },
    unless: ['<caps> <caps> <caps> <caps>+'],
  },
  also: [
    {
      // A headline may hold names, which have to keep their capital: a hint.
      phrases: [
        `<caps>+ ${together} <caps> <caps>+`,
        `<caps> <caps>+ ${together} <caps>+`,
        `${together} <caps> <caps>+`,
      ],
      mark: 'phrase',
      draft: { shout: [2] },
      level: 'hint',
      once: true,
    },
  ],
  suggest: [{ size: 'trim', from: new RegExp(`^(?:${known})(?:[ ,]+(?:${known}))*$`), to: '{calm:phrase}' }],
};

export const examples: Examples = {
  fires: [
    { text: 'On ne lâche ⟦JAMAIS RIEN⟧.', after: 'On ne lâche jamais rien.' },
    { text: 'C’est ⟦ÉNORME ET HISTORIQUE⟧.', after: 'C’est énorme et historique.' },
    { text: '⟦ARRÊTEZ⟧ les réunions, ENFIN.', after: 'Arrêtez les réunions, ENFIN.' },
    { text: 'La confiance ⟦AVANT TOUT⟧.', after: 'La confiance avant tout.' },
    { text: '⟦URGENT ET IMPORTANT⟧ : à lire.', after: 'Urgent et important : à lire.' },
    { text: '⟦LE PLAN QUE PERSONNE⟧ n’a lu.' },
  ],
  quiet: [
    { text: 'Le RGPD et la CNIL, puis l’UNESCO et la SNCF.', near: true },
    { text: 'On ne lâche rien.' },
    { text: 'Bertrand DUPERRIN et Anne LE GALL ont signé pour la BANQUE DE FRANCE.', near: true },
    { text: 'À la SNCF ET à la RATP, la même grille.', near: true },
    { text: 'Le bilan est prêt AVANT la date.', near: true },
    { text: 'Le SMIC, le RSA et l’OTAN : trois sigles en une phrase, #URGENT ou non.', near: true },
  ],
};
