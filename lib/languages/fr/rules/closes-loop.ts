import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

export const closesLoop: Rule = {
  id: 'closes-loop',
  family: 'praise',
  level: 'praise',
  on: true,
  scope: ['post', 'reply'],
  title: 'suite donnée',
  why: 'Vous avez donné suite, et vous l’avez dit.',
  example: {
    bad: 'Nous sommes à l’écoute.',
    good: 'Vous m’aviez dit que le formulaire était absurde : une page désormais.',
  },
  source: {
    title: 'Harkin et al., “Does Monitoring Goal Progress Promote Goal Attainment?”, Psychological Bulletin, 2016',
  },
  find: {
    phrases: [
      "^ ~1 comme (promis|annoncé) (voici|voilà|le|la|les|mes|nos|mon|ma|un|une|je|j')",
      "comme (je|nous) (l'|vous l'|te l') (avais|avions|ai|avons) (promis|promise)",
      "(vous|tu) (m'|nous) (aviez|avez|avais|as) ~1 <told> ~9 (désormais|maintenant|depuis|voilà|voici|c'est fait|supprimé|supprimés|supprimée|changé|corrigé|arrêté|ajouté|remplacé|ouvert|fermé|réduit|simplifié|avons|j'ai|on a)",
      "(vous|tu) (aviez|avez|avais|as) (proposé|suggéré|demandé) ~6 (j'y vais|nous y allons|on y va|c'est fait|la voici|le voici|les voici|j'ai|nous avons|on a)",
      "(grâce à|suite à|après|avec|depuis) (vos|tes|votre) ~1 <words> ~1 (le|la|les|l'|un|une|deux|trois|j'ai|nous avons|on a|notre|mon|ma|mes|nos|<number>)",
      "(voici|voilà) ce que (j'ai|nous avons|on a) (changé|arrêté|corrigé|supprimé|modifié|fait depuis|fait de vos|retenu de vos|appris de vos)",
    ],
    words: {
      told: [
        'dit',
        'écrit',
        'signalé',
        'demandé',
        'reproché',
        'fait remarquer',
        'alerté',
        'proposé',
        'suggéré',
        'conseillé',
      ],
      words: list(
        'commentaires réponses remarques questions objections lettres messages retours critiques suggestions suggestion remarque critique question',
      ),
    },
    mark: 'sentence',
    unless: [
      "(possible|merci pour|continuons|continuerons|grandir|s'améliorer|engagés|engagement|notre mission)",
      '(promo|remise|offre|offert|gratuit|gratuite|formation|ebook|e-book|newsletter|webinaire|masterclass|template|templates|code)',
      '(il|elle|macron|président|gouvernement|ministre|ils) ~2 promis',
      // What was done behind their backs is no answer to them.
      'sans (demander|prévenir|consulter|avertir|consultation)',
      '(si|quand|lorsque) (vous|tu)',
    ],
  },
  also: [
    {
      phrases: [
        '(la semaine dernière|le mois dernier|il y a (un|deux|trois|quinze|dix|huit) (mois|semaines|jours)|en (janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|lundi|mardi|mercredi|jeudi|vendredi) ~1 (je|nous) (vous|te) (demandais|demandions|posais|posions)',
        "(la semaine dernière|le mois dernier|il y a (un|deux|trois|quinze|dix|huit) (mois|semaines|jours)|lundi|mardi|mercredi|jeudi|vendredi) ~1 (je|nous) (vous|t') (ai|avais|avons|avions) (demandé|posé)",
      ],
      mark: 'sentence',
      draft: { outcome: [1] },
    },
    {
      phrases: [
        '(je viens de|nous venons de|on vient de) (corriger|rectifier|modifier|changer|retirer|ajouter)',
        "(je|j'|nous) (l'|les)? (ai|avons) (bien|déjà|aussitôt)? (corrigé|corrigée|rectifié|rectifiée|modifié|retiré|retirée)",
        "(c'est|c'était) (désormais|maintenant|déjà)? (corrigé|rectifié|réparé|modifié)",
        "(la|l'|le) (erreur|coquille|faute|lien|date|chiffre) (est|a été) ~1 (corrigé|corrigée|rectifié|rectifiée|réparé|réparée)",
      ],
      mark: 'sentence',
      kinds: ['reply', 'comment'],
      unless: ['(si|sera|serait|jamais|faudrait|pourriez|sans)'],
    },
  ],
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦La semaine dernière, je vous demandais quoi arrêter : 41 réponses, deux rapports supprimés.⟧' },
    { text: '⟦Vous m’aviez dit que le formulaire était absurde : une page désormais.⟧' },
    { text: '⟦Comme promis, les chiffres.⟧' },
    { text: '⟦Grâce à vos commentaires, le bus de nuit reste.⟧' },
    { text: '⟦Voici ce que j’ai changé.⟧' },
    { text: 'La date était fausse. ⟦Je l’ai corrigée ce matin, merci.⟧', kind: 'reply' },
    { text: '⟦Suite à vos remarques, nous avons ajouté une ligne de nuit.⟧' },
  ],
  quiet: [
    { text: 'Nous sommes à l’écoute.', near: true },
    { text: 'Comme promis, mon ebook gratuit est en commentaire.', near: true },
    { text: 'Grâce à vos retours, nous continuons à grandir.', near: true },
    { text: 'Le gouvernement a promis un bus, et rien ne vient.', near: true },
    { text: 'Si vous l’aviez dit plus tôt, nous aurions changé de date.', near: true },
    { text: 'Votre avis compte.' },
  ],
};
