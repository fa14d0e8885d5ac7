import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

export const outrage: Rule = {
  id: 'outrage',
  family: 'bait',
  level: 'caution',
  on: true,
  scope: ['post', 'reply'],
  title: 'mots d’indignation',
  why: 'Le mot juge, et il voyage plus loin que le fait. Qui a fait quoi, quand, et que demandez-vous ?',
  example: {
    bad: 'Honte à ce conseil.',
    good: 'Le 3 mai, le conseil a fermé la cantine sans demander. Je lui demande d’entendre l’équipe de nuit avant juin.',
  },
  source: {
    title: 'Brady et autres, “Emotion shapes the diffusion of moralized content in social networks”, PNAS, 2017',
  },
  find: {
    phrases: [
      "honte (à|au|aux) (ce|cette|ces|ceux|celles|la|l'|vous|toi|lui|eux|<name>|gouvernement|conseil)",
      "(c'|ce|quelle) (est)? ~2 (honteux|indécent|scandaleux|indigne|lamentable|minable|pathétique|abject|ignoble|révoltant|écœurant|honte)",
      '^ (honteux|indécent|scandaleux|indigne|lamentable|abject|ignoble|révoltant|écœurant|quelle honte|un scandale) $',
      '(décision|attitude|déclaration|propos|mesure|loi|politique|président|ministre|gouvernement|patron|patrons) ~2 (scandaleux|scandaleuse|indigne|indignes|honteux|honteuse|irresponsable|irresponsables|abject|abjecte|ignoble|minable|criminel|criminelle)',
      "assez (de|d') (ces|cette|ce)",
      "(ras le bol|marre) (de|des|d')",
      '(ces|ce|cette|les|des|bande de|sale|tous ces) ~1 (technocrates|guignols|guignol|clowns|clown|incompétents|incapables|menteurs|menteur|corrompus|vendus|traîtres|escrocs|escroc|parasites|imposteurs|imposteur|crapules|charlatans|hypocrites|fanatiques|racailles|collabos)',
      '(donneurs de leçons|(les|ces|nos) bien pensants)',
      "(une|cette|véritable|vraie|de l') (arnaque|imposture|ignominie|supercherie|mascarade|forfaiture|escroquerie|infamie)",
      '(se fout|se foutent) (de|du|des|les|le) (nous|français|monde|peuple|gens|salariés|ouvriers|travailleurs|vous|gueule)',
    ],
    words: {
      vow: list(`abrogerai supprimerai interdirai rétablirai mettrai ferai voterai abolirai fermerai ouvrirai
        rendrai saisirai déposerai proposerai défendrai combattrai garantirai imposerai annulerai
        arrêterai demanderai exigerai abrogerons supprimerons interdirons rétablirons mettrons ferons
        voterons abolirons fermerons ouvrirons rendrons saisirons déposerons proposerons défendrons
        combattrons garantirons imposerons annulerons arrêterons demanderons exigerons`),
    },
    mark: 'sentence',
    // A smile turns it round.
    draft: { emoji: [0, 0] },
    unless: [
      "(je|j'|ma|mon|nous) ~2 (ai|suis|étais|avais|fus|ai été|part|honte)",
      '(racisme|raciste|racistes|violence|violences|haine|antisémite|antisémitisme|attaque|attaques|terrorisme|meurtre|viol|torture|agression)',
      // A demand or a pledge says what it asks for.
      "(je|j'|nous|on) ~1 (<vow>|demande|demandons|exige|exigeons|réclame|réclamons|appelle à|appelons à)",
      // A warning says the same words.
      '(téléphonique|téléphoniques|faux conseiller|faux conseillers|faux sms|circule|circulent|vigilance|vigilant|vigilants|raccrochez|hameçonnage|phishing|code|codes|virement)',
      '^ ~1 (attention|alerte|vigilance)',
      // So does a reproach to oneself.
      "(que|qu') (je|j'|nous|on) (ai|aie|ayons|ait|me|n'ai|n'aie)",
      "(ma|mon|mes|c'est|c'était) ~1 (moi|part|retard|faute|erreur)",
      '(tribunal|juge|jury|verdict|condamné|condamnée|condamnés|film|roman|chanson|livre|pièce|série)',
    ],
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Honte à ce conseil.⟧' },
    { text: '⟦Assez de ces technocrates hors-sol.⟧' },
    { text: '⟦C’est indécent, voilà tout.⟧' },
    { text: '⟦Ras-le-bol des donneurs de leçons.⟧' },
    { text: '⟦Une décision irresponsable, comme toujours.⟧' },
  ],
  quiet: [
    { text: 'J’ai été lâche ce jour-là : j’ai laissé Ana l’annoncer seule.', near: true },
    { text: 'Le tribunal a jugé les comptes faux. Nous faisions partie des acheteurs.' },
    { text: 'On ne lâche rien : la pompe repart lundi.', near: true },
    { text: 'J’ai honte de ce rapport, il est de moi.', near: true },
    { text: 'Honte à ceux qui ont fini les biscuits 🙂', near: true },
    { text: 'Le ministre se moque de nous, dit-elle, et elle cite le compte rendu du 3 mai.', near: true },
    { text: 'Nous exigeons la fin de ce contrat : une décision indigne, signée le 3 mai.', near: true },
    { text: 'Attention : une arnaque circule au nom de notre agence. Raccrochez.', near: true },
    { text: 'Une véritable arnaque au faux conseiller touche nos abonnés.', near: true },
    { text: 'C’est honteux que j’aie mis un an à vous répondre.', near: true },
    { text: 'Le film « Les Lâches » passe jusqu’à dimanche.' },
  ],
};
