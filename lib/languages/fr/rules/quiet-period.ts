import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

export const quietPeriod: Rule = {
  id: 'quiet-period',
  family: 'risk',
  level: 'caution',
  on: true,
  scope: ['post', 'reply'],
  title: 'finance en période de réserve',
  why: 'Votre organisation a fixé une période de réserve pour ces jours-ci, et ce passage touche aux finances. Le reste est libre ; pour ce sujet, voyez d’abord la personne qui en répond.',
  example: { bad: 'Un beau trimestre s’achève.', good: 'J’ai passé la nuit avec l’équipe de nuit.' },
  source: {
    title: 'AMF, DOC-2014-15, sur le silence avant les résultats ; guide du CLIFF, 2019',
    url: 'https://www.cliff.asso.fr',
  },
  find: {
    phrases: [
      '<finance>',
      "(nos|les|de bons|de beaux) résultats (financiers|annuels|semestriels|trimestriels|du trimestre|de l'année|de l'exercice)",
      'nos résultats',
      '(un|ce|le|notre|bon|beau|premier|deuxième|troisième|quatrième|dernier) ~1 trimestre',
      '(la|notre) croissance',
      '(la|notre|nos|les) (marge|marges)',
      'nos (commandes|ventes) ~1 (racontent|progressent|montent|augmentent|baissent|tiennent|sont|repartent)',
      'nos (commandes|ventes)',
      '(le|notre) cours (de|de la) (bourse|action)',
      '(notre|nos) (bénéfice|bénéfices|perspectives|prévisions)',
    ],
    words: {
      finance: [
        ...list('dividende dividendes ebitda rentabilité'),
        ...[
          "chiffre d'affaires",
          'résultat net',
          'résultat opérationnel',
          'carnet de commandes',
          'prises de commandes',
          'trésorerie nette',
        ],
      ],
    },
    mark: 'phrase',
    once: true,
    draft: { quietPeriod: [1] },
    unless: [
      "(marge|marges) (de|d'|du|des) ~1 (manœuvre|manoeuvre|erreur|progression|progrès|cahier|page)",
      "croissance (des|de l'|d'un|du|de la) (arbre|arbres|enfant|enfants|plante|plantes|population|blé|cerveau)",
      '(aux|les) commandes (de|du|des)',
      'crise de croissance',
    ],
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Un beau trimestre⟧ s’achève.', when: { hour: 10, quietPeriod: true } },
    { text: '⟦La marge⟧ est affaire de patience.', when: { hour: 10, quietPeriod: true } },
    { text: '⟦Nos commandes racontent⟧ une histoire.', when: { hour: 10, quietPeriod: true } },
    { text: '⟦La croissance⟧ est un sport d’équipe.', when: { hour: 10, quietPeriod: true } },
    { text: 'Le ⟦dividende⟧ ne dit pas tout.', when: { hour: 10, quietPeriod: true } },
  ],
  quiet: [
    { text: 'La croissance est un sport d’équipe.', when: { hour: 10 } },
    { text: 'J’ai passé la nuit avec l’équipe de nuit.', when: { hour: 10, quietPeriod: true } },
    { text: 'La croissance des arbres de la cour me surprend.', when: { hour: 10, quietPeriod: true }, near: true },
    { text: 'Il reste une marge de manœuvre, et une seule.', when: { hour: 10, quietPeriod: true }, near: true },
    { text: 'Les résultats du match sont sur la porte.', when: { hour: 10, quietPeriod: true }, near: true },
  ],
};
