import type { Examples, Rule } from '../../../engine/rule';

export const acknowledges: Rule = {
  id: 'acknowledges',
  family: 'praise',
  level: 'praise',
  on: true,
  scope: ['reply'],
  title: 'point reconnu',
  why: 'Vous avez montré que vous aviez lu ce qu’on vous disait.',
  example: { bad: 'Je vous l’ai déjà dit.', good: 'Vous avez raison sur la date.' },
  source: {
    title:
      'Yeomans, Minson, Collins, Chen et Gino, “Conversational Receptiveness: Improving Engagement with Opposing Views”, Organizational Behavior et Human Decision Processes, 2020',
  },
  find: {
    phrases: [
      '^ ~5 (vous avez|tu as) (tout à fait|bien|parfaitement|entièrement|totalement|absolument|mille fois|sans doute|probablement|complètement)? raison',
      '^ ~3 (remarque|objection|question|observation|point) (juste|justes|pertinente|pertinent|valable|fondée|utile|légitime)',
      '^ ~2 (bonne|excellente|juste) (remarque|objection|observation)',
      '^ ~1 bien vu ~3',
      "merci (à vous|à toi)? (de|d'|de m'|de nous|de l') ~1 (avoir)? (signalé|signaler|corrigé|corriger|précisé|préciser|alerté|alerter|prévenu|prévenir|attirer|attiré)",
      "merci (pour|de) (la|votre|ta|cette|vos|ces|l') ~1 (correction|remarque|précision|précisions|remarques|vigilance|relecture|signalement|objection)",
      "(je|nous) (suis|sommes) ~2 d'accord (avec (vous|toi|votre|ton)|pour dire|sur)",
      "^ ~2 d'accord (avec vous|avec toi|sur)",
      "(je|nous) (vous|te)? (comprends|comprenons|entends|entendons) (que|qu'|votre|ton|vos|pourquoi|bien que|bien votre|tout à fait|parfaitement) ~4",
      '(je|nous) (vois|voyons) (pourquoi|ce que vous|ce que tu|votre point|où vous)',
      "(je n'avais|je n'avais|nous n'avions) pas (vu|pensé|remarqué|envisagé|réalisé)",
      "(comme|ainsi que) (vous|tu) (le)? (dites|dis|soulignez|soulignes|rappelez|l'écrivez|notez)",
      'si je vous lis bien',
      '(vous soulevez|tu soulèves|vous posez|tu poses) (un|une) ~1 (point|question|vraie)',
      "^ ~3 (c'est|ce n'est pas) (juste|exact|vrai)",
    ],
    mark: 'sentence',
    once: true,
    unless: [
      'mais (vous|tu) ~2 (pas|jamais|avez|êtes|devriez|es|as)',
      '(si|vous croyez|vous pensez|quand) (vous avez|tu as) raison',
      "(pas|jamais|plus) ~1 (comprends|comprenons|d'accord|vrai|juste|exact)",
      "(ne|n') ~2 (comprends|comprenons|entends)",
      "(je|nous) (comprends|comprenons|entends) (que|qu') (vous|tu) ~2 (pas|rien|jamais)",
      '(mensonge|mensonges|mentez|honte|ridicule|mauvaise foi|ironie|enfin)',
    ],
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Je comprends que le retard vous ait coûté un week-end.⟧' },
    { text: '⟦Vous avez raison sur la date.⟧' },
    { text: '⟦Remarque juste sur le prix.⟧' },
    { text: '⟦Merci d’avoir signalé l’erreur.⟧' },
    { text: '⟦Je suis d’accord avec vous sur le délai, moins sur le coût.⟧' },
    { text: '⟦Je n’avais pas pensé au bus de nuit.⟧ Nous essayons en mai.' },
  ],
  quiet: [
    { text: 'Vous n’avez rien compris.', near: true },
    { text: 'Je vous l’ai déjà dit.', near: true },
    { text: 'Je comprends, mais vous n’avez pas lu le plan.', near: true },
    { text: 'Je ne comprends pas votre chiffre.', near: true },
    { text: 'Si vous avez raison, la ligne ferme en mai.', near: true },
    { text: 'Le deuxième poste démarre en mai.' },
  ],
};
