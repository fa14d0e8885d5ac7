import type { Examples, Rule } from '../../../engine/rule';

/** The sentence names the day, the month or the hour itself. */
const dated = [
  '(janvier|février|avril|juin|juillet|août|septembre|octobre|novembre|décembre|minuit|midi)',
  '(<number>|1er) (mars|mai)',
  '(à|demain|soir|matin|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) <number> (h|heures)',
];

export const fomo: Rule = {
  id: 'fomo',
  family: 'bait',
  level: 'suggest',
  on: true,
  scope: ['post'],
  title: 'pression de l’urgence',
  why: 'La phrase presse là où elle pourrait informer. Une date suffit au lecteur, et personne ne répond à la peur d’être en retard.',
  example: {
    bad: 'Dernière chance de rejoindre le programme.',
    good: 'Le programme reste ouvert jusqu’au 12 juin. Demandez à Rosa à quoi ressemblent les soirées.',
  },
  source: {
    title:
      'Union européenne, directive 2005/29/CE sur les pratiques commerciales déloyales, annexe I, no 7 (fausse rareté)',
  },
  find: {
    phrases: [
      '(dernière|ultime) (chance|opportunité|occasion|ligne droite pour|relance)',
      "(dernières|dernière) (heures|minutes|places|place) (pour (profiter|en profiter|vous inscrire|t'inscrire|bénéficier|rejoindre|acheter|commander|réserver)|avant|disponibles|disponible|restantes)",
      '(plus|plus que|reste que|reste plus que) <number> (places|place|jours|jour|heures|heure|exemplaires|minutes|h) (avant|pour|à ce prix|disponibles|restantes|au tarif)?',
      "il (ne)? (vous|te|t')? reste (plus)? (que|plus que) ~4 (places|place|jours|heures|minutes|demain|ce soir|minuit|h)",
      '(places|place|nombre de places|stock|stocks) ~3 (limitées|limitée|limité|limités|comptées)',
      '(durée|offre|série|quantité|quantités) (très)? (limitée|limitées)',
      "avant qu' il (ne)? soit trop tard",
      "(vous êtes|tu es|vous avez|t'es) déjà (en retard|dépassé|dépassés|perdu)",
      "(s'adapter|adaptez vous|adapte toi|innover|évoluer|se former|changer) ou (disparaître|mourir|périr|crever|disparais|disparaissez)",
      '(ceux|celles|les entreprises|les managers|les dirigeants) qui ~6 (resteront|seront|finiront) (sur le quai|derrière|à la traîne|dépassés|dépassées|largués|sur le carreau|perdants)',
      "(maintenant|c'est maintenant) ou jamais",
      "(ne|n')? (ratez|rate|manquez|manque|loupez|loupe) (pas|surtout pas) (cette|ça|l'|le coche|le train|votre chance|ta chance|l'occasion|l'opportunité)",
      "(ne)? (passez|passe) pas à côté (de (cette|l'|votre|ce)|d')",
      '(dépêchez vous|dépêche toi|dépêchez|faites vite|fais vite|foncez)',
      "(vous|tu|te|t') ~5 (ne|n') (reverrez|sera|seront) (jamais|plus) (à ce prix|au même prix|disponible|disponibles|proposée|proposé)",
      "(l'offre|la promo|la promotion|les inscriptions|le tarif) ~2 (se termine|expire|prend fin|s'arrête|disparaît|ferme) (ce soir|demain|bientôt|à minuit|dans)?",
    ],
    mark: 'sentence',
    unless: [
      '(vote|voter|votez|élection|élections|scrutin|listes électorales|procuration|bulletin|candidature|candidatures|enquête|recensement|impôt|impôts|vaccin|climat|planète|pétition|parrainage|parrainages|campagne|meeting)',
      ...dated,
    ],
    quiet: ['grave', 'appeal'],
  },
  also: [
    {
      // Facts that press all the same.
      level: 'hint',
      phrases: [
        "(il (vous|te|t') reste|vous avez|tu as) jusqu'(à|au) ~4 (pour (profiter|en profiter|bénéficier|acheter|commander))",
        '(prix|tarif|tarifs) ~4 (va|vont) ~1 (doubler|augmenter|remonter|passer à)',
        '(prix|tarif|tarifs) ~4 (doublera|augmentera|passera|remontera)',
        "(ne|n') (reviendra|reviendront) (jamais|plus) (à ce prix|au même prix)",
      ],
      mark: 'sentence',
      unless: dated,
      quiet: ['grave', 'appeal'],
    },
  ],
  suggest: [
    {
      size: 'turn',
      whole: true,
      from: /^plus que (?<n>\d+ (?:jours?|heures?|minutes?)) avant (?<what>(?:l'|l[ae] )[^,;:!?]{4,60})$/,
      to: '{What} arrive dans {n}.',
    },
    {
      size: 'turn',
      whole: true,
      from: /^(?<ps>ps ?\d?) ?: plus que (?<n>\d+ (?:jours?|heures?|minutes?)) avant (?<what>(?:l'|l[ae] )[^,;:!?]{4,60})$/,
      to: '{ps} : {low:what} arrive dans {n}.',
    },
    {
      size: 'turn',
      whole: true,
      from: /^(?<ps>ps ?\d?) ?: plus que (?<x>\d+ (?:jours?|heures?|minutes?|h)\b[^!?]*)$/,
      to: '{ps} : il reste {x}.',
    },
    { size: 'turn', whole: true, from: /^(?:dépêchez|faites|foncez)/, to: 'Vous avez jusqu’à [quel jour]{end}' },
    { size: 'turn', whole: true, from: /^(?:dépêche-toi|fais vite)/, to: 'Tu as jusqu’à [quel jour]{end}' },
    { size: 'turn', whole: true, from: /^faites-vite$/, to: 'vous avez jusqu’à [quel jour]' },
    {
      size: 'turn',
      whole: true,
      from: /(?:dernière|ultime) (?:chance|opportunité|occasion) (?:de |pour )(?<do>\p{L}+(?:er|ir|re|oir)(?: [^,;:!?]{3,70})?)$/u,
      to: 'On peut {do} jusqu’à [quel jour].',
    },
    {
      size: 'turn',
      whole: true,
      from: /(?:plus|reste|que) (?:que |plus que )*(?<n>\d+) (?<what>places?|exemplaires?)/,
      to: 'Il reste {n} {what}.',
    },
    {
      size: 'turn',
      whole: true,
      from: /plus que (?<x>\d+ (?:jours?|heures?|minutes?|h)\b[^!?]*)$/,
      to: 'Il reste {x}.',
    },
    {
      size: 'turn',
      whole: true,
      from: /^(?<if>si (?:vous|tu) n(?:e |')[^,;:]{4,80}?) ?, ?(?:vous êtes|tu es|t'es) déjà/,
      to: '{If}, qu’est-ce qui {retient:draft} ?',
    },
    {
      size: 'turn',
      whole: true,
      from: /^(?:il faut )?(?:s'adapter|adaptez-vous|adapte-toi)\b/,
      to: 'Qu’est-ce que ça change de s’adapter : [ce que ça change, et pour qui].',
    },
    {
      size: 'turn',
      whole: true,
      from: /^(?<who>ceux|celles|les entreprises|les managers|les dirigeants) qui (?<do>[^,;:]{3,60}?) (?:resteront|seront|finiront)/,
      to: 'Que perdent d’abord {low:who} qui {do} ?',
    },
    { size: 'turn', whole: true, from: /(?<what>offre|promotion|promo)/, to: 'L’{what} tient jusqu’à [quel jour].' },
    { size: 'turn', whole: true, from: /(?<what>inscriptions)/, to: 'Les {what} ferment [quel jour].' },
    {
      size: 'turn',
      whole: true,
      from: /reste (?:plus )?que (?<x>quelques (?:places|exemplaires))$/,
      to: 'Il reste {x}.',
    },
    { size: 'turn', whole: true, from: /(?<what>places)/, to: 'Il reste des {low:what}.' },
  ],
};

export const examples: Examples = {
  fires: [
    {
      text: '⟦Dernière chance de rejoindre le programme.⟧',
      after: 'On peut rejoindre le programme jusqu’à [quel jour].',
    },
    {
      text: '⟦Si vous n’utilisez pas encore l’IA, vous êtes déjà en retard.⟧',
      after: 'Si vous n’utilisez pas encore l’IA, qu’est-ce qui vous retient ?',
    },
    { text: '⟦Plus que 3 places !⟧', after: 'Il reste 3 places.' },
    { text: '⟦S’adapter ou disparaître.⟧' },
    { text: '⟦Ceux qui attendent resteront sur le quai.⟧', after: 'Que perdent d’abord ceux qui attendent ?' },
    { text: '⟦Mais il ne reste que quelques places.⟧', after: 'Il reste quelques places.' },
  ],
  quiet: [
    { text: 'Les candidatures ferment le 12 juin à midi.', near: true },
    { text: 'On a commencé l’IA en mars et arrêté en mai. Pourquoi la vôtre a-t-elle tenu ?' },
    { text: 'Plus que deux jours pour vous inscrire sur les listes électorales.', near: true },
    { text: 'Le prix de l’acier a doublé ; on en a répercuté la moitié.', near: true },
    { text: 'Dépêchez-vous : le tarif change le 4 juin à midi.', near: true },
    { text: 'Les dernières minutes du trajet sont à pied, le long du canal.', near: true },
    { text: 'Le train de nuit était en retard, comme la note de service.' },
  ],
};
