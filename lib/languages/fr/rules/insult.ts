import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

export const insult: Rule = {
  id: 'insult',
  family: 'risk',
  level: 'caution',
  on: true,
  scope: ['post', 'reply'],
  title: 'insulte',
  why: 'Ce mot juge une personne, pas ce qu’elle a fait. Le fait, dit sobrement, en dit plus et ne vous expose pas.',
  example: {
    bad: 'Ces charlatans du conseil…',
    good: 'Le cabinet nous a facturé onze jours pour quatre. J’ai demandé les feuilles de temps.',
  },
  source: {
    title: 'Loi du 29 juillet 1881 sur la liberté de la presse : injure et diffamation publiques',
  },
  find: {
    phrases: [
      '<insult>',
      '(bande|tas|ramassis|brochette) (de|d) ~1 (guignols|clowns|menteurs|charlatans|bouffons|incapables|lâches|voleurs|escrocs|nuls|hypocrites)',
      "(bande|tas|ramassis|brochette) d' ~1 (incapables|escrocs|hypocrites)",
      '(ces|quels|quelle|quel|ce) (guignols|guignol|menteurs|menteur|charlatans|charlatan|bouffons|bouffon|escrocs|escroc|voleurs|incapables)',
      '(vous|tu) (êtes|es) ~1 (des|un|une)? (nul|nuls|nulle|nulles|menteurs|menteur|menteuse|lâches|charlatans|escrocs|escroc|guignols|clowns|bouffons|hypocrites)',
      '(il faut être|faut-il être) ~1 (idiot|con|bête|stupide|débile|fou)',
      '(ta gueule|fermez-la|ferme-la|va te faire|allez vous faire|pauvre type|pauvre con|gros con|sale con|bande de cons|tous des cons|quel con)',
    ],
    words: {
      insult: list(
        `idiots imbécile imbéciles crétin crétins crétine abruti abrutis abrutie connard connards connasse enfoiré enfoirés salopard salopards raclure`,
      ),
    },
    mark: 'phrase',
    unless: [
      "(j'étais|je suis|suis-je|je me|nous étions|on était|j'ai été|moi) ~6 <insult>",
      "<insult> ~8 (c'est|c'était|ce fut) (moi|nous)",
      '<insult> ~2 (moi|de moi|que je suis)',
      '(traité|traitée|traités|traite|appelé|appelle|appellent|traitent) ~3 (<insult>|idiot|menteur|charlatan|guignol)',
      '(école|rue|lycée|fête) ~2 (charlatans|guignols)',
    ],
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Il faut être idiot⟧ pour voter ça.' },
    { text: '⟦Bande de guignols⟧.' },
    { text: '⟦Vous êtes nuls⟧.' },
    { text: '⟦Ces charlatans⟧ du conseil…' },
    { text: '⟦Quels menteurs⟧.' },
    { text: 'Les ⟦imbéciles⟧ qui ont signé ça sont partis.' },
  ],
  quiet: [
    { text: 'L’imbécile qui a perdu la clé du hangar, c’est moi.', near: true },
    { text: 'Quel idiot je suis : la clé était dans la porte. L’abruti de service, c’est moi.', near: true },
    { text: 'Nul n’est censé ignorer la loi.' },
    { text: 'Match nul hier soir, et belle partie.', near: true },
    { text: 'J’ai été un imbécile : j’avais lu le plan à l’envers.', near: true },
    { text: 'Il m’a traité d’imbécile, et il avait raison pour la pompe.', near: true },
    { text: 'La bande d’essai passe à cinq heures, et elle est nulle.', near: true },
    { text: 'Ma tante a été clown dans deux hôpitaux.', near: true },
  ],
};
