import type { Examples, Rule } from '../../../engine/rule';

export const personalData: Rule = {
  id: 'personal-data',
  family: 'risk',
  level: 'caution',
  on: true,
  scope: ['post', 'reply'],
  title: 'adresse ou numéro privé',
  why: 'Une fois en public, n’importe qui peut le copier et s’en servir, y compris pour tromper. Ceux qui en ont besoin peuvent le recevoir en privé.',
  example: { bad: 'Appelez-moi au 06 12 34 56 78.', good: 'Écrivez-moi ici.' },
  source: {
    title: 'Notre principe : l’adresse ou le numéro privé d’une personne se transmet en privé, à qui en a besoin',
  },
  find: {
    phrases: [
      "(appelez|contactez|joignez|écrivez|appelle|contacte|joins|écris) (moi|nous) (directement)? (par (mail|email|courriel|téléphone|sms))? (au|à|sur)? (mon|notre|l')? (numéro|portable|mail|email|adresse)? (<email>|<phone>)",
      "(me|nous|m') (joindre|contacter|écrire|appeler) (directement)? (par (mail|email|courriel|téléphone|sms))? (au|à|sur)? (mon|notre|l')? (numéro|portable|mail|email|adresse)? (<email>|<phone>)",
      '(écrivez|écris) à <email>',
      '<email>',
      '<phone>',
      '<account>',
    ],
    mark: 'phrase',
    quoted: true,
    unless: [
      '(service|contact|contacts|relations|bureau) (de)? presse',
      "(numéro vert|standard|accueil|urgence|urgences|cellule (d'écoute|de crise|d'urgence)|ligne d'écoute|permanence)",
      '(notre|votre|le|la|au) (bureau|agence|magasin|boutique|cabinet|mairie|billetterie|secrétariat)',
      '(inscrire|inscriptions|inscription|réserver|réservations|réservation|rdv|rendez vous|commander|billets)',
      '(service|relation) (client|clients|clientèle)',
    ],
  },
  anyLanguage: true,
  suggest: [
    {
      size: 'trim',
      from: /^(?:appelez|contactez|joignez|écrivez)-(?<who>moi|nous)\b/,
      to: 'écrivez-{who} ici',
      drops: 'names',
    },
    {
      size: 'trim',
      from: /^(?:appelle|contacte|joins|écris)-(?<who>moi|nous)\b/,
      to: 'écris-{who} ici',
      drops: 'names',
    },
    { size: 'trim', from: /^(?:me |m')/, to: 'm’écrire ici', drops: 'names' },
    { size: 'trim', from: /^nous /, to: 'nous écrire ici', drops: 'names' },
    { size: 'trim', from: /^écrivez à /, to: 'écrivez-moi ici', drops: 'names' },
    { size: 'trim', from: /^écris à /, to: 'écris-moi ici', drops: 'names' },
  ],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Appelez-moi au 06 12 34 56 78⟧.', after: 'Écrivez-moi ici.' },
    { text: '⟦Écrivez à ana.ruiz@acme.example⟧.', after: 'Écrivez-moi ici.' },
    { text: 'RIB : ⟦FR76 3000 6000 0112 3456 7890 189⟧.' },
    { text: 'Son numéro : ⟦+33 1 23 45 67 89⟧.' },
    { text: 'NIR ⟦1 85 05 78 006 084 36⟧.' },
    {
      text: 'Vous étiez dans ce train ? Vous pouvez ⟦nous joindre par téléphone au 06.12.34.56.78⟧ jusqu’à vendredi.',
      after: 'Vous étiez dans ce train ? Vous pouvez nous écrire ici jusqu’à vendredi.',
    },
  ],
  quiet: [
    { text: 'On a livré 12 345 678 pièces en 2023.', near: true },
    { text: 'Écrivez-moi ici.' },
    { text: 'Notre SIREN est le 732 829 320, et la commande 4532 0001 2345 est partie.', near: true },
    { text: 'Une question sur le chantier ? contact@acme.example est lu par quatre personnes.', near: true },
    { text: 'Pour s’inscrire à la visite, un appel au 01 23 45 67 89 suffit.', near: true },
    { text: 'Notre service presse répond au 01 23 45 67 89.', near: true },
    { text: 'Le standard gratuit est au 0 800 123 456, du lundi au vendredi.', near: true },
  ],
};
