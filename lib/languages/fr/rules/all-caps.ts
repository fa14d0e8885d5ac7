import type { Examples, Recipe, Rule } from '../../../engine/rule';
import { allCaps as allCapsInAny, shoutsOf } from '../../any/all-caps';
import { loudAlone, loudTogether } from '../shouted';

const { rows, headlines, calm } = shoutsOf(loudAlone, loudTogether);

const alone = `(${loudAlone.join('|')})`;
const any = `(${[...loudAlone, ...loudTogether].join('|')})`;

/** « À » is one letter: nothing tells that it is shouted but its neighbours. */
const withA = `${alone} à ${any}+`;
const calmWithA: Recipe = {
  size: 'trim',
  from: new RegExp(`^${alone} à ${any}(?: ${any})*$`.toLowerCase()),
  to: '{minuscules:phrase}',
};

export const allCaps: Rule = {
  ...allCapsInAny,
  title: 'mots en capitales',
  why: 'Les capitales se lisent comme des cris, et certains lecteurs d’écran les épellent. Les mots sont assez forts en minuscules.',
  example: { bad: 'On ne lâche JAMAIS RIEN.', good: 'On ne lâche jamais rien.' },
  source: { title: 'Notre jugement : entre collègues, les capitales se lisent comme une voix qui monte' },
  find: { ...rows, phrases: [...rows.phrases, withA], unless: ['<caps> <caps> <caps> <caps>+'] },
  also: [headlines],
  suggest: [calm, calmWithA],
};

export const examples: Examples = {
  fires: [
    { text: '⟦MERCI À TOUTES ET TOUS⟧ pour la relève.', after: 'Merci à toutes et tous pour la relève.' },
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
