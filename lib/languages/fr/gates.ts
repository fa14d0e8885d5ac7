import type { Gate } from '../../engine/rule';

/** Events in whose presence cheerful coaching is out of place, and appeals in which a request to share is legitimate. */
export const gates: Readonly<Record<Gate, readonly string[]>> = {
  grave: [
    '(décès|décédé|décédée|décédés|deuil|obsèques|funérailles|défunt|défunte|condoléances|disparition|inhumation)',
    '(morts|mortes|mourir|mourut|tué|tuée|tués|tuées|suicide|féminicide|meurtre|assassinat|assassiné|assassinée|assassinés)',
    "(perdu la vie|trouvé la mort|de nous quitter|la mort (de|du|d')|est (mort|morte) (à|dans|de|hier|ce|cette|des))",
    'nous (a|ont) quittés',
    "(s'est éteint|s'est éteinte|nous a quittés|parti trop tôt|partie trop tôt|vie brisée|vies brisées|deuils|décédées|défunte|défunts|noyade|noyades)",
    "(bombe|bombes|missile|missiles|fusillade|fusillades|coups de feu|frappe aérienne|frappes aériennes|frappe de drone|attaque au couteau|prise d'otages|tremblement de terre|avalanche|crash|effondrement|éboulement|ouragan|cyclone)",
    '(accident|accidents|attentat|attentats|incendie|explosion|séisme|inondations|naufrage|massacre|guerre (en|à)|bombardement|bombardements|génocide|tragédie|drame)',
    '(victime|victimes|blessé|blessée|blessés|blessées|otage|otages|hommage aux)',
    "(licenciement|licenciements|licencier|licencions|licencié|licenciée|licenciés|plan de départs|plan de départ|départs contraints|réduction d'effectifs|réduction des effectifs|pse|liquidation judiciaire|redressement judiciaire)",
    '(supprimons|suppression|suppressions) ~2 (postes|emplois)',
    "(plan social|plan de sauvegarde|suppression de postes|suppressions de postes|fermeture (du|de notre|de nos|de l'|de la) ~1 (usine|site|atelier|magasin|agence))",
    '(hospitalisé|hospitalisée|hospitalisés|réanimation|soins intensifs|coma|infarctus|avc|tumeur|fausse couche|handicapé à vie)',
    '(sain et sauf|sains et saufs|hors de danger|nos pensées vont|mes pensées vont|menace de mort|menaces de mort|alerte à la bombe)',
    '(cancer|maladie grave|leucémie|agression|agressé|agressée|viol|violée|harcèlement|pédocriminalité)',
    '(repose|reposez) en paix',
  ],
  appeal: [
    '(avis de recherche|personne disparue|porté disparu|portée disparue|appel à témoins|alerte enlèvement)',
    '(rappel|rappelons) ~2 (produit|produits|lot|lots)',
    "(appel|appels) (aux|à) (dons|don|bénévoles|témoignages|l'aide|volontaires)",
    '(donner|donnez|donne|donnons) (du|votre|son|ton|leur|notre|de)? (sang|plasma)',
    '(don|dons|donneurs) (de|du) (sang|plasma|moelle|organes)',
    '(collecte|cagnotte|solidarité avec|banque alimentaire|urgence)',
    '(nous|on|je) (recrutons|recrute|embauchons|embauche|recherchons|cherchons)',
    '(poste|postes|stage|alternance|cdi|cdd) (à pourvoir|ouvert|ouverts|disponible|disponibles)',
    '(cherche|recherche) ~2 (recommandation|recommandations|témoignage|témoignages|logement|hébergement)',
  ],
};
