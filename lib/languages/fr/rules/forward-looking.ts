import type { Examples, Rule } from '../../../engine/rule';
import { unsourced } from '../../any/unsourced';
import { forecasts } from '../money';

export const forwardLooking: Rule = {
  id: 'forward-looking',
  family: 'risk',
  level: 'caution',
  on: true,
  scope: ['post', 'reply'],
  title: 'prévision en public',
  why: 'Cette phrase dit où vont les chiffres ou les projets de rachat de l’entreprise. Si c’est déjà publié, ajoutez le lien ; sinon, un communiqué passe d’abord.',
  example: {
    bad: 'Nous prévoyons une croissance de 12 % l’an prochain.',
    good: 'Nos perspectives sont en ligne depuis ce matin ; dites-moi ce qui n’est pas clair : acme.example/perspectives',
  },
  source: {
    title:
      'SEC contre Musk et Tesla, 2018 : 20 millions de dollars chacun ; finances et production ont dû ensuite être relues avant publication',
  },
  find: {
    phrases: [
      '<firm> ~1 <expect> ~3 <money>',
      '(notre|nos) ~1 <owned> ~2 <goes>',
      '<firm> ~1 <will> ~1 <grow> ~3 <money>',
      '<firm> ~1 <shall> ~3 <money>',
      "<firm> (ne)? (serons|sera|seront) ~2 (rentable|rentables|bénéficiaire|bénéficiaires|profitable|profitables|à l'équilibre)",
      "<firm> ~1 (envisage|envisageons|prévoit|prévoyons|compte|comptons|étudie|étudions|prépare|préparons) ~1 <deal> (de|d'|du|des) ~2 (<firms>|<name>)",
      '<firm> ~1 <will> ~1 (racheter|acquérir|absorber) ~2 <firms>',
    ],
    words: forecasts,
    ...unsourced,
    unless: [
      '(france|pays|français|françaises|européen|européens|europe|état|gouvernement|impôt|impôts|quinquennat|république|analystes)',
      "(tva|pouvoir d'achat|salaire|salaires|nation|budget|ministre|emplois)",
    ],
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Nous serons rentables l’an prochain.⟧' },
    { text: '⟦Nous prévoyons une croissance de 12 % l’an prochain.⟧' },
    { text: '⟦On devrait doubler le chiffre d’affaires d’ici juin.⟧' },
    { text: '⟦Notre marge dépassera 20 %.⟧' },
    { text: '⟦Le groupe envisage le rachat de deux concurrents.⟧' },
    { text: '⟦Nous visons un trimestre record.⟧' },
  ],
  quiet: [
    { text: 'Nous serons quatre à la relève, et le premier café est pour vous.', near: true },
    { text: 'On plantera quarante arbres derrière l’usine en mai.' },
    { text: 'Les analystes voient le secteur reculer. Et vous, dans vos carnets ?', near: true },
    { text: 'Nous prévoyons une croissance de 12 %, publiée ce matin : https://acme.example/perspectives', near: true },
    { text: 'Nous prévoyons une heure de questions lundi, et je n’ai pas toutes les réponses.', near: true },
    { text: 'On devrait doubler la table de la cantine d’ici juin.', near: true },
    { text: 'Les ventes m’ont appris à écouter avant de parler.' },
  ],
};
