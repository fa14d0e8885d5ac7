import type { Examples, Rule } from '../../../engine/rule';
import { asksNothing } from '../../any/asks-nothing';

export const noQuestion: Rule = {
  id: 'no-question',
  family: 'broadcast',
  level: 'hint',
  on: true,
  scope: ['post'],
  title: 'ni question ni invitation',
  why: 'Rien ici ne demande aux lecteurs ce qu’ils savent. Tous les posts n’ont pas besoin d’une question ; si vous en avez une vraie, posez-la.',
  example: {
    bad: 'On a décalé le point du matin de neuf à onze heures et les retards ont disparu. L’équipe de nuit a gardé son horaire, et personne ne s’en plaint.',
    good: 'On a décalé le point du matin de neuf à onze heures et les retards ont disparu. Qu’est-ce que ça a donné chez vous ?',
  },
  source: {
    title:
      'de Vries, Gensler et Leeflang, “Popularity of Brand Posts on Brand Fan Pages”, Journal of Interactive Marketing, 2012',
  },
  find: asksNothing({ apology: [0, 0], wish: [0, 0], notice: [0, 0] }),
  suggest: [
    { size: 'turn', to: 'Il {reste:draft} une question : [ce que je ne sais pas encore] ?' },
    { size: 'invite', to: 'Qu’est-ce que je ne vois pas dans {topic} ?' },
    { size: 'invite', to: 'Qu’{propose:draft} {changeriez:draft} ?' },
  ],
};

export const examples: Examples = {
  fires: [
    {
      text: 'Nous avons achevé la deuxième phase de notre plan industriel. Nos équipes ont livré nos trois projets prioritaires dans les délais et notre réseau couvre désormais onze régions. Nous poursuivons nos investissements.⟦⟧',
      after:
        'Nous avons achevé la deuxième phase de notre plan industriel. Nos équipes ont livré nos trois projets prioritaires dans les délais et notre réseau couvre désormais onze régions. Nous poursuivons nos investissements. Il me reste une question : [ce que je ne sais pas encore] ?',
    },
    {
      text: 'Notre stratégie repose sur trois piliers. Nous renforçons notre présence en Asie, nous modernisons nos usines et nous simplifions notre organisation. Nos résultats confirment notre cap pour les années à venir.⟦⟧',
    },
    {
      text: 'Ce trimestre, nous avons ouvert notre nouveau centre logistique près de Lyon. Nos clients bénéficieront de délais plus courts et nous élargissons notre gamme. Nous avons aussi renouvelé nos certifications et notre flotte.⟦⟧',
    },
    {
      text: 'Nous restons fidèles à nos valeurs. Nos collaborateurs font notre différence, nos clients saluent notre expertise et nos partenaires partagent notre ambition. Nous continuerons à bâtir notre avenir avec rigueur et confiance.⟦⟧',
    },
    {
      text: 'J’ai passé la nuit de mardi avec l’équipe du four. Le capteur ment depuis un mois, tout le monde le sait, et la fiche d’alerte demande onze signatures⟦⟧ #industrie',
      after:
        'J’ai passé la nuit de mardi avec l’équipe du four. Le capteur ment depuis un mois, tout le monde le sait, et la fiche d’alerte demande onze signatures. Il me reste une question : [ce que je ne sais pas encore] ? #industrie',
    },
  ],
  quiet: [
    {
      text: 'On a décalé le point du matin de neuf à onze heures et les retards ont disparu. Je ne l’aurais pas parié. Racontez-moi ce que ça a donné chez vous, je collectionne les cas.',
      near: true,
    },
    {
      text: 'Notre collègue Marc est décédé dimanche. Il menait l’équipe de nuit depuis dix-neuf ans, a appris à la moitié d’entre nous à lire un diagramme, et n’a jamais haussé le ton.',
      near: true,
    },
    { text: 'Le four est reparti à six heures, après onze heures d’arrêt.', near: true },
    {
      text: 'Rectification : le rapport publié hier compte onze régions et non douze. Le tableau de la page 4 est corrigé depuis ce matin, et la version imprimée suivra à la fin de la semaine.',
    },
    {
      text: 'Bonne année à celles qui ont pris leur poste cette nuit. Le thermos est plein, le planning de la semaine est affiché, et le premier café est pour la relève de six heures.',
    },
  ],
};
