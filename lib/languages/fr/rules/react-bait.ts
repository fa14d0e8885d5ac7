import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

export const reactBait: Rule = {
  id: 'react-bait',
  family: 'bait',
  level: 'suggest',
  on: true,
  scope: ['post', 'reply'],
  title: 'appel à réagir',
  why: 'Un clic ne dit rien de ce que pense le lecteur. Une raison, si, et on peut y répondre.',
  example: {
    bad: '👍 pour le bureau, ❤️ pour le télétravail.',
    good: 'Bureau ou télétravail ? Dites-moi ce qui fait pencher la balance.',
  },
  source: { title: 'Facebook Newsroom, “Fighting Engagement Bait on Facebook”, 2017' },
  find: {
    phrases: [
      'likez',
      '^ <emoji>? like (si|et|ce|cette|cet|pour)',
      "(n'hésitez pas|n'hésite pas|pensez|pense|merci|abonnez vous|abonne toi) (à|de|et|pour)? ~2 (liker|likez|like)",
      '<put> (moi|nous|lui|leur)? (juste|simplement)? (un|une|des|vos|ton|votre)? ~1 <reaction>',
      '<put> (moi|nous)? (un|une|le|des)? <emoji>',
      '(réagissez|réagis) (avec|par) (un|une|le|des)? ~1 (<emoji>|<reaction>|<quoted>)',
      '^ ~1 (aimez|aime) (et|,)? (partagez|partage|commentez|commente|repostez|reposte)',
      '<emoji> (pour|si) ~5 <emoji> (pour|si)',
      '<emoji> = ~5 <emoji> =',
      '(votez|vote) (avec|par) (un|une|des|les|le)? (<emoji>|<reaction>|réactions)',
      '(un|1) (like|pouce) (si|pour|=)',
    ],
    words: {
      put: list('mets mettez mettre laisse laissez laisser lâche lâchez lâcher clique cliquez cliquer'),
      reaction: ['like', 'likes', 'pouce', 'pouces', "j'aime", 'cœur', 'cœurs', 'réaction', 'réactions', 'pouce bleu'],
    },
    mark: 'sentence',
    unless: [
      '(vous|qui|tu|ne) likez',
      "(assemblée générale|comité social|comité d'entreprise|élections professionnelles|scrutin)",
      '(arrêtez|arrête|cessez|demande|demandent|demander) ~4 (like|liker|likes)',
    ],
    quiet: ['grave', 'appeal'],
  },
  suggest: [
    { size: 'turn', whole: true, from: /d'accord/, to: '{dites-haut:draft} sur quel point {etes:draft} d’accord.' },
    {
      size: 'turn',
      from: /^(?<b>[^,;:!?]{3,60})$/,
      to: '{vote:phrase} ou {b} ? {dites-haut:draft} ce qui fait pencher la balance.',
    },
    {
      size: 'turn',
      whole: true,
      from: /la suite$/,
      to: 'La suite arrive [quel jour]. {dites-haut:draft} ce qui {aideriez:draft}.',
    },
    {
      size: 'turn',
      whole: true,
      from: /si (?:vous (?:voulez|souhaitez)|tu (?:veux|souhaites)) (?:recevoir |avoir )?(?<what>(?:l[ea]s? |l'|mon |ma |mes |notre |nos |un |une )[^,;:]{3,50})$/,
      to: '{What} : [où]. {dites-haut:draft} ce que {retenez:draft}.',
    },
    {
      size: 'turn',
      whole: true,
      from: /(?:parle|parlent|utile|servi|aidé|aide|plu|plaît|inspire|inspiré|appris quelque chose)$/,
      to: '{dites-haut:draft} ce que ça donne {chez:draft}.',
    },
    { size: 'turn', whole: true, from: /(?<if>si (?:vous|tu|t') ?[^,;:]{4,80})$/, to: '{If}, {dites:draft} pourquoi.' },
    { size: 'turn', to: '{Before}, {dites:draft} ce que {retenez:draft}.' },
    { size: 'turn', to: '{dites-haut:draft} ce que {retenez:draft}.' },
  ],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Likez si vous êtes d’accord.⟧', after: 'Dites-moi sur quel point vous n’êtes pas d’accord.' },
    {
      text: '⟦👍 pour le bureau, ❤️ pour le télétravail.⟧',
      after: 'Le bureau ou le télétravail ? Dites-moi ce qui fait pencher la balance.',
    },
    {
      text: '⟦Mettez un like si vous voulez la suite.⟧',
      after: 'La suite arrive [quel jour]. Dites-moi ce qui vous aiderait.',
    },
    { text: '⟦Réagissez avec 💡 si ça vous parle.⟧', after: 'Dites-moi ce que ça donne chez vous.' },
    {
      text: '⟦Aimez et partagez si vous soutenez nos apprentis.⟧',
      after: 'Si vous soutenez nos apprentis, dites-moi pourquoi.',
    },
    { text: 'Trois réunions de moins par semaine. ⟦Lâche un like si tu veux la méthode !⟧' },
  ],
  quiet: [
    { text: 'Vous aimez votre métier : qu’est-ce qui vous le fait aimer, exactement ?', near: true },
    { text: 'J’aime cette idée, mais qui la finance ?' },
    { text: 'Un like ne remplace pas une réponse : j’ai écrit aux douze clients concernés.', near: true },
    { text: 'Aimez votre métier, disait-on. J’ai surtout aimé l’équipe de nuit.', near: true },
    { text: 'Votez jeudi aux élections professionnelles, salle B.', near: true },
  ],
};
