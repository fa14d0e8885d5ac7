import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

export const selfAward: Rule = {
  id: 'self-award',
  family: 'broadcast',
  level: 'suggest',
  on: true,
  scope: ['post'],
  title: 'prix sans un nom',
  why: 'Un prix raconté par son lauréat réjouit moins les lecteurs qu’il ne le croit. Dites qui l’a gagné, et par quel acte : cela parle en faveur des deux.',
  example: {
    bad: 'Nous avons remporté le prix de l’innovation.',
    good: 'Nous avons remporté le prix de l’innovation, grâce à Rosa, qui a ressoudé onze cartes à la main.',
  },
  source: {
    title:
      'VanEpps, Hart et Schweitzer, “Dual-Promotion: Bragging Better by Promoting Peers”, Journal of Personality and Social Psychology, 2024',
  },
  find: {
    phrases: [
      '<us> ~2 (remporté|décroché|gagné|reçu|raflé) ~3 <prize>',
      '<us> ~2 (obtenu|eu) ~3 <honour>',
      "(d'avoir|de|d'|pour avoir) (remporté|remporter|décroché|décrocher|reçu|recevoir|gagné) ~3 <prize>",
      '<us> ~2 (été)? ~1 <named> ~4 <rank>',
      "(d'être|d'avoir été|avoir été) ~1 <named> ~4 <rank>",
      '<us> (été)? ~2 (primé|primée|primés|primées|récompensé|récompensée|récompensés|récompensées|distingué|distinguée|distingués) (par|pour|aux|lors|au|à)',
      "(je suis|nous sommes|on est|d'être) ~1 (lauréat|lauréate|lauréats|lauréates|finaliste|finalistes) (du|des|de|d')",
      '(nous|on|je) (figurons|figure|entrons|entre|arrivons|arrive|sommes|est|suis) ~4 (classement|palmarès|top <number>)',
      '(notre|nos|mon|ma) ~3 (élu|élue|élus|élues|primé|primée|classé|classée|récompensé|récompensée) ~3 <rank>',
      'cette ~1 (distinction|récompense) ~2 (honore|touche|récompense|salue|vient|couronne|confirme|consacre)',
    ],
    words: {
      us: [
        'nous avons',
        "j'ai",
        'on a',
        'nous sommes',
        'on est',
        'je suis',
        'mon entreprise a',
        'notre entreprise a',
        'notre équipe a',
      ],
      prize: [
        ...list('distinction distinctions label trophée trophées médaille récompense récompenses award awards'),
        ...['le prix', 'un prix', 'ce prix', 'premier prix', 'grand prix', 'deux prix', 'trois prix', 'les prix'],
      ],
      honour: list('label distinction trophée trophées médaille récompense award'),
      named: list(
        'nommé nommée nommés élu élue élus élues classé classée classés classées désigné désignée désignés sélectionné sélectionnée sélectionnés reconnu reconnue reconnus',
      ),
      rank: [
        ...list(
          'top meilleur meilleure meilleurs meilleures classement palmarès prix lauréat lauréats finaliste finalistes',
        ),
        ...["de l'année", 'parmi les', 'numéro un', 'première place', 'premier rang', 'great place to work'],
      ],
    },
    mark: 'sentence',
    once: true,
    sentence: { questions: [0, 0] },
    draft: { credit: [0, 0] },
    unless: [
      "travail (de|du|des|d')",
      "(grâce à|grâce au|grâce aux|jury|juré|jurée|si|jamais|n'|ne|félicitations|bravo|félicite|félicitons)",
      '(voter|votez|inscrire|inscriptions|candidater|candidatures)',
      "prix (de (vente|l'énergie|gros|l'essence|l'électricité|l'immobilier)|du (carburant|gaz|pétrole|loyer)|des (carburants|loyers|mutuelles))",
    ],
  },
  suggest: [
    {
      size: 'turn',
      whole: true,
      from: /^cette [^:;]*[\p{L}]$/u,
      to: '{own} : c’est le travail de [qui], qui [ce que la personne a fait].',
      stands: 'freely',
    },
    {
      size: 'turn',
      whole: true,
      from: /^.{8,110}[\p{L}\p{N})]$/u,
      to: '{own}, grâce à [qui], qui [ce que la personne a fait].',
      stands: 'freely',
    },
  ],
};

export const examples: Examples = {
  fires: [
    {
      text: '⟦Nous avons remporté le prix de l’innovation.⟧',
      after: 'Nous avons remporté le prix de l’innovation, grâce à [qui], qui [ce que la personne a fait].',
    },
    { text: '⟦Nous figurons au classement des meilleurs employeurs.⟧' },
    {
      text: '⟦J’ai été nommé parmi les 50 dirigeants du top 50.⟧',
      after: 'J’ai été nommé parmi les 50 dirigeants du top 50, grâce à [qui], qui [ce que la personne a fait].',
    },
    { text: '⟦Cette belle distinction nous honore.⟧' },
    { text: '⟦On a décroché le label de l’employeur de l’année, et nous en sommes fiers.⟧' },
    { text: 'Un beau jeudi pour l’atelier. ⟦Fière d’avoir reçu le trophée de la sécurité !⟧ #industrie' },
  ],
  quiet: [
    {
      text: 'Léa a reçu le prix de l’apprentissage. Elle a remonté une pompe seule à 3 h du matin : demandez-lui comment.',
      near: true,
    },
    { text: 'J’étais jurée cette année et j’ai changé d’avis deux fois.' },
    { text: 'J’ai été élue au conseil municipal de Brest en mars.', near: true },
    { text: 'Nous avons gagné deux clients et perdu le troisième, à qui le prix ne convenait pas.', near: true },
    { text: 'Nous avons reçu le prix de la sécurité, grâce à Rosa, qui a arrêté la ligne deux fois.', near: true },
    { text: 'Nous n’avons jamais remporté ce prix, et ça nous a appris à souder.', near: true },
  ],
};
