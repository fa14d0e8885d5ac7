import type { Examples, Rule } from '../../../engine/rule';

export const angryReply: Rule = {
  id: 'angry-reply',
  family: 'risk',
  level: 'caution',
  on: true,
  scope: ['reply'],
  title: 'réponse à chaud',
  why: 'Cette phrase quitte le sujet pour viser la personne. Reprendre d’abord un de ses points garde la discussion ouverte, pour ceux qui lisent aussi.',
  example: {
    bad: 'Vous n’avez visiblement pas lu le rapport.',
    good: 'Je comprends que le chiffre choque. Le nôtre est 2,1, page 4.',
  },
  source: {
    title:
      'Yeomans, Minson, Collins, Chen et Gino, “Conversational receptiveness”, Organizational Behavior and Human Decision Processes, 2020',
    url: 'https://spiral.imperial.ac.uk/handle/10044/1/85402',
  },
  find: {
    phrases: [
      "(vous n'avez|tu n'as) (visiblement|manifestement|clairement|même|évidemment) (pas|rien) (lu|compris|écouté|vu|même lu)",
      "(vous n'avez|tu n'as) (pas|rien) (même)? (visiblement|manifestement) ~1 (lu|compris|écouté)",
      "(vous n'avez|tu n'as) (rien compris|décidément rien compris) (à|au|aux|du|de)",
      '(renseignez-vous|renseigne-toi|documentez-vous|informez-vous) (avant|un peu|mieux)',
      '^ ~1 (renseignez-vous|documentez-vous) $',
      '(apprenez|apprends|commencez|commence) (à lire|par lire)',
      "^ ~1 (c'est|c'est vraiment|c'est du) (n'importe quoi|grand n'importe quoi)",
      "^ ~1 n'importe quoi $",
      '^ ~2 (la|quelle) même mauvaise foi',
      '(quelle|votre|ta|toujours la même|de la pure|de la) mauvaise foi',
      '(facile|trop facile|tellement facile|il est facile) de critiquer (depuis|derrière|quand|de loin|sans)',
      '(épargnez|épargne)-(nous|moi) (vos|votre|tes|ta|ton|la|les|le)',
      '(gardez|garde) (vos|tes) (leçons|leçons de morale|commentaires)',
      '(vous ne savez|tu ne sais) pas de quoi (vous parlez|tu parles)',
      '(si vous aviez|si tu avais) (lu|écouté|pris la peine|regardé) ~8 (vous sauriez|tu saurais|vous auriez|tu aurais)',
      '(vous avez|tu as) (un culot|du culot|un sacré culot|honte)',
      "(n'avez-vous pas honte|vous devriez avoir honte|tu devrais avoir honte|honte à vous)",
      '(arrêtez|arrête) (de raconter|vos mensonges|tes mensonges|de mentir|de dire n)',
    ],
    mark: 'sentence',
    unless: ['(pardon|désolé|désolée|mon erreur|je plaisante|haha|mdr|ma faute)'],
  },
  suggest: [
    {
      size: 'turn',
      to: 'Je comprends que vous disiez : « {their} ». Je le vois autrement. Qu’est-ce qui m’échappe ?',
    },
  ],
};

export const examples: Examples = {
  fires: [
    {
      text: '⟦Vous n’avez visiblement pas lu le rapport.⟧',
      parent: 'Personne ne répond au standard la nuit. C’est un scandale.',
      after:
        'Je comprends que vous disiez : « Personne ne répond au standard la nuit ». Je le vois autrement. Qu’est-ce qui m’échappe ?',
    },
    {
      text: '⟦Renseignez-vous avant de commenter.⟧ Le rapport est en ligne.',
      parent: 'Vos camions passent devant l’école à midi.',
      after:
        'Je comprends que vous disiez : « Vos camions passent devant l’école à midi ». Je le vois autrement. Qu’est-ce qui m’échappe ? Le rapport est en ligne.',
    },
    { text: '⟦C’est n’importe quoi.⟧' },
    { text: '⟦Toujours la même mauvaise foi.⟧' },
    { text: '⟦Facile de critiquer depuis un bureau.⟧' },
  ],
  quiet: [
    { text: 'Je comprends que le chiffre choque. Le nôtre est 2,1, page 4 : https://acme.example/r' },
    { text: 'Vous avez raison sur la date, je me suis trompé.' },
    { text: 'Vous n’avez pas reçu le rapport ? Je vous l’envoie ce soir.', near: true },
    { text: 'Je me suis renseigné avant de répondre : la pompe date de 1998.', near: true },
    { text: 'Ma première version était du n’importe quoi, je l’ai reprise.', near: true },
  ],
};
