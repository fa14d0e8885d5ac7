import { countHype } from '../any/hype';
import { acts } from './acts';
import { loudPhrases } from './hype-words';
import { shoutCounts } from './shouted';

/** Phrases counted in every draft and every sentence; rules set conditions on them by name. */
export const counts: Readonly<Record<string, readonly string[]>> = {
  ...acts,
  /** What must be, and who is safe: no matter of degree. */
  duty: [
    '(doit|doivent|devez|devons|obligatoire|obligatoires|obligation|interdit|interdite|interdits|consigne|consignes|badge|casque|port du)',
    "(sain et sauf|saine et sauve|sains et saufs|hors de danger|indemne|indemnes|évacué|évacuée|évacués|évacuation|en sécurité|à l'abri|secours|pompiers)",
  ],
  /** What is said against somebody. */
  hostile: [
    '(faux|fausse|fausses|erroné|erronée|erronées|mensonge|mensonges|mensonger|menteur|menteuse|mentez|mens|honte|honteux|ridicule|absurde|nul|nulle|pathétique)',
    '(arrêtez|arrête|cessez|cesse|bêtise|bêtises|foutaises|complotiste|mépris|méprisant|incompétent|incompétence|idiot|hypocrite|hypocrisie|lamentable|minable)',
    "(n'importe quoi|rien compris|de quoi je me mêle|vous devriez avoir|tu devrais avoir|prenez les gens|on s'en fout|caler)",
  ],
  /** Where and when people meet. */
  event: [
    '(conférence|conférences|webinaire|webinaires|webinar|salon|stand|atelier|ateliers|table ronde|convention|sommet|forum|meeting|colloque|congrès|festival|séminaire)',
    '(portes ouvertes|petit déjeuner|afterwork|débat|réunion|rencontre|rencontres|rassemblement|émission|plateau|live|direct|interview|épisode|soirée|gala|masterclass|formation|keynote)',
  ],
  /** A feeling that goes on from another. */
  feltAgain: ['^ (et|mais) ~2 <feeling>'],
  /** How somebody answers a question of his own. */
  answered: [
    '^ (oui|non|jamais|absolument|exactement|simple|rien|personne|tout le monde|pas (du tout|encore|vraiment)) $',
    "^ (parce que|parce qu'|la réponse)",
  ],
  we: ['(nous|notre|nos)'],
  i: ["(je|j'|me|m'|moi|mon|ma|mes|mien|mienne|miens|miennes)"],
  /** The writer speaking, not only owning: « ma tribune » says nothing yet. */
  speaks: ["(je|j'|me|m'|moi|mienne|miennes|miens)"],
  you: ["(vous|votre|vos|vôtre|vôtres|tu|te|t'|toi|ton|ta|tes|tien|tienne)"],
  /** An invitation to say something, or the door left open to somebody. */
  invite: [
    '<tell> (moi|nous)',
    '<tell> ~3 en commentaire',
    '<tell> votre (avis|expérience|histoire|regard|question|point de vue)',
    "(vos|ton|tes|votre) (avis|retours|retour|expériences|expérience|questions|idées|remarques|objections|critiques|exemples) (m'|nous|me|sont|est|seront|en commentaire)",
    "(je|j'|nous|on) (suis|sommes|est)? (curieux|curieuse|preneur|preneuse|preneurs)",
    "(je|j'|nous|on) (serais|aimerais|aimerions|voudrais|veux) ~2 (votre|vos|vous lire|vous entendre|savoir|connaître|comprendre|entendre)",
    '(je|on|nous) (vous|te) (lis|lit|lisons|écoute|écoutons|réponds|répond)',
    "(je|j'|on|nous) (collectionne|collecte|recueille|rassemble) ~2 (cas|exemples|avis|témoignages)",
    '(corrigez|contredisez|détrompez|appelez|écrivez|questionnez|interpellez) (moi|nous)',
    '(posez|pose) (moi|nous)? ~1 (vos|tes|toutes vos) questions',
    "(quelqu'un|qui d'entre vous|certains d'entre vous) ~1 (connaît|connait|sait|saurait|peut|pourrait|a|aurait|ont|auraient|veut|voudrait)",
    '(vos|tes) (questions|avis|remarques|objections) sont les bienvenus',
    '(vos|tes) (questions|remarques|objections|idées) sont les bienvenues',
    '(ma porte|ma messagerie) (est|reste) ~1 ouverte',
    "n'hésitez pas à (me|nous|m') ~1 (répondre|écrire|dire|contredire|poser|appeler|signaler|interpeller)",
    "(qu'|que) en (pensez|penses) (vous|tu)",
    'discutons en',
    "n'hésitez pas à ~1 (partager|commenter|réagir|compléter|échanger|venir)",
    '(partagez|racontez|dites|donnez) ~3 (commentaire|commentaires|avis|expérience|expériences|vécu)',
    "(au plaisir|hâte) (d'échanger|de vous lire|de vous rencontrer|d'en discuter|de lire)",
    '(venez|viens) ~1 (échanger|discuter|débattre|parler|nous voir|me voir|poser)',
    '(je|on|nous) (réponds|répond|répondrai|répondrons|répondons) à (vos|tes|toutes vos) questions',
  ],
  /** Apologies and corrections: « nous » takes the blame, and nobody owes a question. */
  apology: [
    '(rectification|rectificatif|erratum|démenti|mise au point)',
    '(excuses|pardon|désolé|désolée|désolés|désolées|démens|démentons|regrettons)',
  ],
  /** Wishes and thanks, which end by themselves. */
  wish: [
    '(joyeux noël|bonne année|meilleurs vœux|bonnes fêtes|bon anniversaire|joyeux anniversaire|bonnes vacances|bon courage)',
    '^ ~2 (merci|bravo|félicitations)',
  ],
  /** Offers of work, safety notices and regulated news: the link is the message. */
  notice: [
    '(inscrire|inscrivez|inscris|inscription|inscriptions|rendez vous|rejoignez|rejoins|réservez|réserver|billetterie|en direct|ce soir|demain|live)',
    '(recrutons|recrute|recrutement|cdi|cdd|stage|alternance|candidature|candidatures|postuler|postulez|pourvoir)',
    '(alerte (enlèvement|météo|orange|rouge|sanitaire)|évacuation|consignes|rappel de produit|vigilance|urgence|numéro vert|perturbations|coupure)',
    "(information réglementée|communiqué de presse|communiqué|résultats (annuels|semestriels|trimestriels)|chiffre d'affaires|document d'enregistrement)",
  ],
  /** Words that only point at what is behind a link. */
  pointer: [
    '(article|articles|livre blanc|interview|entretien|rapport|étude|enquête|vidéo|blog|billet|podcast|tribune|émission|épisode|replay)',
    '(dossier|guide|newsletter|infographie|publication|site|page|analyse|portrait|reportage|baromètre|édito|chronique)',
    '(lire|voir|découvrir|écouter|consulter|télécharger|retrouver|regarder|savoir plus|lien|cliquez)',
    '(lisez|découvrez|écoutez|consultez|retrouvez|téléchargez|regardez|lis|découvre|écoute|regarde)',
  ],
  /** Where the writer can be seen, heard or read: the programme is the view. */
  ownStage: [
    '(mon|ma|mes|notre|nos) ~1 (interview|interviews|entretien|entretiens|intervention|interventions|passage|discours|tribune|tribunes|programme|propositions|projet|chaîne|page|blog|podcast|direct|live|chronique|édito|newsletter|émission|vidéo|vidéos|replay)',
    '(retrouvez|retrouver|suivez|suivre|revoir|revoyez|réécoutez|réécouter|regardez|regarder|abonnez|rejoignez)',
    '(en direct|le direct|en live|le live|replay|youtube|facebook|twitch|dailymotion|point presse|conférence de presse|meeting|interview complète|émission complète|épisode|épisodes)',
  ],
  /** « Nous » as the firm. */
  firm: [
    '(nos|notre) ~1 (client|clients|clientes|équipe|équipes|collaborateurs|collaboratrices|salariés|entreprise|groupe|société|marque|marques)',
    '(nos|notre) ~1 (produit|produits|service|services|offre|offres|gamme|plateforme|technologie|réseau|portefeuille|stratégie|résultats)',
    '(nos|notre) ~1 (partenaire|partenaires|partenariat|actionnaires|investisseurs|usine|usines|site|sites|atelier|ateliers|agence|agences)',
    '(nos|notre) ~1 (croissance|feuille de route|mission|valeurs|expertise|plan industriel|plan stratégique|outil|outils|métiers|savoir faire)',
  ],
  /** « Nous » as everybody, not as the firm. */
  us: [
    'nous (tous|toutes|autres)',
    'nous (fait|font|rassemble|rassemblent|unit|unissent|permet|permettent|donne|donnent|apprend|apprennent|rappelle|rappellent)',
    'nous (montre|montrent|oblige|invite|invitent|touche|concerne|attend|manque)',
    "chacun (de|d'entre) nous",
  ],
  /** Superlatives; loud ones count double. */
  hype: countHype(loudPhrases),
  /** From then to now. */
  turn: [
    "^ (et|mais)? (aujourd'hui|désormais|avec le recul|dix ans plus tard|<number> ans plus tard|un an plus tard|des années plus tard|quelques mois plus tard|maintenant) ",
  ],
  /** The point is announced and comes later. */
  tease: ['^ (et|mais|alors)? (voici|voilà) pourquoi $'],
  /** Somebody is thanked or praised by name. */
  credit: [
    '(merci|bravo|félicitations|remercie|remercions|salue|saluons|chapeau|gratitude|reconnaissance) ~4 <name>',
    '(mérite|mérites) ~1 (revient|reviennent) ~1 à ~1 <name>',
    '(grâce à|on le doit à) <name>',
  ],
  /** Somebody is cheered. */
  applause: ['(félicitations|bravo|chapeau|bien joué|bien mérité|joyeux anniversaire|bon anniversaire)'],
  /** The writer's own family. */
  kin: [
    '(ma|mon|mes) ~1 (fille|filles|fils|enfant|enfants|femme|mari|mère|père|maman|papa|frère|sœur|parents|épouse|époux|nièce|neveu)',
  ],
  /** Common words in capitals. */
  shout: shoutCounts,
  /** A question that one word does not answer. */
  wh: [
    '^ ~2 (comment|pourquoi|combien|quel|quelle|quels|quelles|lequel|laquelle|lesquels|qui)',
    "^ (et|mais|alors|donc)? (que|qu')",
    "(qu'est ce|de quoi|à quoi|par quoi|avec quoi|pour quoi|par où|à qui|avec qui)",
    '(comment|pourquoi|combien|quoi|où) $',
  ],
  /** What became of a question: answers came, something was done. */
  outcome: [
    "(<number>|dizaines de|centaines de|beaucoup de|plusieurs|dix|douze|vingt|trente|quarante|cinquante) (réponses|d'entre vous|commentaires|messages|lettres|retours)",
    '(vos|les|tes) (réponses|retours)',
    '(vous|beaucoup|plusieurs) (avez|avaient|ont) (répondu|écrit|dit)',
  ],
  /** Words of doubt: the first is worth praise, a fourth is not. */
  hedges: [
    '(peut être|il me semble|je crois|je pense|sans doute|probablement|pas sûr|pas sûre|pas certain|pas certaine|ne sais pas|sait pas|à ma connaissance|trop tôt pour)',
  ],
  /** A quantity, not a year. */
  figures: [
    '<number> (pour cent|millions|million|milliards|milliard|mm|cm|km|kg|tonnes|mètres|litres|degrés|jours|heures|minutes|semaines|mois|ans|années|euros|personnes|clients|clientes|patients|chauffeurs|salariés|salariées|entreprises|pays|hôpitaux|écoles|sites|cas|emplois|logements|élèves|foyers|femmes|hommes|enfants|communes|voitures|posts|appels|messages)',
    "<number> (des|du|de la|de l'|de nos|d'entre)",
  ],
  /** A tie to what is praised, told. */
  disclosed: [
    "(transparence|conflit d'intérêts|lien d'intérêt|actionnaire|investisseur|investisseuse|administrateur|administratrice|cofondateur|cofondatrice)",
    "(je siège|je conseille|j'ai investi|je travaille|j'ai fondé|j'ai cofondé|nous avons investi|je détiens)",
    '(notre|mon|ma) <interest>',
  ],
};
