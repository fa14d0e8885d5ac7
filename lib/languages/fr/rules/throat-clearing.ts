import type { Examples, Rule } from '../../../engine/rule';

/** A frame up to its comma, then a sentence that stands alone. */
const framed =
  /^(?:\p{L}+,? )?(?:dans un|à l'heure|à l'ère|face à|face aux|aujourd'hui plus|plus|comme) ?[^,;:]{2,90}, (?<said>(?:(?:l[ea]s?|une?|nous|je|on|ils?|elles?|notre|nos|mon|ma|mes|ce|cet|cette|ces|votre|vos|vous|chaque|tout) |[ljc]'|\p{L}+ons ).{5,})$/u;

/** A frame of saying, then what is said. */
const said =
  /^(?:\p{L}+,? )?(?:force est|il va sans|nul n'|ce n'est|il n'est|il (?:est|semble) \p{L}+ de|il convient).*?(?: que |,? qu')(?<said>.{8,})$/u;

const evermore = /^(?:aujourd'hui )?plus que jamais (?<said>(?!pour |à |de |d')\p{L}.{8,})$/u;

/** The same where the frame lists what it faces: its last comma stands before the only subject. */
const listed =
  /^face (?:à|aux|au) [^;:]{4,120}, (?<said>(?:l[ea]s?|nous|on|notre|nos) (?!.*, (?:l[ea]s?|un|une|nous|on|notre|nos) )[^;:]{5,})$/u;

export const throatClearing: Rule = {
  id: 'throat-clearing',
  family: 'broadcast',
  level: 'suggest',
  on: true,
  scope: ['post'],
  title: 'amorce passe-partout',
  why: 'Cette amorce pourrait ouvrir n’importe quel texte. La suite tient debout toute seule.',
  example: {
    bad: 'Force est de constater que le marché se tend.',
    good: 'La confiance a lâché un mardi, pour une place de parking.',
  },
  source: { title: 'Commission européenne, « Rédiger clairement »' },
  find: {
    phrases: [
      "^ ~1 force est (de|d') (constater|reconnaître|admettre|avouer) (que|qu')",
      '^ ~1 dans un monde (en|qui|où|de plus en plus|toujours plus|que|marqué)',
      "^ ~1 dans un contexte (de|d'|où|en|toujours plus|de plus en plus|particulièrement|très)",
      "^ ~1 à l'heure où",
      "^ ~1 à l'ère (du|de|de la|des|de l')",
      "^ ~1 il convient (de|d') ~1 (rappeler|souligner|noter|préciser|saluer|constater)",
      '^ ~1 face (aux|à ces|à nos) ~2 (enjeux|défis|bouleversements|mutations|incertitudes)',
      "^ (aujourd'hui)? plus que jamais",
      '^ comme (chacun|on|nous) ~1 (sait|savons)',
      "^ il va sans dire (que|qu')",
      "^ (ce|il) n'est un secret pour personne",
      "^ nul n'ignore (que|qu')",
      "^ il (est|semble) (important|essentiel|utile|bon) de (rappeler|noter|souligner|préciser) (que|qu')",
    ],
    mark: 'sentence',
    once: true,
    place: 'first',
    sentence: { questions: [0, 0] },
    unless: ["à l'heure où (nous|je|j'|vous) (parlons|parlions|parle|écris|écrivons|écrivais)"],
  },
  suggest: [
    { size: 'trim', whole: true, from: said, to: '{Said}.' },
    { size: 'trim', whole: true, from: framed, to: '{Said}.' },
    { size: 'trim', whole: true, from: listed, to: '{Said}.' },
    { size: 'trim', whole: true, from: evermore, to: '{Said}.' },
    { size: 'turn', whole: true, from: said, to: '{Said}. Par exemple : [une chose].', stands: 'last' },
    { size: 'turn', whole: true, from: framed, to: '{Said}. Par exemple : [une chose].', stands: 'last' },
    {
      size: 'turn',
      whole: true,
      from: /^(?:\p{L}+ )?il convient de (?:\p{L}+ )?(?:rappeler|souligner|noter|préciser) (?<what>(?:nos|notre|l[ea]s?) [^,;:]{4,60})$/u,
      to: '{What} : [une chose].',
    },
  ],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Force est de constater que le marché se tend.⟧', after: 'Le marché se tend.' },
    { text: '⟦Dans un monde en pleine mutation, l’agilité s’impose.⟧', after: 'L’agilité s’impose.' },
    { text: '⟦À l’heure où l’IA bouleverse nos métiers, restons humains.⟧' },
    { text: '⟦Il convient de rappeler nos fondamentaux.⟧', after: 'Nos fondamentaux : [une chose].' },
    { text: '⟦Face aux enjeux majeurs de la décennie, nous agissons.⟧', after: 'Nous agissons.' },
    { text: '⟦Plus que jamais, le collectif compte.⟧', after: 'Le collectif compte.' },
  ],
  quiet: [
    { text: 'L’énergie nous a coûté 11 % du chiffre d’affaires l’an dernier.' },
    { text: 'La confiance a lâché un mardi, pour une place de parking.' },
    { text: 'À l’heure où nous parlions, la pompe tournait encore.', near: true },
    { text: 'Depuis cette panne, je regarde les capteurs plus que jamais.', near: true },
    { text: 'Face aux clients, l’apprentie a trouvé les mots que je cherchais.', near: true },
    { text: 'Qui voudrait vivre dans un monde sans panne ?', near: true },
    {
      text: 'La presse est restée neuf heures à l’arrêt. Plus que jamais, il nous faut une pièce d’avance.',
      near: true,
    },
  ],
};
