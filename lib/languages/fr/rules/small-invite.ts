import type { Examples, Rule } from '../../../engine/rule';

export const smallInvite: Rule = {
  id: 'small-invite',
  family: 'praise',
  level: 'praise',
  on: true,
  scope: ['post', 'reply'],
  title: 'petite invitation',
  why: 'Vous avez demandé peu : c’est facile d’y répondre.',
  example: { bad: 'Partagez massivement !', good: 'Donnez-moi un seul exemple de votre site.' },
  source: {
    title:
      'Danescu-Niculescu-Mizil et al., “A Computational Approach to Politeness with Application to Social Factors”, ACL, 2013',
  },
  find: {
    phrases: [
      '(donnez|donne|dites|dis|envoyez|envoie|racontez|raconte|citez|cite|écrivez|écris) (moi|nous) (un|une|juste un|juste une|un seul|une seule) ~1 (exemple|cas|ligne|phrase|mot|raison|chose|histoire|idée|question|chiffre|lieu|livre|habitude|photo|nom)',
      '(racontez|raconte) (moi|nous) (votre|vos|ta|ton|le|la) ~1 (première|premier|dernière|dernier|pire)',
      '(dix|cinq|quinze|vingt|trente|<number>) minutes (chacun|chacune|suffisent|suffiront)',
      '(un|une) ~1 (exemple|ligne|phrase|mot|chiffre|photo) (suffit|suffira)',
      'je (lirai|répondrai à|réponds à|lis) (chaque|chacune|chacun|toutes vos|tous vos|toutes les|tous les) ~1 (réponse|réponses|message|messages|commentaire|commentaires|question|questions|lettre|lettres)?',
    ],
    mark: 'sentence',
    unless: [
      "(lien|gratuit|gratuitement|offert|offre|vous envoie|t'envoie|recevoir|dm|mp|abonnez|abonne|suivez|formation|template|pdf|partagez|élèves)",
      '(achetez|prix|réservez|rendez vous)',
      "(ne|n') ~2 (donnez|dites|donne|dis)",
    ],
  },
  also: [
    {
      phrases: [
        'en (une|un) (seule|seul)? (phrase|ligne|mot)',
        "(quelle|quel) est (la|le|l') (seule|seul|unique) (chose|règle|réunion|habitude|exemple) ~3 (vous|tu)",
      ],
      mark: 'sentence',
      sentence: { questions: [1], you: [1] },
      unless: [
        '(commentaire|commentaires|lien|gratuit|gratuitement|offert|offre|envoie|envoyer|dm|mp|abonnez|abonne|suivez|formation|template|pdf|partagez)',
      ],
    },
  ],
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Donnez-moi un seul exemple de votre site.⟧' },
    { text: '⟦En une phrase : vous arrêteriez quoi ?⟧' },
    { text: '⟦Dix minutes chacun vendredi, sans support.⟧' },
    { text: '⟦Je lirai chaque réponse ce soir.⟧' },
    { text: '⟦Racontez-moi votre première nuit.⟧' },
    { text: 'Nous votons lundi. ⟦Une ligne suffit, de qui passe par cette porte.⟧' },
  ],
  quiet: [
    { text: 'Elle m’a donné un exemple, et le lien.', near: true },
    { text: 'Donnez-moi un mot et je vous envoie le PDF.', near: true },
    { text: 'En un mot : la ligne ferme.', near: true },
    { text: 'Dix minutes de marche chaque matin.', near: true },
    { text: 'La mairie envoie une lettre par an.', near: true },
    { text: 'Elle a lu une phrase et elle est partie.' },
  ],
};
