import type { Examples, Rule } from '../../../engine/rule';

export const promise: Rule = {
  id: 'promise',
  family: 'risk',
  level: 'caution',
  on: true,
  scope: ['post', 'reply'],
  title: 'promesse sans limite',
  why: 'On vous tiendra à ces mots, vous ou l’entreprise, sans limite de temps. Ce que vous ferez vous-même, et quand, est plus petit et se tient.',
  example: {
    bad: 'Je vous promets que personne ne perdra son poste.',
    good: 'Je ne sais pas encore si on garde le site. Je décide le 12 juin, et je vous le dis ici d’abord.',
  },
  source: {
    title:
      'Gollwitzer et Sheeran, “Implementation Intentions and Goal Achievement: A Meta-analysis of Effects and Processes”, Advances in Experimental Social Psychology, 2006',
  },
  find: {
    phrases: [
      '(promets|promettons|garantis|garantissons|jure|jurons) ~2 (personne|aucun|aucune|jamais|tous|chacun)',
      '(nous|on|je) ~1 (garantissons|garantit|garantis) (le meilleur|la meilleure|les meilleurs|le plus bas|votre|zéro|à tous|à chacun)',
      "il n'y aura (aucun|aucune|pas de|jamais de) ~1 (licenciement|licenciements|suppression|suppressions|fermeture|fermetures|plan social|hausse)",
      '(vous avez|tu as) (ma|notre) parole',
      "(quoi qu'il arrive|quoi qu'il en coûte|coûte que coûte) ~1 (nous|on|je) ~2 (resterons|restera|reste|resterai|garderons|garderai|tiendrons|protégerons)",
      '(nous|on|je) ne (vendrons|vendra|vendrai|licencierons|licenciera|licencierai|fermerons|fermera|fermerai|augmenterons|augmentera) jamais',
      '^ soyez (assurés|assurées|assuré|assurée|certains|sûrs|rassurés) (que|qu)',
    ],
    mark: 'sentence',
    sentence: { questions: [0, 0] },
    unless: ["(d'ici|avant) (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce soir|midi|<number>|la fin)"],
  },
  suggest: [],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Je vous promets que personne ne perdra son poste.⟧' },
    { text: '⟦Nous garantissons le meilleur prix.⟧' },
    { text: '⟦Il n’y aura aucun licenciement.⟧' },
    { text: '⟦Vous avez ma parole.⟧' },
    { text: '⟦Quoi qu’il arrive, nous resterons ici.⟧' },
  ],
  quiet: [
    { text: 'Je m’engage à répondre à chacun d’ici vendredi.' },
    { text: 'Je ne sais pas encore si on garde le site. Je décide le 12 juin.' },
    { text: 'Je vous promets une réponse à chacun avant vendredi.', near: true },
    { text: 'Personne ne peut garantir la météo, on a donc bâti un toit.', near: true },
    { text: 'Il n’y aura pas de café lundi : la machine part en réparation.', near: true },
  ],
};
