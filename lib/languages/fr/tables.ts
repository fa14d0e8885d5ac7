import type { Tables } from '../../engine/pack';
import { beginnings, experiences, launches, others } from './announcing';
import { work } from './work';

/** Both registers of a word: vous, then tu. */
const register: Readonly<Record<string, readonly [vous: string, tu: string]>> = {
  dites: ['dites-moi', 'dis-moi'],
  'dites-haut': ['Dites-moi', 'Dis-moi'],
  chez: ['chez vous', 'chez toi'],
  aideriez: ['vous aiderait', 't’aiderait'],
  vous: ['vous', 'toi'],
  pensez: ['vous pensez', 'tu penses'],
  ecrivez: ['Écrivez', 'Écris'],
  retient: ['vous retient', 'te retient'],
  besoin: ['vous avez besoin', 'tu as besoin'],
  ajouteriez: ['ajouteriez-vous', 'ajouterais-tu'],
  feriez: ['feriez-vous', 'ferais-tu'],
  auriez: ['auriez-vous', 'aurais-tu'],
  objecteriez: ['objecteriez-vous', 'objecterais-tu'],
  aimeriez: ['aimeriez-vous', 'aimerais-tu'],
  changeriez: ['changeriez-vous', 'changerais-tu'],
  commencez: ['commencez-vous', 'commences-tu'],
  commenceriez: ['commenceriez-vous', 'commencerais-tu'],
  etes: ['vous n’êtes pas', 'tu n’es pas'],
  'etes-vous': ['n’êtes-vous', 'n’es-tu'],
  'retenez-vous': ['retenez-vous', 'retiens-tu'],
  retenez: ['vous en retenez', 'tu en retiens'],
  surpris: ['Qu’est-ce qui vous a le plus surpris', 'Qu’est-ce qui t’a le plus surpris'],
};

/** Work that a question can be asked about: a plan, a place of work, a product, a rule. Each can stand after « dans ». */
const nouns = [
  'feuilles? de route',
  ...`plans? projets? programmes? stratégies? budgets? calendriers? plannings? organisations? réorganisations? méthodes?
  démarches? procédures? processus dispositifs? offres? gammes? catalogues? réseaux? réseau usines? ateliers? agences? magasins?
  boutiques? entrepôts? laboratoires? bureaux? bureau chantiers? plateformes? applications? logiciels? réformes? mesures? propositions?
  rapports? enquêtes? baromètres? chartes? règlements? accords? partenariats? formations? recrutements? déménagements?
  transformations? modernisations? investissements? logistique production services? outils? centres? tarifs? tarification
  recherches? systèmes?`.split(/\s+/),
];

/** Adjectives that come before the noun. */
const before =
  'nouveau|nouvelle|nouvel|nouveaux|nouvelles|premier|première|premiers|premières|deuxième|second|seconde|troisième|dernier|dernière|prochain|prochaine|grand|grande|petit|petite|futur|future|propre';

/** Endings that only adjectives after a noun have, near enough. */
const adjective =
  '\\p{L}{3,}(?:iels?|ielles?|nels?|nelles?|istiques?|ogiques?|omiques?|ériques?|étiques?|oriales?|oriaux|ionales?|ionaux|riales?|aires)';

/** How a sentence begins that leans on the one before it, and what does so among its first words. */
const opens = '^(?:et|mais|car|donc|or|ainsi|aussi|alors|même|puis|vous|votre|vos|tout particulièrement)(?!\\p{L})';
const soon =
  "^(?:[^\\s.!?]+ ){0,5}(?:c['’](?:est|était)|ce|cet|cette|ces|cela|ça|ceux|celles?|celui|ils?|elles?|leurs?|lui|son|sa|ses)(?!\\p{L})";

/** What may belong to the verb rather than to a noun phrase. */
const adjunct =
  '(?<!\\p{L})(?:\\d|hier|demain|aujourd|ce|cet|cette|pour|afin|dans|avec|sur|après|avant|depuis|dès|à|au|aux|en|chez|par|via|lors|qui|que|dont|où|et|ou|prochain|prochaine|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le|la|les)(?!\\p{L})';

