import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

export const shareBait: Rule = {
  id: 'share-bait',
  family: 'bait',
  level: 'suggest',
  on: true,
  scope: ['post'],
  title: 'appel au partage',
  why: 'La phrase demande de l’audience : le lecteur fait suivre sans un mot. Ceux à qui le texte sert le partageront d’eux-mêmes ; une question, elle, vous vaudra une réponse.',
  example: {
    bad: 'Partagez si vous pensez que les soignants méritent mieux.',
    good: 'Les soignants méritent mieux. Par quoi commenceriez-vous ?',
  },
  source: { title: 'Facebook Newsroom, “Fighting Engagement Bait on Facebook”, 2017' },
  find: {
    phrases: [
      '<share> <this>? (massivement|largement)? (si|à (vos|ton|votre|tes|tous|toutes|un|une|quelqu)|autour de|pour (aider|que|inspirer|soutenir|toucher|faire))',
      "<share> <this>? avec (vos|ton|votre|tes|un|une|quelqu'un|ceux|celles|tous|toutes)",
      '^ (et)? <share> <this>? (massivement|largement|svp|merci)? $',
      '(likez|like|aimez|aime|commentez|commente|abonnez vous|abonne toi|enregistrez|enregistre) ~2 (et|ou) <share> (massivement|si|ce|cette|!)?',
      '<share> (massivement|ce post|cette publication|cet article|ce message|cette vidéo)',
      "(faites|fais) (tourner|passer|suivre) (le message|ce post|cette publication|ce message|l'info|svp)? $",
      "(merci|pensez|pense|n'hésitez pas|n'hésite pas) (de|à) (partager|republier|reposter|repartager|diffuser|relayer|rt) <this>? ~2 $",
      "(merci|pensez|pense|n'hésitez pas|n'hésite pas) (de|à) (le|la|les)? (partager|republier|reposter|repartager|diffuser|relayer) (massivement|largement|autour de|à vos|avec vos|si|pour aider)",
      '(rt|retweetez|retweete) (si|pour|massivement|svp|merci)',
    ],
    words: {
      share: list(
        'partagez partage republiez republie repostez reposte repartagez repartage diffusez diffuse relayez relaie',
      ),
      this: [
        ...[
          'ce post',
          'cette publication',
          'cet article',
          'ce message',
          'cette vidéo',
          'ce texte',
          'ce fil',
          'le post',
        ],
        ...['le message', 'le', 'la', 'ceci', 'ça', 'cela', 'mon post', "l'info", 'ce carrousel'],
      ],
    },
    mark: 'sentence',
    unless: [
      "(je|j'|il|elle|on|qui|que|nous|se|la|le|me|m'|en) (partage|diffuse|relaie|republie|reposte)",
      '(disparu|disparue|disparition|alerte|sécurité|rappel|danger|offre|poste|recrutons|recrute|don|dons|collecte|recherche|perdu|perdue|volé)',
      '<share> (moi|nous|votre|vos|ton|tes|ce que|ce qui|vous)',
    ],
    quiet: ['grave', 'appeal'],
  },
  suggest: [
    {
      size: 'turn',
      whole: true,
      from: /d'accord/,
      to: '{dites-haut:draft} sur quel point {etes:draft} d’accord.',
      stands: 'freely',
    },
    {
      size: 'turn',
      whole: true,
      from: /(?<if>si (?:vous|tu|t'|ça|ce post|cela)[^,;:]{4,80}?)(?:,? (?:et )?(?:partage|republie|reposte|diffuse|relaie).*)?$/,
      to: '{If}, {dites:draft} pourquoi.',
      stands: 'freely',
    },
    {
      size: 'turn',
      whole: true,
      from: /pour (?:aider|inspirer|soutenir) (?<who>(?:votre|ton|vos|tes|un|une|d'autres|les|nos) ?[^,;:]{3,50})$/,
      to: 'Qu’est-ce qui aiderait {who} ?',
      stands: 'freely',
    },
    {
      size: 'turn',
      whole: true,
      from: /(?:avec|autour de|à) (?<who>(?:votre|ton|un|une|quelqu'un)(?: [^,;:]{3,50}| qui [^,;:]{3,50}))$/,
      to: 'Qu’en dirait {who} ?',
      stands: 'freely',
    },
    {
      size: 'turn',
      whole: true,
      from: /(?:avec|à) (?<who>(?:vos|tes|ceux|celles|tous|toutes) [^,;:]{3,50})$/,
      to: 'Qu’en diraient {who} ?',
      stands: 'freely',
    },
    {
      size: 'turn',
      whole: true,
      from: /^(?:et )?(?:merci de |n'hésite(?:z)? pas à |pense(?:z)? à )?(?:partage|republie|reposte|repartage|diffuse|relaie|rt|retweete)/,
      to: 'Qu’{ajouteriez:draft} ?',
      stands: 'closing',
    },
    {
      size: 'turn',
      whole: true,
      from: /fai(?:tes|s) (?:tourner|passer|suivre)/,
      to: 'Qu’{ajouteriez:draft} ?',
      stands: 'closing',
    },
  ],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Partagez si vous pensez comme moi.⟧', after: 'Si vous pensez comme moi, dites-moi pourquoi.' },
    { text: '⟦Faites tourner !⟧', after: 'Qu’ajouteriez-vous ?' },
    { text: '⟦Partagez ce post à vos collègues.⟧', after: 'Qu’en diraient vos collègues ?' },
    { text: '♻️ ⟦Republiez pour aider votre réseau.⟧', after: '♻️ Qu’est-ce qui aiderait votre réseau ?' },
    {
      text: '⟦RT si vous êtes d’accord, et partagez massivement.⟧',
      after: 'Dites-moi sur quel point vous n’êtes pas d’accord.',
    },
    {
      text: 'La cantine change de fournisseur. ⟦N’hésite pas à partager ce post !⟧',
      after: 'La cantine change de fournisseur. Qu’ajouterais-tu ?',
    },
  ],
  quiet: [
    { text: 'Partagez votre pire premier jour, je les collectionne.', near: true },
    { text: 'Partagez ce message : Tom, 14 ans, disparu depuis mardi.', near: true },
    { text: 'Alerte sécurité : partagez ce message avec vos équipes de nuit.', near: true },
    { text: 'Je partage avec vous le compte rendu de jeudi, avec mes trois erreurs.', near: true },
    { text: 'On partage ce hangar avec la mairie ; la clé est chez le gardien.', near: true },
    { text: 'Le partage des tâches a pris six mois.' },
  ],
};
