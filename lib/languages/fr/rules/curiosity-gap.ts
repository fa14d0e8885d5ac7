import type { Examples, Recipe, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

/** The fact instead of the promise; what follows the hook in its paragraph stays. */
const say = (from: RegExp, to: string): Recipe[] => {
  const match = { whole: true, from } as const;
  return [
    { size: 'turn', ...match, to: `${to} {said:next}` },
    { size: 'turn', ...match, to },
    { size: 'turn', ...match, to: `${to} {next}` },
  ];
};

/** A noun with a question mark behind it, which the next line answers. */
const asked =
  /^(?:et |mais |alors )?(?:l[ea] |mon |ma |notre |leur |un )?(?:vraie? |seule? |gros |petit )?(?:résultats?|problème|secret|réponse|vérité|raison|leçon|différence|solution|réalité|pire|mieux|hic|souci|morale|conclusion|plus \p{L}+|bonne nouvelle|mauvaise nouvelle)$/u;

export const curiosityGap: Rule = {
  id: 'curiosity-gap',
  family: 'bait',
  level: 'suggest',
  on: true,
  scope: ['post'],
  title: 'information retenue',
  why: 'La phrase promet et retient, pour faire cliquer. Dites tout de suite ce que vous avez appris : ceux que le sujet concerne resteront.',
  example: {
    bad: 'Ce que notre auditrice a trouvé va vous étonner.',
    good: 'Notre auditrice a trouvé trois factures en double par semaine.',
  },
  source: {
    title: 'Chakraborty et autres, “Stop Clickbait: Detecting and Preventing Clickbaits in Online News Media”, 2016',
    url: 'https://arxiv.org/abs/1610.09786',
  },
  find: {
    phrases: [
      "(va|vont|risque de|risquent de) (vous|te|t') (étonner|surprendre|choquer|bluffer|scotcher)",
      "(vous|tu) (n'|ne) (allez|vas) (jamais|pas) (y croire|le croire|croire (ce|qui|que|comment|la)|en revenir|le deviner)",
      '(vous|tu) (ne)? devinerez jamais',
      "(que|qu') (personne|nul) ne (vous|te|t') (dit|dira|raconte|racontera|explique|expliquera|apprend)",
      "ce qu' on ne (vous|te|t') (dit|dira|raconte|explique|apprend) (pas|jamais)",
      "(ce|le sujet|l'erreur|la vérité|le problème) dont (personne|on) ne parle (jamais|pas)?",
      "^ (j'|je) ai ~1 (hésité|failli) ~3 (publier|partager|poster|écrire|parler)",
      '^ (cette|un|une|ce|cet) ~2 a (changé|bouleversé|transformé) (ma|mon|notre) <outlook>',
      '^ (cette|un|une|ce|cet) ~2 a tout changé $',
      '^ et (là|puis|soudain|alors) (silence|plus rien|le drame|la claque|tout bascule|tout a basculé) $',
      "^ (lisez|lis|regardez|regarde|restez|reste) (bien)? jusqu'(au bout|à la fin)",
      '^ (la suite|la fin|la réponse|le résultat) (va|est surprenante|est surprenant|en commentaire|ne va pas vous)',
      "^ (voici|voilà) ce (que|qu'|qui) (personne ne|s'est passé|il s'est passé|m'est arrivé|j'ai découvert|j'ai appris) $",
      '(le|mon|notre) secret (pour|le mieux gardé)',
      '^ la vérité sur',
      "^ (les|la|l'|ces) ~2 (erreurs|erreur|secrets|vérités|vérité) que (tout le monde|personne|presque personne|la plupart)",
    ],
    words: { outlook: list('vie carrière façon manière vision regard') },
    mark: 'with-next',
  },
  also: [
    // What follows it in its line is the answer, as a rule.
    {
      phrases: [
        '^ ~2 (vous voulez|tu veux|envie de|prêt à|prêts à) (savoir|découvrir|connaître|voir) (comment|pourquoi|ce que|la suite|le) ~5 $',
      ],
      mark: 'with-next',
      line: { sentences: [1, 1], links: [0, 0] },
    },
    // Before a list or a link it is a plain title, and in one line with what it announces an opening.
    {
      phrases: ['^ (et|mais|alors)? (voici|voilà) (comment|la suite|la preuve) $'],
      mark: 'with-next',
      line: { sentences: [1, 1], links: [0, 0] },
      draft: { listLines: [0, 1] },
    },
    {
      level: 'hint',
      phrases: [
        "^ (et|mais|alors)? voici (exactement)? comment (j'|je|on|vous|tu) ~6 $",
        "^ (et|mais|alors)? voici (exactement)? (ce que|ce qu') (j'|je|on|vous|tu) (ai|a|avez|as|devez|dois|devriez) ~5 $",
        "^ je (vous|te|t'|l') (explique|dis|raconte|montre) (tout|pourquoi|comment|rapidement|ça)? ~3 $",
      ],
      mark: 'with-next',
      line: { links: [0, 0] },
      draft: { listLines: [0, 1] },
    },
    // A figure without a source holds nothing back.
    {
      level: 'hint',
      phrases: ["(80|90|95|97|98|99) (des|de) ~2 <people> (ignorent|pensent|n'|ne|font|se|croient|passent|échouent)"],
      words: {
        people:
          list(`gens personnes managers dirigeants entrepreneurs candidats entreprises créateurs freelances développeurs
          devs`),
      },
      mark: 'with-next',
      unless: ["(selon|d'après|source|sondage|étude|enquête)"],
    },
    // Answered in the next breath, as a rule.
    {
      level: 'hint',
      phrases: [
        '^ (et|mais|alors)? (le|la|mon|ma|notre|leur|un)? (vrai|vraie|seul|seule|gros|petit)? (résultat|résultats|problème|secret|réponse|vérité|raison|leçon|différence|solution|réalité|pire|mieux|hic|souci|morale|conclusion|plus (fou|drôle|triste|beau)|bonne nouvelle|mauvaise nouvelle) $',
      ],
      mark: 'with-next',
      sentence: { questions: [1] },
    },
  ],
  suggest: [
    { size: 'trim', to: '{said:next}' },
    ...say(
      /ce (?:que|qu') ?(?:personne|on|nul) ne (?:vous|te|t') ?(?:dit|dira|raconte|racontera|explique|expliquera|apprend)(?: jamais| pas)? (?<about>(?:sur |quand |avant ).{3,60})$/,
      'Ce que je ne savais pas {about} : [une chose].',
    ),
    ...say(
      /a (?:changé|bouleversé|transformé) (?<what>(?:ma|mon|notre) [^,;:]{3,50})$/,
      '{What} a changé : [une chose].',
    ),
    ...say(/hésité|failli/, 'J’hésitais pour une raison : [une chose].'),
    ...say(/^et là/, 'Et là : [ce qui m’a surpris].'),
    ...say(/^la vérité (?<about>sur [^,;:]{3,50})$/, 'Ce que je sais {about} : [une chose].'),
    {
      size: 'turn',
      whole: true,
      from: /^(?:et |mais |alors )?(?:voici|voilà) comment$/,
      to: 'Tout tient à [une chose].',
      stands: 'freely',
    },
    { size: 'turn', whole: true, from: asked, to: '{Own} : {low:next}' },
    { size: 'turn', whole: true, from: asked, to: '{Own} :' },
    ...say(
      /étonner|surprendre|choquer|bluffer|scotcher|croire|deviner|en revenir/,
      'Ce qui m’a surpris : [une chose].',
    ),
    {
      size: 'turn',
      whole: true,
      from: /^(?:lis|regarde|reste)\p{L}*(?: bien)? jusqu'(?:au bout|à la fin)$|^\S+ \S+ en commentaires?$/u,
      to: 'En bref : [une chose].',
    },
  ],
};

export const examples: Examples = {
  fires: [
    { text: '⟦La suite va vous étonner.⟧', after: 'Ce qui m’a surpris : [une chose].' },
    {
      text: '⟦Vous n’allez pas y croire. L’auditrice a trouvé trois factures en double par semaine.⟧',
      after: 'L’auditrice a trouvé trois factures en double par semaine.',
    },
    { text: '⟦Vous n’allez pas croire ce que le douanier a demandé. Il voulait le numéro de série du gâteau.⟧' },
    {
      text: '⟦Ce que personne ne vous dit sur le métier de DG.⟧',
      after: 'Ce que je ne savais pas sur le métier de DG : [une chose].',
    },
    {
      text: '⟦J’ai longtemps hésité avant de publier ce message.⟧',
      after: 'J’hésitais pour une raison : [une chose].',
    },
    { text: '⟦Cette phrase a changé ma façon de recruter.⟧', after: 'Ma façon de recruter a changé : [une chose].' },
    { text: '⟦Et là… silence.⟧' },
    {
      text: 'On a vendu deux fois plus de pompes en cinq mois.\n⟦Voici comment⟧ :\nOn ne répondait plus par une brochure.',
      after:
        'On a vendu deux fois plus de pompes en cinq mois.\nTout tient à [une chose] :\nOn ne répondait plus par une brochure.',
    },
  ],
  quiet: [
    {
      text: 'L’auditrice a trouvé trois factures en double par semaine. Voici pourquoi on ne l’a pas vu pendant deux ans.',
      near: true,
    },
    {
      text: 'On a vendu deux fois plus de pompes, et j’en suis le premier surpris. Voici comment : https://acme.example/pompes',
      near: true,
    },
    { text: 'J’ai hésité à fermer le site ; deux chiffres m’ont décidé.', near: true },
    { text: 'Personne ne m’a dit que la pompe fuyait. J’aurais dû demander.', near: true },
    {
      text: 'Le nouveau badge a changé notre façon d’entrer sur le site de Brest : la grille reste ouverte le midi.',
      near: true,
    },
    { text: 'Je vous explique le calcul : onze cartes, deux heures par carte, une seule soudeuse formée.' },
  ],
};
