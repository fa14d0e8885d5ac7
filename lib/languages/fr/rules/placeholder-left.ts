import type { Examples, Rule } from '../../../engine/rule';
import { fillIns } from '../fill-ins';

export const placeholderLeft: Rule = {
  id: 'placeholder-left',
  family: 'risk',
  level: 'caution',
  on: true,
  scope: ['post', 'reply'],
  title: 'champ à compléter',
  why: 'Il reste un champ que personne n’a rempli. Complétez-le ou retirez la phrase avant de publier.',
  example: { bad: 'Le plus dur a été [une chose].', good: 'Le plus dur a été d’annoncer le retard aux douze clients.' },
  source: { title: 'Notre principe : un champ publié vide est pire que la phrase qu’il devait réparer' },
  find: {
    phrases: [
      ...fillIns,
      '{ (votre|le|la)? <field> }',
      '{ { (votre|le|la)? <field> } }',
      '[ (votre|vos|insérer|prénom) ~2 ]',
      '(XX|XXX|XXXX)',
      'TODO',
      'lorem ipsum',
    ],
    words: {
      field: [
        ...[
          'prénom',
          'nom',
          'nom complet',
          'prénom nom',
          'prénom et nom',
          'entreprise',
          'société',
          'nom de la société',
        ],
        ...[
          "nom de l'entreprise",
          'date',
          'titre',
          'poste',
          'ville',
          'lien',
          'chiffre',
          'montant',
          'nombre',
          'first name',
          'name',
        ],
      ],
    },
    mark: 'phrase',
    quoted: true,
    unless: ['XX (siècle|e siècle|ème siècle)', '(siècle|louis|numéro) XX'],
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: 'Il nous a fallu ⟦[combien de temps]⟧.' },
    { text: 'Merci ⟦{prénom}⟧, le devis part lundi.' },
    { text: '⟦TODO⟧ : chiffre du trimestre.' },
    { text: 'Nous avons ouvert ⟦XX⟧ sites.' },
    { text: 'Le plus dur a été ⟦[une chose]⟧.' },
    { text: 'Merci à ⟦[qui l’a fait]⟧, et à son équipe.' },
  ],
  quiet: [
    { text: 'Il écrit « je n’ai jamais […] dit ça ».', near: true },
    { text: 'Ma formule : j’aide {qui} avec {quoi}. La mienne donne : j’aide les ports avec les marées.', near: true },
    { text: 'Terminal 2E, porte 10.' },
    { text: 'Ils ont écrit « managment [sic] » dans le titre.', near: true },
    { text: 'Photo de gauche à droite : Rosa Diaz [Brest], Marc Petit [Nantes].', near: true },
    { text: 'Je retiens une chose de cette nuit : le capteur ment, et qui l’a fait poser le sait.', near: true },
  ],
};
