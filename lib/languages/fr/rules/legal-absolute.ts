import type { Examples, Rule } from '../../../engine/rule';
import { unsourced } from '../../any/unsourced';

export const legalAbsolute: Rule = {
  id: 'legal-absolute',
  family: 'risk',
  level: 'caution',
  on: true,
  scope: ['post', 'reply'],
  title: 'verdict juridique',
  why: 'Cette phrase tranche une affaire de droit en une ligne, et peut vous être opposée. Dites ce qui s’est passé, quand, et où vous y répondrez.',
  example: {
    bad: 'Cette plainte est grotesque.',
    good: 'Nous avons reçu la plainte le 3 mai et y répondrons devant le juge. Sur la pompe, posez vos questions ici.',
  },
  source: {
    title: 'Loi du 29 juillet 1881 sur la liberté de la presse',
  },
  find: {
    phrases: [
      '(parfaitement|totalement|entièrement|pleinement|absolument|<number>) (conforme|conformes)',
      '(cette|la|leur|sa|votre) (plainte|accusation|procédure|enquête|assignation|mise en examen|poursuite) est ~1 (grotesque|absurde|ridicule|infondée|mensongère|une farce|une blague|sans fondement)',
      '(ces|les|leurs|vos) (accusations|plaintes|poursuites) sont ~1 (grotesques|absurdes|ridicules|infondées|mensongères|sans fondement)',
      "(nous n'avons|je n'ai|on n'a) ~1 rien à (nous|me|se) reprocher",
      "(nous n'avons|je n'ai|on n'a) rien fait (de mal|d'illégal)",
      '(ils|elles) sont ~1 coupables (et|chacun|tout|tous)',
      '^ (ils|elles|vous|il|elle) (sont|êtes|est) (tous)? (coupables|coupable) $',
      '(rendez-vous|on se verra|on se retrouve|on se retrouvera) (au tribunal|devant (les tribunaux|le tribunal|la justice|le juge))',
    ],
    ...unsourced,
    unless: [
      '(devenir|rendre|être|rester|mise en) ~2 (conforme|conformes)',
      '(pas|non|plaide|plaident|reconnu|reconnus|sens|sent) ~2 coupables?',
    ],
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Notre produit est parfaitement conforme.⟧' },
    { text: '⟦Cette plainte est grotesque.⟧' },
    { text: '⟦Nous n’avons rien à nous reprocher.⟧' },
    { text: '⟦Ils sont coupables, chacun le sait.⟧' },
    { text: '⟦Rendez-vous au tribunal.⟧' },
  ],
  quiet: [
    { text: 'Attention à la fraude au faux fournisseur cette semaine.' },
    { text: 'Je me sens coupable pour l’équipe de nuit, et je le lui ai dit.', near: true },
    {
      text: 'Il nous a fallu deux ans pour être pleinement conformes, et une stagiaire a trouvé la faille.',
      near: true,
    },
    { text: 'Cette plainte est juste : la pompe a eu deux retards.', near: true },
    { text: 'Rendez-vous au marché, devant le fromager.' },
  ],
};
