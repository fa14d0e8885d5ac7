import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

const wrong =
  "(<fault>|trop <much>|(ne|n') ~2 (pas|jamais|guère|plus) ~1 <heard>|(pas|jamais) (assez|clair|claire|claires))";

export const sharesCriticism: Rule = {
  id: 'shares-criticism',
  family: 'praise',
  level: 'praise',
  on: true,
  scope: ['post', 'reply'],
  title: 'critique partagée',
  why: 'Vous avez rapporté une critique qu’on vous a faite.',
  example: { bad: 'Le feedback est un cadeau.', good: 'Mon équipe m’a dit que je coupais la parole.' },
  source: {
    title:
      'Coutifaris et Grant, “Taking Your Team Behind the Curtain: The Effects of Leader Feedback-Sharing and Feedback-Seeking on Psychological Safety”, Organization Science, 2022',
  },
  find: {
    phrases: [
      `(m'|nous) (a|ont|avait|avaient|avez|aviez|as) ~1 <told> (que|qu') (je|j'|nous|on|mon|ma|mes|notre|nos) ~5 ${wrong}`,
      `(m'|nous) (a|ont|avait|avaient|avez|aviez|as) ~1 <told> (que|qu') (je|nous|on) (ne|n') ~2 (pas|jamais|guère|plus)`,
      "(m'|nous) (a|ont|avait|avaient|avez|aviez|as) ~1 fait (remarquer|observer|comprendre) (que|qu') (je|j'|nous|on|mon|ma|mes|notre|nos)",
      "(m'|nous) (a|ont|avait|avaient|avez|aviez|as) ~1 reproché ~1 (de|d'|le|la|les|mon|ma|mes|notre|nos|un|une|ce|cette)",
      "(me|nous) (reproche|reprochent|reprochez|reprochait|reprochaient) ~1 (de|d'|le|la|les|mon|ma|mes|notre|nos|un|une|ce|cette)",
      "(la|une|cette|les|des|ces) ~1 (critique|critiques|remarque|remarques|reproche|reproches|plainte|plaintes) (que|qu') (j'ai|nous avons|on m'a|on nous a|vous m'avez|je) ~7 <fair>",
      '(les|des|ces|vos|tes) ~1 (critiques|reproches) (reçus|reçues|entendus|entendues) ~5 <fair>',
      "(j'ai été|nous avons été) (critiqué|critiquée|critiqués|critiquées) (à raison|à juste titre)",
    ],
    words: {
      told: ['dit', 'écrit', 'signalé', 'expliqué', 'répondu', 'rappelé', 'fait savoir', 'glissé', 'avoué'],
      fault: list(
        'coupe coupais coupait coupons interromps interrompais ignore ignorais ignorions oublie oubliais oublions évite évitais illisible illisibles incompréhensible incompréhensibles confus confuse flou floue absent absente absents froid froide distant distante cassant cassante sec sèche dur dure lent lente lents injuste méprisant méprisante arrogant arrogante ennuyeux inutile inutiles opaque opaques jargon manque manquait manquais tort raté ratée déçu déçue retard',
      ),
      much: list(
        'long longs longue longues lent lente lents tard vite loin fort souvent peu compliqué compliquée compliqués technique techniques vague vagues court courts tôt cher chère parlé parle parlais',
      ),
      heard: list(
        'écoute écoutais écoutait écoutions écoutons réponds répondais répondait répondons répondions explique expliquais demande demandais demandé écouté répondu expliqué remercie remerciais entends entendais entendu prévenu consulté compris',
      ),
      fair: list(
        'juste justes vraie vraies vrai fondée fondées fondé fondés méritée méritées mérité mérités raison utile utiles blessé blessée dure dures piqué touché touchée changé',
      ),
    },
    mark: 'sentence',
    unless: [
      "(impossible|fou|folle|n'y arriverais|n'y arriverai|pas capable|capable de|jamais réussir|rageux|haineux|jaloux|trop modeste|trop gentil|trop gentille)",
      '(adore|adorent|bravo|merci de|formidable|génial|géniale|extraordinaire|inspirant|inspire)',
      '(mensonge|mensonges|menteur|mauvaise foi|médias|macron|gouvernement|adversaires|opposition)',
      "(on|certains|ceux) ~1 (me|nous) (reproche|reprochent) (de|d') (dire|défendre|aimer|vouloir|être)",
    ],
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Mon équipe m’a dit que je coupais la parole.⟧' },
    { text: '⟦Une cliente m’a écrit que notre facture est illisible.⟧' },
    { text: '⟦La critique que j’ai reçue à Turin était juste.⟧' },
    { text: '⟦On m’a reproché mes lundis.⟧' },
    { text: '⟦Vous m’avez fait remarquer que je réponds d’abord aux puissants.⟧', kind: 'reply' },
    { text: 'Nous avons rouvert en mai. ⟦Deux infirmières nous ont dit que nous avions décidé trop vite.⟧' },
    { text: '⟦Un chauffeur m’a écrit que je ne répondais jamais aux questions de nuit.⟧' },
  ],
  quiet: [
    { text: 'On disait que c’était impossible.', near: true },
    { text: 'Tout le monde m’a dit que j’étais fou d’ouvrir à Nantes.', near: true },
    { text: 'Une cliente m’a dit que notre pompe avait changé ses matins.', near: true },
    { text: 'Mon équipe m’a dit de me reposer.', near: true },
    { text: 'On reproche au ministre le retard de la ligne.', near: true },
    { text: 'Le feedback est un cadeau.' },
  ],
};