/** Words that need a capital only where a sentence begins. */
const common =
  "^(?:(?:L[ae]s?|Une?|De|D[eu]s|Du|Nous|On|Je|Ils?|Elles?|Ce|Cette|Notre|Nos|Plus|Moins|Pas|Tout|Parce)[ \\u00a0]|[LDCJNSMQ][’'])";

/** Verbs that show something, articles and the like, what makes a noun phrase plural, and the words of thanks before « à », « aux ». */
const shows = '(?:annoncer|partager|dévoiler|présenter|officialiser|révéler|confirmer|part)$';
const determiner = "^(?:notre|nos|mon|ma|mes|le|la|les|l['’]|une?) ?";
const plural = '^(?:les|nos|mes|vos|leurs|ces|deux|trois|quatre|cinq) ';
const thanks = '^(.*?(?:merci|bravo|félicitations|chapeau|gratitude|hommage))(?!\\p{L})';

/** Several who speak, in a phrase with a verb; the first choice of a ballot. */
const together = '\\b(?:nous|on)\\b|(?:ravis|ravies|fiers|fières|heureuses|honorés|honorées|enchantés|contents)\\b';
const choice = '(?:pour|=|si) ([^,;/|\\n]+?)[\\s,;/|]*(?:\\p{Extended_Pictographic}|et\\s+\\p{Extended_Pictographic})';

/** What one said oneself or will say, and a kind of people or of work rather than one of them. */
const said =
  '(?<!\\p{L})(?:(?:mon|ma|mes|notre|nos) (?:\\p{L}+ )?(?:interviews?|entretien|interventions?|passage|discours|conférence|meeting|chaîne|projet|programme|propositions?)|en direct|le direct|live|replay|émission|épisodes?)(?!\\p{L})';
const kinds =
  '^\\s*(?:(?:l[ae]s|un|une|ces|tou(?:te)?s les) )?(?:(?:bon|vrai|grand|mauvai)(?:ne|e|se|s|nes|es)? )?(?:managers?|leaders?|patron(?:ne)?s?|dirigeante?s?|chefs?|cheffes?|réunions?|consultante?s?|expert(?:e|es|s)?)(?!\\p{L})';

/** How one says tu. */
const tu =
  "tu|toi|ton|tes|t[’'](?=\\p{L})|dis-moi|n[’']hésite|tague|tagge|(?:identifie|mentionne)(?= (?:une?|quelqu|celui|celle|ceux|deux|trois) ?)";

/** Hatred, violence, a desecrated grave. */
const hurt =
  '(?<!\\p{L})(?:profan\\p{L}+|antisémit\\p{L}+|racis\\p{L}+|terroris\\p{L}+|attentats?|cimetières?|tombes?|crimes?|meurtr\\p{L}+|assassin\\p{L}+|victimes?|guerres?|hommage|commémor\\p{L}+|shoah|génocide|haine)(?!\\p{L})';

/** What follows « de » may also be a verb, a pronoun or an article: « notre projet de les aider ». */
const complement =
  "(?:d[e’'] ?\\p{L}+(?:er|ir|re|oir)|(?:de|du|d[’']) ?(?:les?|la|des|leurs?|nos|notre|vos|votre|mes|mon|ma|ses|son|sa|ces?|cette|cet|ceux|celles?|tout|toute|tous|toutes|deux|trois|nous|vous|elles?|eux|lui|moi|chaque|quelques|plusieurs|plus|moins|très|une?))$";

/** What the grammar looks up. */
export const tables: Tables = {
  register,
  beginnings,
  launches,
  experiences,
  others,
  topic: { nouns, before: [before], adjective: [adjective], adjunct: [adjunct], complement: [complement] },
  work,
  slots: {
    common: [common],
    shows: [shows],
    determiner: [determiner],
    plural: [plural],
    thanks: [thanks],
    together: [together],
    choice: [choice],
    said: [said],
    kinds: [kinds],
    hurt: [hurt],
    tu: [tu],
  },
  leans: { opens: [opens], soon: [soon] },
};
