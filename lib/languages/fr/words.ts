import { list } from '../any/list';
import { loudAdjectives, warmAdjectives } from './hype-words';

/** Word lists that several rules and counts name as `<class>`. */
export const words: Readonly<Record<string, readonly string[]>> = {
  very: list(
    'très si tellement vraiment particulièrement extrêmement incroyablement profondément sincèrement tout toute infiniment immensément trop super aussi',
  ),
  feeling: list(
    'ravi ravie ravis ravies fier fière fiers fières heureux heureuse heureuses honoré honorée honorés honorées enchanté enchantée enchantés content contente contents contentes enthousiaste enthousiastes excité excitée excités comblé comblée',
  ),
  pride: list('plaisir honneur joie bonheur fierté privilège enthousiasme'),
  great: list('immense grand grande réel réelle vrai vraie énorme très insigne vif vive profond profonde'),
  tell: list(
    'dites dis racontez raconte partagez partage parlez parle donnez donne expliquez explique envoyez envoie écrivez écris signalez citez',
  ),
  all: [
    'tous',
    'toutes',
    'tout',
    'toute',
    "l'ensemble de",
    "l'ensemble des",
    "l'ensemble du",
    'toutes et tous',
    'tous et toutes',
  ],
  whose: [
    'les',
    'nos',
    'mes',
    'nos belles',
    'nos formidables',
    'nos incroyables',
    'nos talentueuses',
    'notre',
    'mon',
    'la',
    "l'",
    'vos',
  ],
  group: [
    ...list(
      'équipe équipes collaborateurs collaboratrices salariés salariées collègues partenaires clients talents participants participantes intervenants intervenantes organisateurs bénévoles acteurs parties contributeurs militants militantes adhérents adhérentes soignants soignantes agents élus élues candidats personnels personnel lecteurs lectrices stagiaires apprentis apprenties',
    ),
  ],
  warm: warmAdjectives.map(([word]) => word),
  loud: loudAdjectives.map(([word]) => word),
  'not-name': list(
    "je lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre monsieur madame messieurs mesdames mademoiselle docteur professeur maître président présidente ministre directeur directrice le la les un une des ce cette ces nos notre votre vos mon ma mes son sa ses leur leurs il elle ils elles nous vous tu on et mais ou donc or ni car que qui dont où si pour avec sans dans sur sous chez par en à au aux de du pas ne plus merci bravo félicitations bonjour bonsoir oui non voici voilà aujourd'hui hier demain noël internet état france europe français française françaises",
  ),
  abbreviation: list('m mm mme mmes mlle mlles dr drs pr st ste bd tél réf cf av'),
};
