import { list } from '../any/list';

/** Words that are loud when they stand alone in capitals, and are never an acronym or a name; written with and without accents. */
export const loudAlone =
  list(`JAMAIS TOUJOURS ENFIN VRAIMENT TOTALEMENT ABSOLUMENT FAUSSEMENT URGENT IMPORTANT ÉNORME HISTORIQUE INCROYABLE SCANDALE SCANDALEUX HONTE
  HONTEUX EXCLUSIF GRATUIT GRATUITEMENT ARRÊTEZ CESSEZ ATTENTION PERSONNE PARTOUT MAINTENANT TOUTES AUCUN AUCUNE GAGNÉ VICTOIRE
  CONFIRMATION MERCI BRAVO SABOTAGE MENSONGE MENSONGES VÉRITÉ RIEN ASSEZ PENDANT AVANT APRÈS`);

/** Words that turn capitals beside them into a shouted sentence. */
export const loudTogether =
  list(`LE LA LES DES DU UN UNE ET EST SONT POUR SUR QUE QUI PAS AVEC DANS SANS AUX AU PLUS NOUS VOUS SON SA SES NON TOUT TOUS NE SE CE CETTE ON
  IL ELLE OUI COMME CONTRE ENTRE MAIS NOTRE VOTRE LEUR TRÈS MÊME STOP DIT FAIT FAIRE SELON`);

/** Known words in capitals, one by one. */
export const shoutCounts: readonly string[] = [`(${[...loudAlone, ...loudTogether].join('|')})`];
