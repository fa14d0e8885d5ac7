import type { Examples, Rule } from '../../../engine/rule';
import { asksNothing } from '../../any/asks-nothing';

export const noAddressee: Rule = {
  id: 'no-addressee',
  family: 'broadcast',
  level: 'hint',
  on: true,
  scope: ['post'],
  title: 'personne à qui parler',
  why: 'Ni « vous », ni nom cité, ni question : on ne sait pas à qui ce texte s’adresse. Un bon récit s’en passe ; une nouvelle, moins.',
  example: {
    bad: 'Nous avons achevé la deuxième phase de notre plan industriel, et notre réseau couvre désormais onze régions.',
    good: 'Si votre site tourne en deux équipes, regardez les horaires de bus. Chez nous c’était la raison depuis 2009.',
  },
  source: {
    title:
      'Yue, Thelen, Robinson et Men, “How do CEOs communicate on Twitter?”, Corporate Communications: An International Journal, 2019',
  },
  find: asksNothing({ you: [0, 0], mentions: [0, 0], apology: [0, 0], wish: [0, 0], notice: [0, 0] }),
  suggest: [{ size: 'invite', to: 'Si vous connaissez {topic}, dites-moi ce qui m’échappe.' }],
};

export const examples: Examples = {
  fires: [
    {
      text: 'Nous avons achevé la deuxième phase de notre plan industriel. Nos équipes ont livré nos trois projets prioritaires dans les délais et notre réseau couvre désormais onze régions. Nous poursuivons nos investissements.⟦⟧',
      after:
        'Nous avons achevé la deuxième phase de notre plan industriel. Nos équipes ont livré nos trois projets prioritaires dans les délais et notre réseau couvre désormais onze régions. Nous poursuivons nos investissements. Si vous connaissez notre plan industriel, dites-moi ce qui m’échappe.',
    },
    {
      text: 'Notre stratégie repose sur trois piliers. Nous renforçons notre présence en Asie, nous modernisons nos usines et nous simplifions notre organisation. Nos résultats confirment notre cap pour les années à venir.⟦⟧',
    },
    {
      text: 'Ce trimestre, nous avons ouvert notre nouveau centre logistique près de Lyon. Nos clients bénéficieront de délais plus courts et nous élargissons notre gamme. Nous avons aussi renouvelé nos certifications et notre flotte.⟦⟧',
      after:
        'Ce trimestre, nous avons ouvert notre nouveau centre logistique près de Lyon. Nos clients bénéficieront de délais plus courts et nous élargissons notre gamme. Nous avons aussi renouvelé nos certifications et notre flotte. Si vous connaissez notre nouveau centre logistique, dites-moi ce qui m’échappe.',
    },
    {
      text: 'Nous restons fidèles à nos valeurs. Nos collaborateurs font notre différence, nos clients saluent notre expertise et nos partenaires partagent notre ambition. Nous continuerons à bâtir notre avenir avec rigueur et confiance.⟦⟧',
    },
    {
      text: 'Notre groupe ouvre une nouvelle page. Nous avons nommé un nouveau comité exécutif, nous avons revu notre portefeuille et nous avons fixé nos priorités. Notre feuille de route est claire et nos équipes sont mobilisées.⟦⟧',
    },
  ],
  quiet: [
    {
      text: '@SofiaR m’a demandé pourquoi l’usine tourne en deux équipes. La vraie réponse : personne ne s’était posé la question depuis 2009, et les horaires de bus suivent les équipes.',
      near: true,
    },
    {
      text: 'Si votre site tourne en deux équipes, regardez les horaires de bus. Chez nous c’était la raison depuis 2009, et il a fallu une nouvelle planificatrice pour le voir.',
      near: true,
    },
    {
      text: 'Notre collègue Marc est décédé dimanche. Il menait l’équipe de nuit depuis dix-neuf ans, a appris à la moitié d’entre nous à lire un diagramme, et n’a jamais haussé le ton.',
      near: true,
    },
    { text: 'Le four est reparti à six heures, après onze heures d’arrêt.' },
    {
      text: 'Toutes nos excuses à l’équipe de nuit. Le planning est parti vendredi soir, la ligne était fermée jusqu’à lundi, et trois personnes sont venues pour rien un jour de repos.',
    },
  ],
};
