import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

/**
 * The filler at the head of its sentence, with a small word before it: what else stands there says something. Behind it a sign,
 * « que », or a word with which a sentence begins.
 */
const filler =
  /^[^\p{L}\d]*(?:(?:et|mais|or|car|bref|alors|donc|puis|oui|non|bon|bah|ben)[ ,]+)?(?:(?:soyons|soyez|je vais être|pour être|à être) (?:\p{L}+ment |très |tout )?(?:honnêtes?|clairs?|claire|francs?|franche|cash|transparente?|directe?|sincères?|sérieux|lucides)(?: avec (?:vous|toi))?(?: (?:deux|cinq) minutes| un instant)?|en toute (?:franchise|honnêteté|transparence|sincérité)|(?:disons|parlons|dis|parle)(?:[ -]l[ea])? (?:vrai|cash|franchement|clairement|sans (?:détour|tabou|filtre|langue de bois)|tel quel)|sans (?:langue de bois|filtre|détour)|franchement|honnêtement|sincèrement|clairement|on (?:ne )?va pas se mentir|ne nous mentons pas|ne nous voilons pas la face|la (?:vraie |triste |dure )?(?:vérité|réalité),? (?:c'est|est)(?= qu))(?:\s*[,:;–—]+\s*(?:que |qu'|c'est que )?| que | qu'| (?=(?:[jc]'|(?:je|tu|il|elle|on|nous|vous|ils|elles|ce|ça|personne) )))(?<x>(?!(?:avec|sur|de|à)(?!\p{L}))\p{L}.{7,})$/u;

export const candourFiller: Rule = {
  id: 'candour-filler',
  family: 'bait',
  level: 'hint',
  on: true,
  scope: ['post', 'reply'],
  title: 'franchise annoncée',
  why: 'Annoncer la franchise fait douter du reste. La phrase est franche sans cela.',
  example: { bad: 'Soyons honnêtes : c’était difficile.', good: 'C’était dur. Je dormais quatre heures.' },
  source: {
    title: 'Notre jugement, d’après Danescu-Niculescu-Mizil et autres, “A Computational Approach to Politeness”, 2013',
  },
  find: {
    phrases: [
      '^ ~1 (soyons|soyez) <more>? <open> (deux minutes|un instant|cinq minutes)?',
      '^ ~1 je vais être <more>? <open> (avec (vous|toi))?',
      '(en toute (franchise|honnêteté|transparence|sincérité))',
      '^ ~1 (disons|parlons|dis|parle) (le|la)? (vrai|cash|franchement|clairement|sans détour|sans tabou|tel quel)',
      '(sans langue de bois|sans filtre|sans détour)',
      '(pour être|à être) <more>? <open> (avec (vous|toi))?',
      '^ (franchement|honnêtement|sincèrement|clairement)',
      '(on ne va pas se mentir|on va pas se mentir|ne nous mentons pas|ne nous voilons pas la face|soyons lucides)',
      "^ ~1 la (vraie|triste|dure)? (vérité|réalité) (c'est|est) (que|qu')",
      '^ ~1 la (vraie|triste|dure)? (vérité|réalité) $',
    ],
    words: {
      more: list('très totalement parfaitement tout brutalement complètement vraiment'),
      open: list(
        'honnête honnêtes clair claire clairs franc franche francs cash transparent transparente direct directe sincère sincères sérieux lucides',
      ),
    },
    mark: 'sentence',
    unless: [
      "(actionnaire|actionnaires|parts|investi|investisseur|payé|payée|rémunéré|rémunérée|client|cliente|conflit d'intérêts|administrateur|administratrice|salarié|sponsorisé|partenariat)",
    ],
  },
  suggest: [
    { size: 'trim', whole: true, from: filler, to: '{X}{end}' },
    { size: 'trim', whole: true, from: filler, to: '{X}' },
  ],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Soyons honnêtes : c’était difficile.⟧', after: 'C’était difficile.' },
    { text: '⟦Je vais être cash avec vous.⟧' },
    { text: '⟦En toute franchise, personne ne lit les rapports.⟧', after: 'Personne ne lit les rapports.' },
    { text: '⟦Si le four doit repartir lundi, il faut le dire sans détour : le capteur ment.⟧' },
    { text: '⟦Disons-le sans détour.⟧ Le planning venait de moi.' },
    { text: '⟦Parlons vrai : nous avons eu peur.⟧' },
    { text: '⟦La réalité, c’est que le planning venait de moi.⟧', after: 'Le planning venait de moi.' },
  ],
  quiet: [
    { text: 'En toute transparence, je suis actionnaire de Lumio.', near: true },
    { text: 'C’était dur. Je dormais quatre heures.' },
    { text: 'Ils ont répondu honnêtement, tous les onze.', near: true },
    { text: 'Le plan de l’atelier est clair, et la pompe tourne.', near: true },
    { text: 'La réalité du terrain a corrigé mon tableau.', near: true },
  ],
};
