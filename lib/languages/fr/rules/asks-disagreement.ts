import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

export const asksDisagreement: Rule = {
  id: 'asks-disagreement',
  family: 'praise',
  level: 'praise',
  on: true,
  scope: ['post', 'reply'],
  title: 'place pour un non',
  why: 'Vous avez laissé la place à un non.',
  example: { bad: 'Tout le monde est d’accord.', good: 'Dites-moi où je me trompe.' },
  source: {
    title:
      'Yeomans, Minson, Collins, Chen et Gino, “Conversational Receptiveness: Improving Engagement with Opposing Views”, Organizational Behavior et Human Decision Processes, 2020',
  },
  find: {
    phrases: [
      "qu'est ce qui (m'|nous) échappe",
      "qu'est ce que (j'|je|nous|on) ~2 (oublie|oublions|rate|ratons|raté|oublié|vois pas|vois mal|sous estime)",
      "(que|qu') ~1 (ai je|avons nous) ~1 (oublié|manqué|raté|négligé|mal)",
      "<say> (moi|nous) ~1 (où|si|en quoi|pourquoi|ce qui|quand) ~1 (je|j'|nous|on) ~1 (me|nous|m'|se)? (trompe|trompons|ai tort|avons tort|fais erreur|rate)",
      "<say> (moi|nous) ~1 ce (que|qu') (j'|je|nous|on) ~1 (ai|avons|a)? (raté|oublié|manqué|loupé|négligé|rate|oublie|ne vois pas)",
      "<say> (moi|nous) ~1 ce qui (m'échappe|nous échappe|ne va pas|cloche|ne tient pas)",
      'qui (voit|verrait|lit) (les choses|ça|cela|la chose) (autrement|différemment)',
      '(vous|tu) (voyez|vois|verriez) (les choses|ça|cela) (autrement|différemment)',
      '(voyez|vois|verriez) (vous|tu) (les choses|ça|cela) (autrement|différemment)',
      '(contredisez|contredis|détrompez|détrompe|corrigez) (moi|nous)',
      "(dans quels cas|dans quel cas|où) ~1 (ça|cela|est ce que ça|est ce que cela) (ne|n') ~2 (pas|plus)",
      "(qui|quelqu'un|certains) (n'est|n'êtes|ne serait|n'est il) pas d'accord",
      "si vous n'êtes pas d'accord ~2 (dites|écrivez|expliquez|je|j'|n'hésitez)",
      "qu'est ce qui (vous)? ~1 (ferait|aurait fait) (changer|dire non)",
      'qui ~4 dirait non',
      "(n'hésitez pas|libre) à ~1 (contredire|objecter|corriger)",
      "qu'est ce qui plaide contre",
    ],
    words: {
      say: list(`dites dis montrez montre expliquez explique écrivez écris`),
    },
    mark: 'sentence',
    unless: [
      '(prouvez|osez|chiche|allez y|idiots|lâches)',
      '(aucune|sans|répondre aux|lever les|lever vos|traiter les|traiter vos) (objection|objections)',
      '(notre|nos|mes) (désaccords|objections)',
      'des (désaccords|objections) (avec|sur|profonds|entre)',
      'une objection (à|de|qui|que)',
    ],
  },
  also: [
    {
      phrases: ['(vos|tes|des|quelles|une) (objections|objection|contre exemples|contre arguments)'],
      mark: 'sentence',
      sentence: { questions: [1] },
    },
  ],
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Dites-moi ce que j’ai raté.⟧' },
    { text: '⟦Qu’est-ce qui m’échappe sur les salaires ?⟧' },
    { text: '⟦Dites-moi où je me trompe.⟧' },
    { text: '⟦Qui voit les choses autrement ?⟧' },
    { text: '⟦Vos objections avant vendredi ?⟧' },
    { text: '⟦Dans quels cas ça ne marche pas chez vous ?⟧' },
    { text: 'Nous fermons une voie en mai. ⟦Si vous n’êtes pas d’accord, dites-le avant le vote.⟧' },
    { text: '⟦Contredisez-moi sur le coût du deuxième quai.⟧' },
  ],
  quiet: [
    { text: 'Tout le monde est d’accord.', near: true },
    { text: 'On est d’accord ?', near: true },
    { text: 'Chiche, prouvez-moi que j’ai tort.', near: true },
    { text: 'Nous avons des désaccords avec la mairie.', near: true },
    { text: 'Levez les objections de vos clients en trois étapes.', near: true },
    { text: 'Le vote a eu lieu sans objection.' },
  ],
};
