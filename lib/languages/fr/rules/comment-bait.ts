import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

/** What is promised in exchange, as the writer names it. */
const document =
  /(?:pour (?:recevoir|obtenir|avoir)|si (?:vous|tu) (?:voulez|veux|souhaitez|souhaites)(?: recevoir| avoir)?|(?:et|puis) (?:je|on|nous) (?:vous|t'|te) ?(?:envoie|enverrai|transmets|partage)) (?<what>(?:l[ea]s? |l'|mon |ma |mes |notre |nos |un |une )[^,;:]{3,60}?)(?: (?:en|par) (?:mp|dm|privé|messages? privés?|mail|e-mail|courriel))?$/;

export const commentBait: Rule = {
  id: 'comment-bait',
  family: 'bait',
  level: 'suggest',
  on: true,
  scope: ['post'],
  title: 'commentaire en monnaie d’échange',
  why: 'La phrase demande un mot, pas une pensée : cinquante commentaires identiques, et personne n’a été entendu. Donnez ce que vous promettez, puis posez votre question.',
  example: {
    bad: 'Commentez OUI et je vous envoie le modèle.',
    good: 'Le modèle est en lien sous ce post. Quelle ligne supprimeriez-vous ?',
  },
  source: { title: 'Facebook Newsroom, “Fighting Engagement Bait on Facebook”, 2017' },
  find: {
    phrases: [
      '<write> <filler>? (<caps>|<quoted>) (<quoted>|<caps>)? (en|si|pour|et|ici)',
      '^ <filler>? <write> <filler>? (<caps>|<quoted>) $',
      '<write> ~5 (et|puis|pour que) (je|nous|on) <to-you> <send>',
      '<write> ~5 en <comments> (et|pour|je|si|puis|on)',
      '<leave> ~2 (<caps>|<quoted>|<emoji>|<address>) ~3 en <comments>',
      "(toute l'histoire|histoire complète|la méthode complète) ~4 (en|dans le|dans les) (premier|premiers)? <comments>",
      '<write> ~5 (et|puis|pour que) (je|nous|on) <to-you> <send> ~3 (en|par) (mp|dm|message|mail)',
      '(je|nous|on) <to-you> <send> ~4 (en|par) (mp|dm|message privé) (si|à|pour)',
    ],
    words: {
      filler: ['juste', 'simplement', 'moi', 'nous', 'le mot', 'moi juste'],
      leave: list('mets mettez laisse laissez poste postez lâche lâchez'),
      address: list('mail email adresse courriel'),
      comments: list('commentaire commentaires com coms'),
      write: list('commentez commente écrivez écris tapez tape dites dis répondez réponds'),
      'to-you': ["te l'", "vous l'", 'te le', 'vous le', 'te la', 'vous la', 'te les', 'vous les', "t'", 'te', 'vous'],
      send: list(
        'envoie enverrai envoyons enverrons enverra transmets transmettrai partage partagerai donne donnerai offre offrirai',
      ),
    },
    mark: 'sentence',
    quoted: true,
    unless: [
      "(je|j'|il|elle|on|qui) <write>",
      "<write> (moi|nous) ~3 (comment|ce (que|qui|qu')|pourquoi|quel|quelle|où|quand|combien)",
      '(source|sources|référence|références)',
    ],
    quiet: ['grave', 'appeal'],
  },
  suggest: [
    {
      size: 'trim',
      whole: true,
      from: document,
      to: '{What} : [où].',
    },
    { size: 'trim', whole: true, from: /histoire|méthode complète/, to: 'En bref : [une chose].' },
    {
      size: 'trim',
      whole: true,
      from: /^(?<what>[^,;:]{6,80}?)\s?[,;:→-]+ ?(?:commentez|commente|écri[ts]|écrivez|tapez|tape|dites|dis|le lien|lien) /,
      to: '{What} : [où].',
    },
    { size: 'trim', to: 'C’est ici : [où].' },
    {
      size: 'invite',
      whole: true,
      from: document,
      to: '{What} : [où]. Qu’y {changeriez:draft} ?',
    },
    { size: 'invite', to: 'C’est ici : [où]. Qu’y {changeriez:draft} ?' },
  ],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Commentez OUI et je vous l’envoie.⟧', after: 'C’est ici : [où].' },
    { text: 'J’ai rédigé un modèle de note. ⟦Écrivez « guide » en commentaire et je vous l’envoie en MP.⟧' },
    { text: '⟦Dites « moi » si vous voulez le modèle.⟧', after: 'Le modèle : [où].' },
    {
      text: 'Nos salaires sont publics. ⟦Toute l’histoire en premier commentaire.⟧',
      after: 'Nos salaires sont publics. En bref : [une chose].',
    },
    { text: '⟦Tapez MÉTHODE pour recevoir le PDF.⟧', after: 'Le PDF : [où].' },
    { text: 'Tu veux la trame ? ⟦Commente TRAME et je te l’envoie.⟧' },
  ],
  quiet: [
    { text: 'Dites-moi en commentaire ce qui a raté le premier mois.', near: true },
    { text: 'Écrivez-moi, je réponds ce soir à chacun.', near: true },
    { text: 'Dites-moi si vous voulez que je détaille le calcul.', near: true },
    { text: 'On a publié la grille de salaires. Le lien est en commentaire.', near: true },
    { text: 'Les sources sont en commentaire, avec les chiffres de 2025.', near: true },
    { text: 'J’ai lu tous les commentaires de jeudi : trois demandes reviennent.' },
  ],
};
