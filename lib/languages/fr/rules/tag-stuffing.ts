import type { Examples, Rule } from '../../../engine/rule';
import { tagStuffing as tagStuffingInAny } from '../../any/tag-stuffing';

export const tagStuffing: Rule = {
  ...tagStuffingInAny('(de|avec|à|par|et|entre|chez) <mention> <mention> <mention>'),
  title: 'trop de mots-dièse',
  why: 'Tant de mots-dièse parlent aux machines. Deux, précis, aident les bons lecteurs ; une personne citée aime savoir pourquoi elle l’est.',
  example: {
    bad: 'Belle journée ! #leadership #innovation #croissance #equipe #avenir #ia',
    good: 'On a testé la semaine de quatre jours au labo. Vous mesureriez quoi ? #semainede4jours',
  },
  source: { title: 'Huang et Yeo, “Tweeting #leaders”, Internet Research, 2018' },
};

export const examples: Examples = {
  fires: [
    {
      text: 'Belle journée ! ⟦#leadership #innovation #croissance #equipe #avenir #ia⟧',
      after: 'Belle journée ! #leadership #innovation',
    },
    {
      text: 'Les territoires d’abord, l’industrie avec ⟦#industrie #climat #emploi #territoires #usine #vision⟧',
      after: 'Les territoires d’abord, l’industrie avec #industrie #territoires',
    },
    { text: '⟦#Leadership⟧ #Management #Succès #Vision à l’honneur' },
    { text: 'Merci ⟦@ana @bob @carl @dina @eve @finn⟧ pour l’énergie' },
    { text: '⟦#Fier⟧ de notre #formidable #jeune #équipe' },
  ],
  quiet: [
    { text: 'On a testé la semaine de quatre jours au labo. Vous mesureriez quoi ? #semainede4jours' },
    { text: '@ana a dessiné la carte, @bob a trouvé la fuite, @carl est resté jusqu’à minuit.', near: true },
    {
      text: 'L’équipe de nuit a trouvé la fuite sous la troisième presse avant les capteurs. #pompes #fuites #nuit',
      near: true,
    },
    { text: 'Aux côtés de @ana, @bob, @carl, @dina, @eve et @finn, Rosa a rallumé le four.', near: true },
    { text: 'Rosa, Sami et quatre autres sont restés jusqu’à minuit.' },
    { text: 'Presse n° 6, ligne n° 3, lot n° 11 : tout est rentré dans l’ordre.', near: true },
  ],
};
