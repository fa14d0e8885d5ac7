import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

export const ownsMistake: Rule = {
  id: 'owns-mistake',
  family: 'praise',
  level: 'praise',
  on: true,
  scope: ['post', 'reply'],
  title: 'erreur assumée',
  why: 'Vous avez nommé votre erreur, simplement.',
  example: { bad: 'Des erreurs ont été commises.', good: 'Je me suis trompé : j’ai fermé la cantine sans demander.' },
  source: {
    title:
      'Lewicki, Polin et Lount, “An Exploration of the Structure of Effective Apologies”, Negotiation et Conflict Management Research, 2016',
  },
  find: {
    phrases: [
      "(je me suis|nous nous sommes|on s'est|je m'étais|nous nous étions) ~1 (trompé|trompée|trompés|trompées|planté|plantée|plantés)",
      "(j'aurais|nous aurions|on aurait) dû ~2 <care>",
      "(je n'aurais|nous n'aurions|on n'aurait) (pas|jamais) dû",
      "(c'est|c'était|ce fut) (ma|mon|notre) (erreur|faute)",
      "c'était ma décision",
      "(l'erreur|la faute|la responsabilité) (est|était|en est|m'en) ~1 (la mienne|de mon fait|la nôtre|revient)",
      'toutes? (mes|nos) excuses',
      "(mes|nos) excuses ~2 (pour|à|d'avoir|les plus)",
      '(je|nous) (vous|leur|lui|te)? (présente|présentons|fais|faisons|dois|devons) ~2 excuses',
      "(désolé|désolée|désolés|désolées|pardon) (d'avoir|de ne pas|de n'avoir|pour (mon|ma|mes|notre|nos|le retard|l'erreur|cette erreur|la coquille|le délai))",
      "j'ai (fait|commis) (une|cette|l') ~1 (erreur|faute|bêtise|boulette)",
      "nous avons (fait|commis) (une|cette|l') ~1 (erreur|faute)",
      "(j'ai|nous avons) eu tort",
      "(je reconnais|nous reconnaissons|j'assume|nous assumons) (mon|notre|cette|l') erreur",
      "(j'ai|nous avons) (oublié|omis|négligé) de <care>",
      "(je n'ai|nous n'avons) pas (pris le temps de|assez) ~1 <care>",
      "(je n'ai|nous n'avons) pas su ~1 (écouter|dire|prévenir|expliquer|associer|voir|entendre|consulter|demander)",
      "(j'ai|nous avons) (mal (jugé|compris|lu|expliqué|évalué|préparé)|sous estimé)",
      '(au temps|autant) pour moi',
      'mea culpa',
    ],
    words: {
      care: list(
        `appeler demander dire prévenir écouter vérifier répondre expliquer consulter écrire attendre voir lire associer remercier inviter relire alerter commencer parler mentionner citer créditer avertir écouté entendre`,
      ),
    },
    mark: 'sentence',
    unless: [
      "si (je me suis|nous nous sommes|on s'est)",
      "(que|qu') (j'aurais|nous aurions|on aurait) dû",
      '(désolé|désolée|désolés|excuses) (si|à ceux)',
      '(pas|jamais) (ma|notre|mon) (faute|erreur)',
      "(ne|n') ~2 (me|nous|m') ~2 (pas|jamais|guère)",
      '(pas|jamais) ~1 (trompé|trompée|trompés|eu tort)',
      '(gêne|désagrément|désagréments|occasionné|occasionnée)',
      '(président|macron|gouvernement|ministre|ils|médias|gauche|droite|adversaires) ~5 (excuses|erreur|faute|trompé|tort)',
      "(pensent|disent|croient|dit) (que|qu') (j'aurais|je me)",
    ],
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Je me suis trompé : j’ai fermé la cantine sans demander.⟧' },
    { text: '⟦J’aurais dû vous appeler d’abord.⟧' },
    { text: '⟦C’était ma décision, et elle est venue tard.⟧' },
    { text: '⟦Toutes mes excuses pour le retard ; le remboursement part ce soir.⟧' },
    { text: '⟦Nous nous sommes trompés en mai.⟧' },
    { text: 'Le stand était vide à midi. ⟦J’ai oublié de prévenir l’équipe de nuit.⟧' },
  ],
  quiet: [
    { text: '« Et après les réunions ? » Je n’ai pas su répondre à ma fille.', near: true },
    { text: 'L’erreur venait de la mairie.', near: true },
    { text: 'Désolé si certains ont pu être heurtés.', near: true },
    { text: 'Désolé si la date a pu surprendre.', near: true },
    { text: 'Ce n’était pas ma décision.', near: true },
    { text: 'Les clients disent que j’aurais dû demander plus cher.', near: true },
    { text: 'Le conseil a commis une erreur en 1987.' },
  ],
};
