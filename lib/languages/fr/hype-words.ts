import type { Hype } from '../any/hype';

/** The four forms of an adjective that adds `e` and `s`. */
const forms = (stem: string, calm?: string): Hype[] =>
  ['', 'e', 's', 'es'].map((end): Hype => (calm === undefined ? [stem + end] : [stem + end, calm + end]));

/** The two forms of an adjective that only adds `s`. */
const pair = (word: string, calm?: string): Hype[] =>
  ['', 's'].map((end): Hype => (calm === undefined ? [word + end] : [word + end, calm + end]));

/** Superlatives that also stand in honest praise: three in a text are hype. */
export const warmAdjectives: readonly Hype[] = [
  ...pair('incroyable', 'remarquable'),
  ...pair('extraordinaire', 'remarquable'),
  ...['exceptionnel', 'exceptionnelle'].map((word): Hype => [word, 'remarquable']),
  ...['exceptionnels', 'exceptionnelles'].map((word): Hype => [word, 'remarquables']),
  ...forms('inédit'),
  ...pair('historique'),
  ...pair('fantastique', 'remarquable'),
  ...pair('formidable', 'remarquable'),
  ...pair('magnifique', 'remarquable'),
  ...pair('inoubliable', 'mémorable'),
  ...forms('monumental'),
  ...forms('colossal'),
  ...pair('magique'),
  ...pair('spectaculaire', 'visible'),
];

/** Superlatives that are hype wherever they stand. */
export const loudAdjectives: readonly Hype[] = [
  ...pair('révolutionnaire', 'utile'),
  ...forms('bluffant', 'convaincant'),
  ...forms('époustouflant', 'surprenant'),
  ...forms('hallucinant', 'surprenant'),
  ...forms('phénoménal'),
  ...forms('inégalé'),
  ...pair('imbattable'),
  ...pair('dingue'),
  ...pair('ultime'),
  ['explosif', 'fort'],
  ['explosive', 'forte'],
  ['explosifs', 'forts'],
  ['explosives', 'fortes'],
];

/** The same without an adjective, and those that stand behind their noun. */
export const loudPhrases: readonly Hype[] = [
  ['(du jamais vu|jamais vu)'],
  ['unique en son genre'],
  ['hors du commun'],
  ['(de dingue|de malade|de ouf|de fou)'],
  ["(l'|notre|une|mon|votre|ton|son)? arme secrète"],
  ['(un|une|le|vrai|véritable)? (game changer|gamechanger)'],
  ['(exploser|cartonner|décupler|explosez|cartonnez|décuplez|exploses) (vos|votre|ton|tes|mes|mon|ma|nos|les|sa|ses)?'],
  ['(au|un) niveau supérieur'],
  ['comme jamais'],
  ['sans (le moindre)? effort'],
  ['(résultats|résultat|succès|revenus|rentabilité|satisfaction) (garanti|garantis|garantie|garanties|assuré|assurés)'],
  ["(je|on|nous) (vous|te|t'|le)? (garantis|garantit|garantissons)"],
  [
    "(le|la) (meilleur|meilleure|plus grand|plus grande|plus belle|plus beau) ~2 (de tous les temps|du monde|au monde|de l'histoire)",
  ],
];
