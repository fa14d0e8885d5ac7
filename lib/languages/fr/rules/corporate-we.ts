import type { Examples, Range, Rule } from '../../../engine/rule';
import { whole } from '../../any/kinds';

const inPast = /^(?:[^,;:]{0,40}, )?nous (?:n')?(?:avons|sommes) /;

/** What is under way, or meant to be: a reader can say what he would do. */
const course =
  /^notre (?:\S+ )?(?:stratégie|plan|feuille de route|groupe|priorité|approche|ambition)|(?:^|, )nous (?:\p{L}+ons\b|allons|voulons|continu)/u;

/** News and openings of stories are nobody's part. */
const own = /^(?!(?:mais|et|donc|or) )(?!.*(?:accueill|annon[cç]|ravis?|fier|heureu|honoré|félicit|histoire))/;

/** A firm speaks, and nobody in it, to nobody. */
const onlyWe: Readonly<Record<string, Range>> = {
  we: [4],
  firm: [1],
  us: [0, 0],
  questions: [0, 0],
  i: [0, 0],
  you: [0, 0],
  words: [20],
  invite: [0, 0],
  apology: [0, 0],
};

export const corporateWe: Rule = {
  id: 'corporate-we',
  family: 'broadcast',
  level: 'suggest',
  on: true,
  scope: ['post'],
  voice: 'person',
  title: 'monologue en « nous »',
  why: 'Tout est dit en « nous », sans « je » ni « vous » : c’est l’entreprise qui parle. Une phrase à la première personne, ou une question, et quelqu’un parle à quelqu’un.',
  example: {
    bad: 'Nous modernisons nos usines, nous simplifions notre organisation et nous tenons notre cap. Nos équipes ont livré nos trois projets dans les délais.',
    good: 'J’ai choisi de commencer par l’usine de Brest. Vous auriez fait pareil ?',
  },
  source: {
    title:
      'Packard, Moore et McFerran, “(I’m) Happy to Help (You): The Impact of Personal Pronoun Use in Customer–Firm Interactions”, Journal of Marketing Research, 2018',
  },
  find: {
    phrases: ['(nous|notre|nos)'],
    kinds: whole,
    mark: 'sentence',
    once: true,
    draft: onlyWe,
  },
  // The “I” may stand in another part.
  also: [
    { phrases: ['(nous|notre|nos)'], kinds: ['thread'], mark: 'sentence', once: true, level: 'hint', draft: onlyWe },
  ],
  suggest: [
    {
      size: 'turn',
      whole: true,
      from: inPast,
      to: '{span}{end} Le plus dur, pour moi, a été [une chose].',
      stands: 'freely',
    },
    {
      size: 'turn',
      whole: true,
      from: inPast,
      to: '{span}. Le plus dur, pour moi, a été [une chose].',
      stands: 'freely',
    },
    { size: 'turn', whole: true, from: own, to: '{span}{end} Ma part à moi : [une chose].', stands: 'freely' },
    { size: 'turn', whole: true, from: own, to: '{span}. Ma part à moi : [une chose].', stands: 'freely' },
    { size: 'invite', whole: true, from: inPast, to: '{span}{end} Qu’auriez-vous fait autrement ?', stands: 'last' },
    { size: 'invite', whole: true, from: inPast, to: '{span}. Qu’auriez-vous fait autrement ?', stands: 'last' },
    { size: 'invite', whole: true, from: course, to: '{span}{end} Que feriez-vous à notre place ?', stands: 'last' },
    { size: 'invite', whole: true, from: course, to: '{span}. Que feriez-vous à notre place ?', stands: 'last' },
  ],
};

export const examples: Examples = {
  fires: [
    {
      text: '⟦Nous avons achevé la deuxième phase de notre plan industriel.⟧ Nos équipes ont livré nos trois projets prioritaires dans les délais et notre réseau couvre désormais onze régions. Nous poursuivons nos investissements.',
      after:
        'Nous avons achevé la deuxième phase de notre plan industriel. Le plus dur, pour moi, a été [une chose]. Nos équipes ont livré nos trois projets prioritaires dans les délais et notre réseau couvre désormais onze régions. Nous poursuivons nos investissements.',
    },
    {
      text: '⟦Notre stratégie repose sur trois piliers.⟧ Nous renforçons notre présence en Asie, nous modernisons nos usines et nous simplifions notre organisation. Nos résultats confirment notre cap pour les années à venir.',
      after:
        'Notre stratégie repose sur trois piliers. Ma part à moi : [une chose]. Nous renforçons notre présence en Asie, nous modernisons nos usines et nous simplifions notre organisation. Nos résultats confirment notre cap pour les années à venir.',
    },
    {
      text: '⟦Ce trimestre, nous avons ouvert notre nouveau centre logistique près de Lyon.⟧ Nos clients bénéficieront de délais plus courts et nous élargissons notre gamme. Nous avons aussi renouvelé nos certifications et notre flotte.',
    },
    {
      text: '⟦Nous restons fidèles à nos valeurs.⟧ Nos collaborateurs font notre différence, nos clients saluent notre expertise et nos partenaires partagent notre ambition. Nous continuerons à bâtir notre avenir avec rigueur et confiance.',
    },
    {
      text: '⟦Notre groupe ouvre une nouvelle page.⟧ Nous avons nommé un nouveau comité exécutif, nous avons revu notre portefeuille et nous avons fixé nos priorités. Notre feuille de route est claire et nos équipes sont mobilisées.',
    },
  ],
  quiet: [
    {
      text: 'J’ai fermé notre deuxième site au printemps. Nous pensions avoir prévenu nos équipes à temps ; deux personnes m’ont écrit que non, et nos règles n’ont pas aidé.',
      near: true,
    },
    {
      text: 'Nos équipes ont tenu. Que feriez-vous à notre place, sachant que nous avons six semaines et que notre budget est gelé ?',
      near: true,
    },
    {
      text: 'Nous nous sommes trompés de date, et nos clients ont attendu deux jours. Nous leur présentons nos excuses : notre service les rappelle un par un d’ici à jeudi, et nous publierons la cause.',
      near: true,
    },
    {
      text: 'Nous devons choisir comment nous voulons vieillir. Nous bâtissons des routes pour les voitures, nous dessinons des logements pour les couples, puis nous nous demandons pourquoi nos rues sont vides.',
      near: true,
    },
    { text: 'Nous ouvrons notre atelier samedi. Le café est chaud dès neuf heures.' },
    {
      text: 'On a refait le planning de nuit avec les équipes. Nous avons gardé deux postes sur trois, et le troisième tourne entre les sites de Brest et de Nantes.',
      near: true,
    },
  ],
};
