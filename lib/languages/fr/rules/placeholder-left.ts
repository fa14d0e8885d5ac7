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
  source: { title: 'Règle de prudence de Parley, pour les champs que ses propres suggestions insèrent' },
  find: {
    phrases: [...fillIns, '{ ~3 }', '(XX|XXX|XXXX)', 'TODO', 'lorem ipsum'],
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
    { text: 'Terminal 2E, porte 10.' },
    { text: 'Ils ont écrit « managment [sic] » dans le titre.', near: true },
    { text: 'Photo de gauche à droite : Rosa Diaz [Brest], Marc Petit [Nantes].', near: true },
    { text: 'Je retiens une chose de cette nuit : le capteur ment, et qui l’a fait poser le sait.', near: true },
  ],
};
