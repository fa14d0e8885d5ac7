import type { Examples, Recipe, Rule } from '../../../engine/rule';

/** A buzzword as a phrase, and plain words that can take its place with the same gender and number. */
type Swap = readonly [phrase: string, ...plain: (string | readonly [from: RegExp, to: string])[]];

/** One recipe; a bare word stands for the whole phrase. */
const swap = (phrase: string, plain: string | readonly [from: RegExp, to: string]): Recipe => {
  const whole = new RegExp(`^${phrase.replaceAll(' ', '[ -]')}$`);
  const [from, to] = typeof plain === 'string' ? [whole, plain] : plain;
  return { size: 'trim', from, to };
};

/** Endings that both words share: `same('boost', 'renforc')` turns « boostée » into « renforcée ». */
const stem = (from: string, to: string): readonly [RegExp, string] => [
  new RegExp(`^${from}(?<x>e|er|é|ée|és|ées|ent|ez|era|eront)$`),
  `${to}{x}`,
];

const swaps: readonly Swap[] = [
  ['co construire', 'construire ensemble'],
  ['co construisons', 'construisons ensemble'],
  ['co construction', 'construction en commun'],
  ['(impactant|impactante|impactants|impactantes)', [/^impactante?$/, 'utile'], [/^impactante?s$/, 'utiles']],
  ['(impacter|impacte|impactent|impacté|impactée|impactés|impactées)', stem('impact', 'touch')],
  [
    '(toutes)? (les|nos|des|aux|vos|leurs) parties prenantes',
    // As feminine and as plural as they are: what agrees with them goes on agreeing.
    [/^(?<all>toutes )?(?:les|nos|vos|leurs) parties/, '{all} les personnes concernées'],
    [/^(?:les|nos|vos|leurs) parties/, 'les personnes concernées'],
    [/^des parties/, 'des personnes concernées'],
    [/^aux parties/, 'aux personnes concernées'],
  ],
  // Nothing plain has its gender, and fits wherever it stands.
  ['(synergie|synergies)'],
  [
    '(activer|activons|activez|activent|actionner|actionnons|actionnez|actionnent) (tous)? (les|des|nos|ces) leviers',
    [/^(?:activ|actionn)(?<x>er|ons|ez|ent) (?<all>(?:tous )?(?:les|des|nos|ces)) leviers$/, 'utilis{x} {all} moyens'],
  ],
  [
    '(levier|leviers) de (croissance|performance|transformation|compétitivité|différenciation)',
    [/^levier (?<of>.+)$/, 'moteur {of}'],
    [/^leviers (?<of>.+)$/, 'moteurs {of}'],
  ],
  ["l'humain (est)? au (cœur|coeur|centre)", [/^l'humain (?<at>au .+)$/, '[qui] {at}']],
  [
    '(transformation|stratégie|révolution|transition|virage|solution|solutions|outil|outils|expérience|parcours|maturité) (digital|digitale|digitaux|digitales)',
    [/^(?<noun>\S+) digitale?$/, '{noun} numérique'],
    [/^(?<noun>\S+) digit(?:aux|ales)$/, '{noun} numériques'],
  ],
  [
    '(notre|son|leur|mon|votre) adn',
    [/^son adn$/, 'sa façon de travailler'],
    [/^mon adn$/, 'ma façon de travailler'],
    [/^(?<det>notre|leur|votre) adn$/, '{det} façon de travailler'],
  ],
  ['agilité', 'souplesse'],
  [
    "(l'|d'|de l')? excellence opérationnelle",
    [/^de l'excellence/, 'du travail bien fait'],
    [/^l'excellence/, 'le travail bien fait'],
    [/^d'excellence/, 'de travail bien fait'],
    [/^excellence/, 'travail bien fait'],
  ],
  [
    "(embarquer|embarquons|embarquez|embarquent) (l'écosystème|tout l'écosystème|les équipes|nos équipes|toutes les équipes|les collaborateurs|nos collaborateurs|tout le monde|l'ensemble des équipes)",
    [/^embarqu(?<x>er|ons|ez|ent) .*écosystème$/, 'associ{x} [qui]'],
    [/^embarqu(?<x>er|ons|ez|ent) (?<who>.+)$/, 'associ{x} {who}'],
  ],
  ["(l'|notre|tout l'|de l'|de notre) écosystème"],
  ['(paradigme|paradigmes)', [/^paradigme$/, 'modèle'], [/^paradigmes$/, 'modèles']],
  [
    '(disruptif|disruptive|disruptifs|disruptives)',
    [/^disruptif$/, 'inédit'],
    [/^disruptifs$/, 'inédits'],
    [/^disruptive$/, 'inédite'],
    [/^disruptives$/, 'inédites'],
  ],
  ['disruption', 'rupture'],
  ['(scalable|scalables)', [/^scalable$/, 'extensible'], [/^scalables$/, 'extensibles']],
  [
    '(le|un|ce|notre|votre|mon|du|de) mindset',
    [/^le mindset$/, 'l’état d’esprit'],
    [/^un mindset$/, 'un état d’esprit'],
    [/^ce mindset$/, 'cet état d’esprit'],
    [/^du mindset$/, 'de l’état d’esprit'],
    [/^de mindset$/, 'd’état d’esprit'],
    [/^(?<det>notre|votre|mon) mindset$/, '{det} état d’esprit'],
  ],
  ['gagnant gagnant', 'utile aux deux côtés'],
  ['win win', 'utile aux deux côtés'],
  ['(les|des|nos|vos|ces|de) best practices', [/^(?<det>\S+) best practices$/, '{det} bonnes pratiques']],
  ['(success story|success stories)', [/^success[ -]story$/, 'réussite'], [/^success[ -]stories$/, 'réussites']],
  ['business model', 'modèle économique'],
  ['roadmap', 'feuille de route'],
  ['(les|des|nos|vos|ces|aux) insights', [/^(?<det>\S+) insights$/, '{det} enseignements']],
  ['(quick win|quick wins)', [/^quick[ -]win$/, 'gain rapide'], [/^quick[ -]wins$/, 'gains rapides']],
  ['game changer', 'tournant'],
  ['empowerment', 'autonomie'],
  ['onboarding', 'accueil'],
  ['(le|un|ce|du|au|nouveau|vrai|grand|beau) challenge', [/^(?<det>\S+) challenge$/, '{det} défi']],
  ['(les|des|ces|nos|aux|nouveaux|vrais|grands|beaux) challenges', [/^(?<det>\S+) challenges$/, '{det} défis']],
  ['holistique', 'd’ensemble'],
  ['holistiques', 'd’ensemble'],
  ['résilience', 'solidité'],
  ['(résilient|résiliente|résilients|résilientes)', [/^résiliente?$/, 'solide'], [/^résiliente?s$/, 'solides']],
  ['(booster|booste|boostent|boostez|boosté|boostée|boostés|boostées)', stem('boost', 'renforc')],
  [
    '(adresser|adressons|adresse|adressent) (un|une|les|ces|nos|cette|le|ce|des) ~1 (enjeu|enjeux|défi|défis|problème|problèmes|problématique|problématiques|marché|marchés|sujet|sujets)',
    [/^adress(?<x>er|ons|e|ent) (?<what>.+)$/, 'trait{x} {what}'],
  ],
  [
    '(délivrer|délivrons|délivre|délivrent) (de la valeur|de la performance|des résultats|une expérience|un service)',
    [/^délivr(?<x>er|ons|e|ent) (?<what>.+)$/, 'apport{x} {what}'],
  ],
  ['(capitaliser|capitalisons|capitalise|capitalisent) sur', [/^capitalis(?<x>er|ons|e|ent) sur$/, 'utilis{x}']],
  ['montée en compétence', 'formation'],
  ['montée en compétences', 'formation'],
  ['monter en compétence', 'apprendre'],
  ['monter en compétences', 'apprendre'],
  ['bouger les lignes', 'avancer les choses'],
  ['(pérenne|pérennes)', [/^pérenne$/, 'durable'], [/^pérennes$/, 'durables']],
  ['(les|des|nos|vos|leurs|ces|aux) (kpi|kpis)', [/^(?<det>\S+) kpis?$/, '{det} indicateurs']],
  ['(un|notre) kpi', [/^(?<det>\S+) kpi$/, '{det} indicateur']],
  [
    '(solution|solutions|approche|approches) (innovante|innovantes)',
    [/^(?<noun>\S+) innovante$/, '{noun} nouvelle'],
    [/^(?<noun>\S+) innovantes$/, '{noun} nouvelles'],
  ],
  ['solutionner', 'résoudre'],
];

export const jargon: Rule = {
  id: 'jargon',
  family: 'broadcast',
  level: 'suggest',
  on: true,
  scope: ['post', 'reply'],
  title: 'mots de réunion',
  why: 'Plusieurs mots tout faits dans un même texte. Des études montrent qu’on recourt au jargon quand on craint d’être jugé ; le mot ordinaire paraît plus sûr de lui.',
  example: {
    bad: 'Nous activons tous les leviers pour créer des synergies.',
    good: 'Les ateliers de Brest et de Nantes partagent leurs outils depuis mars.',
  },
  source: {
    title:
      'Brown, Anicich et Galinsky, “Compensatory Conspicuous Communication: Low Status Increases Jargon Use”, Organizational Behavior and Human Decision Processes, 2020',
  },
  find: {
    phrases: swaps.map(([phrase]) => phrase),
    mark: 'phrase',
    distinct: 2,
  },
  suggest: swaps.flatMap(([phrase, ...plain]) => plain.map((words) => swap(phrase, words))),
};

export const examples: Examples = {
  fires: [
    {
      text: 'Nous ⟦activons tous les leviers⟧ pour créer des synergies.',
      after: 'Nous utilisons tous les moyens pour créer des synergies.',
    },
    { text: '⟦L’humain au cœur⟧ de notre transformation digitale.' },
    {
      text: '⟦Co-construire⟧ une feuille de route impactante avec les parties prenantes.',
      after: 'Construire ensemble une feuille de route impactante avec les parties prenantes.',
    },
    {
      text: 'Notre ADN : ⟦agilité⟧ et excellence opérationnelle.',
      after: 'Notre ADN : souplesse et excellence opérationnelle.',
    },
    { text: '⟦Embarquer l’écosystème⟧ dans un changement de paradigme.' },
    { text: 'Un atelier pour ⟦booster⟧ la montée en compétences.' },
  ],
  quiet: [
    { text: 'L’écosystème de la mare s’est remis en deux ans.', near: true },
    { text: 'La pompe a lâché à moins 12.' },
    { text: 'On a levé le capot avec un levier, puis vérifié l’effet de levier de la dette.', near: true },
    { text: 'La résilience des digues tient à leurs saules.', near: true },
    { text: 'Il parle de « synergies » et d’« écosystème » ; l’atelier attend une clé de douze.', near: true },
  ],
};
