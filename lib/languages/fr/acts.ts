/** What a text does, by count name: signs for the verdict of the whole text, too weak for a remark each. */
export const acts: Readonly<Record<string, readonly string[]>> = {
  /** Own deeds and honours. */
  deeds: [
    "(j'ai|nous avons|on a|j'avais) ~2 (annoncé|lancé|présenté|proposé|rencontré|visité|participé|échangé|reçu|voté|déposé|défendu|signé|ouvert|publié|remporté|obtenu|créé|construit|inauguré|accueilli|interpellé|soutenu|rejoint|recruté|levé|livré)",
    '(ravi|ravie|ravis|fier|fière|fiers|heureux|heureuse|honoré|honorée|honorés|enchanté|comblé) (de|que|par)',
    "(plaisir|honneur|fierté|joie|chance) (de|d'|d'avoir)",
    '(mon|ma|mes|notre|nos) ~1 (programme|projet|proposition|propositions|candidature|équipe|équipes|déplacement|visite|mesure|mesures|combat|engagement|engagements|parti|groupe|bilan|action)',
    '(lauréat|lauréate|nommé|nommée|sélectionné|récompensé|élu|distinction|classement)',
  ],
  /** Where and when the writer can be seen, heard or read. */
  stage: [
    "(je serai|nous serons|je suis|j'étais|je serais) ~2 (invité|invitée|à|au|sur|dans|chez|en direct|demain)",
    '(en direct|en live|le live|suivez|rendez vous|retrouvez|à suivre|à ne pas manquer|ce soir à|demain à)',
    '(meeting|réunion publique|conférence|webinaire|salon|émission|interview|podcast|épisode|débat|plateau|micro de|matinale|déplacement)',
    '(mon|ma|mes|notre|nos) ~1 (interview|livre|tribune|discours|intervention|podcast|épisode|newsletter|vidéo|article|entretien|réponse|conférence)',
  ],
  /** Calls to act that need no talking. */
  calls: [
    '(inscrivez|inscris|abonnez|abonne|téléchargez|télécharge|découvrez|rejoignez|rejoins|réservez|commandez|achetez|profitez|candidatez|postulez|cliquez|votez|votons|soutenez|signez|partagez|regardez|écoutez|lisez)',
    '(pour en savoir plus|en savoir plus|lien en commentaire|lien dans|en commentaires|code promo|places limitées|gratuitement|gratuit|offert|offre)',
    "(passez à l'action|à vos agendas|ne manquez pas|ne ratez pas|prenez rendez vous|contactez|écrivez moi|envoyez moi|venez|commencez|rendez vous sur)",
    "(disponible|disponibles|accès|billetterie|billets|pré inscription|dernières places|il (vous)? reste|jusqu'à (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|minuit))",
  ],
  /** Something to sell. */
  selling: [
    '(ma|mon|mes|notre|nos|cette|la) ~1 (formation|formations|masterclass|accompagnement|coaching|programme|offre|offres|boutique|newsletter|communauté|agence|solution|solutions|produit|produits|service|services|ebook|template|templates|méthode)',
    '(prix|tarif|tarifs|promo|promotion|remise|remboursé|remboursée|précommande|élèves|clients|clientes|prospects|démo|essai gratuit|euros ttc|ttc|ht)',
  ],
  /** A position taken before nobody in particular. */
  stance: [
    "(il faut|il faudra|il est temps|il est urgent|nous devons|nous voulons|nous proposons|je veux|je propose|je demande|je souhaite|je refuse|j'appelle|nous appelons)",
    '(je|nous) (serai|ferai|créerai|mettrai|porterai|supprimerai|rendrai|donnerai|proposerai|abrogerai|rétablirai|lancerai|serons|ferons|créerons|mettrons|porterons|allons|continuerons)',
    '(soutien|solidarité|hommage|pensée|pensées|condoléances|colère|honte|scandale|mépris|trahison)',
    '(président|présidente|gouvernement|ministre|république|peuple|français|françaises|citoyens|travailleurs|campagne|électeurs|candidat|candidate|france|budget)',
  ],
  /** Praise and promise in large words. */
  grand: [
    '(incroyable|incroyables|fabuleux|fabuleuse|prodigieux|historique|historiques|révolution|révolutionnaire|magnifique|exceptionnel|exceptionnelle|extraordinaire|formidable|unique|ultime|gigantesque|véritable|immense|spectaculaire|inédit|inédite|remarquable|sensationnel)',
    '(sans précédent|hors du commun|à couper le souffle|nouvelle ère|monde de demain|changer le monde)',
    '(exploser|booster|propulser|transformer|réinventer|révolutionner|multiplier|garanti|garantie|ultra)',
    '(arnaque|escroquerie|catastrophe|désastre|mensonge|imposture|destruction|lamentable|délire|folie)',
  ],
  /** Sentences made to be quoted: contrasts, triads, everybody and nobody. */
  contrast: [
    "(n'est|ne sont|n'était|ce n'est) (pas|plus) ~6 (c'est|mais)",
    "(n'est pas|n'est plus|n'ont rien|n'a jamais|ne sera jamais)",
    '^ (plus|moins) ~9 (plus|moins)',
    '(la vérité|la réalité|le vrai problème|la plupart|tout le monde|personne|le secret|le problème|en réalité|au lieu de|et pourtant)',
    '^ (pas|non|jamais|arrêtez|arrête|oubliez|imaginez|souvenez) ~4 $',
  ],
  /** What opens a text by holding back what it is about. */
  lure: [
    '(voici|voilà) (pourquoi|comment|ce|les|mes|la|le|une|un|<number>)',
    '(je vous explique|je vous montre|je vous raconte|je vous dis|je vous offre|la suite|le résultat|devinez|et si|le déclic|vous devez|vous allez|savez vous)',
    "(ce que personne|personne ne vous|l'erreur que|le secret|vous ne devinerez|ce qui suit|ce qu'on ne vous dit)",
    '<number> (choses|conseils|étapes|leçons|raisons|erreurs|secrets|outils|règles|façons|méthodes|astuces|signes|points)',
    '^ (ps|pourquoi|résultat|bref|spoiler)',
  ],
  /** Words for somebody. */
  kindness: [
    "(merci (à|pour|de|d'|beaucoup|infiniment)|bravo|félicitations|pardon|mes excuses|désolé|désolée|bon courage|bonne chance|bienvenue)",
    "(vous avez raison|tu as raison|je suis d'accord|bien vu|bonne question|exactement|tout à fait|en effet)",
    '^ <mention>? (oui|non|merci|bonjour|bonsoir|salut|cher|chère|bravo|exact|tiens)',
    '(votre|ton|ta) (travail|réponse|question|aide|soutien|remarque|avis|retour|regard)',
    '(joyeux anniversaire|bon anniversaire|(fier|fière|fiers|fières) de (toi|vous)|merci <name>)',
  ],
  /** A thought of one's own. */
  opinion: [
    "(je pense|je crois|je trouve|j'imagine|je me demande|je suppose|je doute|j'espère|j'aime|je déteste|je préfère|je n'aime pas|à mon avis|selon moi|pour ma part|personnellement|franchement|honnêtement|d'après moi|de mon côté)",
    "(j'ai appris|j'ai compris|j'ai réalisé|j'ai remarqué|j'ai découvert|je me souviens|je me suis|je me rends compte|j'ai essayé|je voulais|j'avais tort|je ne sais pas|je n'ai pas)",
    "(on dirait|peut être|sans doute|probablement|il me semble|j'ai l'impression|drôle|triste|étrange|bizarre|intéressant|dommage|tant mieux)",
  ],
  /** Reasons, conditions, turns of a thought. */
  reasoning: [
    "(parce que|parce qu'|car|mais|pourtant|cependant|toutefois|néanmoins|en revanche|sauf si|tandis que|alors que|même si|sinon|donc|puisque|par exemple|c'est à dire|autrement dit|le problème|du coup|au final|ça dépend)",
    '^ ~1 (si|quand|or|alors|ensuite|puis)',
  ],
};
