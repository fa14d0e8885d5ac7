import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

export const openQuestion: Rule = {
  id: 'open-question',
  family: 'praise',
  level: 'praise',
  on: true,
  scope: ['post', 'reply'],
  title: 'question ouverte',
  why: 'Vous avez posé une question qui appelle du vécu.',
  example: { bad: 'Et vous ?', good: 'Comment gérez-vous les astreintes dans une équipe de quatre ?' },
  source: {
    title:
      'de Vries, Gensler et Leeflang, “Popularity of Brand Posts on Brand Fan Pages”, Journal of Interactive Marketing, 2012',
  },
  find: {
    phrases: [
      "(qu'|que) (auriez|feriez|changeriez|couperiez|arrêteriez|choisiriez|diriez|raconteriez|refuseriez|demanderiez|avez|aviez|supprimeriez|garderiez|ajouteriez|conseilleriez|répondriez|retenez|constatez|proposez|en retenez) (vous)",
      "(qu'|que) (aurais|ferais|changerais|as|avais|garderais|conseillerais|retiens|proposes) tu",
      '(vous|tu) (feriez|ferais|diriez|dirais|changeriez|changerais|couperiez|choisiriez|choisirais) quoi',
      'comment <you-do> (vous|tu)',
      'comment ~2 (vous|tu) (y)? (prenez|prends|êtes|es|organisez|gérez|gères|faites|fais|avez|as)',
      '(lequel|laquelle|lesquels|lesquelles) ~6 (vous|tu|votre|vos|ton|ta)',
      '(quel|quelle|quels|quelles) ~4 (vous|tu)',
      '(à qui|avec qui|par quoi|sur quoi|à quoi|de quoi|à quel moment|par où|où) ~2 <you-do> (vous|tu)',
      '(à quel moment|dans quel cas|dans quels cas) (est ce|cela|ça)',
      "qu'est ce (qui|que|qu') ~3 (vous|t'|te|chez vous|chez toi|tu)",
      "qu'est ce (que|qu') (je|j'|on|nous) (ne)? (vois|voit|voyons|rate|ratons|oublie|oublions|ai|avons|n'ai|n'avons)",
      '(vous|tu) ~5 (comment|par quoi|avec quoi|avec qui|lequel|laquelle) $',
      "(pourriez|pourrais) (vous|tu) (me|nous|m') (préciser|donner|décrire|indiquer|raconter)",
      'combien ~3 <you-do> (vous|tu)',
      'quand ~2 <you-do> (vous|tu)',
    ],
    words: {
      'you-do': list(
        'gérez faites feriez avez aviez organisez traitez réglez préparez choisissez décidez mesurez formez recrutez abordez voyez vivez iriez commenceriez auriez mettez expliquez annoncez arbitrez répartissez travaillez apprenez tenez êtes parleriez aviez avez gères fais ferais as avais organises traites règles prépares choisis décides mesures vois vis irais commencerais aurais',
      ),
    },
    mark: 'sentence',
    sentence: { questions: [1], words: [4] },
    // Further up, a question is mostly a heading or a hook that the text answers.
    draft: { sinceQuestion: [0, 2] },
    unless: [
      '(demandez|demande) (vous|toi)',
      '^ ~1 étape <number>',
      "(j'ai|nous avons) demandé (à|aux)",
      '(osez|osez vous|comment pouvez|comment peux|rendez vous compte|vous rendez compte|savez vous|honte|de qui se moque|jamais|monsieur|madame|enfin)',
      '(saviez vous|le saviez|connaissez vous|êtes vous prêt|êtes vous prêts|super pouvoir|superpouvoir)',
      'pourquoi ~3 (pas|jamais)',
    ],
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Quel échec raconteriez-vous ?⟧' },
    { text: '⟦Que couperiez-vous d’abord dans ce rapport ?⟧' },
    { text: '⟦Vous feriez quoi à ma place ?⟧' },
    { text: '⟦Qu’auriez-vous fait autrement avec six semaines ?⟧' },
    { text: '⟦Comment gérez-vous les astreintes dans une équipe de quatre ?⟧' },
    { text: '⟦Lequel de ces deux sites iriez-vous voir d’abord ?⟧' },
    { text: '⟦Vous qui avez fermé une cantine, à qui aviez-vous parlé avant ?⟧' },
    { text: '⟦À quel moment est-ce que ça casse dans un hôpital ?⟧' },
  ],
  quiet: [
    {
      text: 'Qu’est-ce que vous retenez de la nuit ? Nous avons interrogé quarante chauffeurs. Ils citent la porte. Ils citent la lumière. Tout change en mai.',
      near: true,
    },
    { text: 'Vous êtes d’accord ?', near: true },
    { text: 'Qui n’aime pas les lundis ?', near: true },
    { text: 'Et vous ?', near: true },
    { text: 'Croyez-vous au télétravail ?', near: true },
    { text: 'Comment osez-vous fermer la cantine sans prévenir ?', near: true },
    { text: 'Je me demandais comment vous gérez les astreintes. J’ai eu ma réponse hier.' },
  ],
};
