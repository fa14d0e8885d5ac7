import type { Examples, Rule } from '../../../engine/rule';
import { bareReshare as bareReshareInAny } from '../../any/bare-reshare';
import { list } from '../../any/list';

/** A formula of approval, whatever it stands over. */
const formula = /^(?!.*(?:parce|mais)).*\p{L}$/u;

export const bareReshare: Rule = {
  ...bareReshareInAny,
  title: 'partagé sans un mot à vous',
  why: 'Relayé tel quel, le texte gagne en portée, pas en réflexion, et vous en répondez quand même. Une ligne dit pourquoi vous le partagez.',
  example: {
    bad: 'À lire absolument !',
    good: 'À lire pour la page 3 : j’ai changé mes lundis.',
  },
  source: { title: 'Autorité des marchés financiers, position DOC-2014-15, et guide du CLIFF, 2019' },
  find: {
    ...bareReshareInAny.find,
    phrases: [
      "^ (à|a) (lire|voir|écouter|regarder|méditer|partager|diffuser|relayer|suivre) (absolument|et relire|et à relire|et partager|et à partager|d'urgence|sans modération|avec attention)? $",
      '^ (à|a) ne (pas|surtout pas) (manquer|rater|louper) $',
      '^ <det>? <much>? <good> <thing> (de|par)? (<name>|<mention>)? (<name>)? $',
      '^ <det>? <thing> <much>? <quality> (de|par)? (<name>|<mention>)? (<name>)? $',
      '^ <much>? <verdict> $',
      "^ (je suis)? (totalement|entièrement|complètement|tout à fait|bien)? d'accord (avec <name>|avec ça)? $",
    ],
    words: {
      det: ['un', 'une', 'quel', 'quelle', "c'est un"],
      much: ['très', 'si', 'tellement', 'trop', 'tout à fait', 'vraiment', 'totalement'],
      good: list(
        'bel beau belle bon bonne excellent excellente grand grande superbe magnifique remarquable formidable',
      ),
      thing: list(
        'article texte billet post papier tribune interview entretien analyse réflexion thread fil vidéo émission message témoignage partage lecture sujet',
      ),
      quality: list(
        'intéressant intéressante passionnant passionnante inspirant inspirante remarquable utile éclairant',
      ),
      verdict: [
        ...list(
          'vrai juste exactement voilà absolument clair important essentiel intéressant passionnant inspirant édifiant',
        ),
        ...list('éclairant remarquable magnifique superbe excellent pertinent effectivement évidemment tellement'),
        ...['tout est dit', 'bien dit', 'bien vu', 'rien à ajouter', 'bien résumé', 'lecture indispensable'],
        ...["c'est dit", 'on ne saurait mieux dire', 'parfaitement résumé', 'à bon entendeur'],
      ],
    },
  },
  suggest: [
    { size: 'turn', whole: true, from: formula, to: '{own}. J’en retiens [une chose].' },
    { size: 'turn', whole: true, from: formula, to: '{own}. À retenir : [une chose].' },
    { size: 'turn', to: 'J’en retiens [une chose].' },
    { size: 'turn', to: 'À retenir : [une chose].' },
    { size: 'invite', whole: true, from: formula, to: '{own}. J’en retiens [une chose]. Qu’en {retenez-vous:draft} ?' },
    { size: 'invite', to: 'J’en retiens [une chose]. Qu’en {retenez-vous:draft} ?' },
  ],
};

export const examples: Examples = {
  fires: [
    { text: '⟦⟧', kind: 'reshare', after: 'J’en retiens [une chose].' },
    { text: '⟦À lire absolument !⟧', kind: 'quote', after: 'À lire absolument. J’en retiens [une chose].' },
    { text: '⟦Tellement vrai⟧ 👏', kind: 'reshare' },
    { text: '⟦Tout est dit.⟧', kind: 'quote' },
    { text: '⟦Très bel article⟧', kind: 'reshare' },
  ],
  quiet: [
    {
      text: 'Très bel article, même si je crois qu’elle se trompe sur les salaires. Voici pourquoi.',
      kind: 'quote',
      near: true,
    },
    { text: 'À lire pour la page 3 : j’ai changé mes lundis.', kind: 'reshare', near: true },
    { text: 'Belle victoire de l’équipe de nuit.', kind: 'quote', near: true },
    { text: 'La pompe de la deuxième photo est la nôtre.', kind: 'quote' },
    { text: 'Très bel article, signé par l’apprentie que je formais en mars.', kind: 'reshare', near: true },
  ],
};
