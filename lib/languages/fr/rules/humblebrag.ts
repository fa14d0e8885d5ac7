import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

export const humblebrag: Rule = {
  id: 'humblebrag',
  family: 'bait',
  level: 'suggest',
  on: true,
  scope: ['post'],
  voice: 'person',
  title: 'fierté déguisée',
  why: 'La fierté habillée de modestie ou de plainte coûte plus de sympathie que la fierté dite franchement, selon des études. Dites que ça vous fait plaisir, et qui y a pris part.',
  example: {
    bad: 'En toute humilité, je reçois ce prix.',
    good: 'Je reçois ce prix et ça me fait plaisir. Rosa Diaz a écrit chaque chiffre du dossier.',
  },
  source: {
    title:
      'Sezer, Gino et Norton, “Humblebragging: A Distinct – and Ineffective – Self-Presentation Strategy”, Journal of Personality and Social Psychology, 2018',
  },
  find: {
    phrases: [
      "(en toute humilité|en toute modestie|avec (beaucoup d'|une immense|une grande|toute)? (humilité|modestie)|modestie mise à part)",
      "(sans (me|vouloir me) (vanter|lancer des fleurs)|loin de moi l'idée de me vanter|(je n'aime pas|j'aime pas) me vanter)",
      "(je n'|je|j') (aurais jamais|avais jamais|aurais) ~1 (imaginé|cru|pensé|rêvé|osé rêver|osé imaginer) ~6 <prize>",
      "qui (aurait|l'eût) (cru|dit|imaginé|pensé) ~8 <prize>",
      '(épuisé|épuisée|crevé|crevée|fatigué|fatiguée|rincé|rincée) (après|par|de) (ma|mon|mes|toutes ces|tous ces|toutes mes|tous mes) ~2 <stage>',
      '(gêné|gênée|confus|confuse|embarrassé|embarrassée|dépassé|dépassée) par ~4 (demandes|sollicitations|prix|invitations|compliments|abonnés|récompenses)',
      '^ (le|la|moi le|moi la) (petit|petite) (gars|fille|garçon|gamin|gamine|provincial|provinciale) ~9 <prize>',
    ],
    words: {
      prize:
        list(`prix récompense trophée palmarès classement classé classée liste scène médaille palais forbes finaliste lauréat lauréate nommé nommée
        sélectionné sélectionnée invité invitée distingué distinguée légion top`),
      stage: list(
        'conférence conférences keynote keynotes interview interviews plateau plateaux vol vols table tables prix',
      ),
    },
    mark: 'sentence',
    unless: ['(erreur|erreurs|tort|échec|échoué|raté|désolé|désolée|excuses|perdu|refus|pardon)'],
  },
  suggest: [
    {
      size: 'trim',
      whole: true,
      from: /^(?:en toute (?:humilité|modestie)|avec (?:beaucoup d'|une immense |une grande |toute )?(?:humilité|modestie)|modestie mise à part|sans (?:me|vouloir me) (?:vanter|lancer des fleurs))[\s,:]+(?:mais )?(?<x>.{8,})$/,
      to: '{X}.',
    },
    {
      size: 'turn',
      whole: true,
      from: /^(?:en toute (?:humilité|modestie)|avec (?:beaucoup d'|une immense |une grande |toute )?(?:humilité|modestie)|modestie mise à part|sans (?:me|vouloir me) (?:vanter|lancer des fleurs))[\s,:]+(?:mais )?(?<x>.{8,})$/,
      to: '{X}, et ça me fait plaisir. Merci à [qui], qui [ce que la personne a fait].',
    },
    {
      size: 'turn',
      whole: true,
      from: /(?:imaginé|cru|pensé|rêvé|osé rêver|osé imaginer) (?:d'|de |pouvoir |que je serais )?(?<x>être .{4,90})$/,
      to: '{X}, ça me fait plaisir. Merci à [qui], qui [ce que la personne a fait].',
    },
    {
      size: 'turn',
      whole: true,
      from: /(?:après|par|de) (?<x>(?:ma|mon|mes|toutes ces|tous ces|toutes mes|tous mes) .{4,80})$/,
      to: 'Ce que je retiens de {x} : [une chose].',
    },
    {
      size: 'turn',
      whole: true,
      from: /^(?:moi )?(?<x>l[ea] petite? (?:gars|fille|garçon|gamine?|provinciale?) .{4,90})$/,
      to: '{X} : ça me fait plaisir. Merci à [qui], qui [ce que la personne a fait].',
    },
  ],
};

export const examples: Examples = {
  fires: [
    { text: '⟦En toute humilité, je reçois ce prix.⟧', after: 'Je reçois ce prix.' },
    { text: '⟦Sans me vanter, trois conseils m’ont appelé.⟧', after: 'Trois conseils m’ont appelé.' },
    {
      text: '⟦Je n’aurais jamais imaginé être classé parmi les cent.⟧',
      after: 'Être classé parmi les cent, ça me fait plaisir. Merci à [qui], qui [ce que la personne a fait].',
    },
    {
      text: '⟦Épuisée après ma cinquième conférence du mois.⟧',
      after: 'Ce que je retiens de ma cinquième conférence du mois : [une chose].',
    },
    { text: '⟦Le petit gars de Roubaix au Palais des congrès.⟧' },
  ],
  quiet: [
    { text: 'J’ai donné cinq conférences ce mois-ci, dont deux mauvaises.', near: true },
    { text: 'Rosa a gagné le prix ; j’ai signé le formulaire.' },
    { text: 'Je n’aurais jamais imaginé que le bruit de l’atelier me manque.', near: true },
    { text: 'L’humilité, l’équipe de nuit me l’a apprise : elle a trouvé mon erreur en une heure.', near: true },
    { text: 'Épuisés après la tempête, les électriciens repartent à cinq heures.', near: true },
  ],
};
