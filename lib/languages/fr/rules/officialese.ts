import type { Examples, Rule } from '../../../engine/rule';

export const officialese: Rule = {
  id: 'officialese',
  family: 'broadcast',
  level: 'suggest',
  on: true,
  scope: ['post', 'reply'],
  title: 'style de guichet',
  why: 'Une formule de courrier : on entend un service, pas vous. La politesse peut rester, la formule peut partir.',
  example: {
    bad: 'Nous vous informons que le site fermera vendredi.',
    good: 'Le site ferme vendredi. Si ça vous gêne, écrivez-moi ici.',
  },
  source: { title: 'Gouvernement français, charte « À faire, à ne pas faire »' },
  find: {
    phrases: [
      "(nous|je) (vous|t') (informons|informe) (que|qu'|de|d'|du|des)",
      '(nous|je) ~4 (informer|prévenir|signaler) (que|qu)',
      'nous (avons|souhaitons|tenons à) ~3 vous informer',
      'veuillez ~1 (noter|trouver|agréer|contacter|patienter|prendre|consulter|croire|recevoir|excuser)',
      '(restons|reste|demeurons|tenons) ~1 à votre ~1 disposition',
      "n'hésitez pas à (nous|me) (contacter|solliciter)",
      "n'hésitez pas à (contacter|solliciter) (nos|notre|le|les|l')",
      '(chers|chères) (clients|clientes|usagers|adhérents|abonnés)',
      'soucieux de votre',
      'dans les (meilleurs|plus brefs) délais',
      '(nous|je) vous (prions|prie|saurions gré) (de|d)',
      'vous voudrez bien',
      'suite à votre (demande|message|courrier|commentaire|réclamation)',
      'nous avons bien pris note',
      'la gêne occasionnée',
    ],
    mark: 'sentence',
    once: true,
    sentence: { questions: [0, 0] },
  },
  suggest: [
    {
      size: 'trim',
      whole: true,
      from: /(?:informons|informe|informer|prévenir|signaler) (?:que |qu')(?<said>.{6,})$/,
      to: '{Said}.',
    },
    { size: 'trim', whole: true, from: /^veuillez (?:bien )?noter (?<what>(?!que |qu').{6,})$/, to: 'Notez {what}.' },
    { size: 'trim', whole: true, from: /^veuillez (?:bien )?noter (?:que |qu')(?<said>.{6,})$/, to: '{Said}.' },
    {
      size: 'trim',
      whole: true,
      from: /^(?:chers|chères) \p{L}+, (?:soucieux de [^,;:]{4,60}, )?(?<said>(?!soucieux).{6,})$/u,
      to: '{Said}.',
    },
    { size: 'trim', whole: true, from: /^soucieux de [^,;:]{4,60}, (?<said>.{6,})$/u, to: '{Said}.' },
    {
      size: 'turn',
      whole: true,
      from: /^(?<lead>.{2,110}), (?:nous|je) vous (?:informons|informe) (?<of>(?:de |d'|du |des )[^,;:]{4,80})$/,
      to: '{lead}, voici {sans-de:of}.',
    },
    {
      size: 'turn',
      whole: true,
      from: /(?:informons|informe) (?<of>(?:de |d'|du |des ).{4,60})$/,
      to: 'Voici {sans-de:of} : [ce que ça change, et pour qui].',
    },
    { size: 'turn', whole: true, from: /disposition (?<for>pour .{4,60})$/, to: 'Écrivez-moi ici {for}.' },
    { size: 'turn', whole: true, from: /disposition (?<for>pour .{4,60})$/, to: 'Écrivez-nous ici {for}.' },
    {
      size: 'turn',
      whole: true,
      from: /^n'hésitez pas à (?:nous |me )?contacter(?: nos .*| notre .*| le .*| l[ea]s .*| l'.*)?$/,
      to: 'Contactez-moi ici.',
    },
    {
      size: 'turn',
      whole: true,
      from: /^n'hésitez pas à (?:nous |me )?contacter(?: nos .*| notre .*| le .*| l[ea]s .*| l'.*)?$/,
      to: 'Contactez-nous ici.',
    },
    {
      size: 'turn',
      whole: true,
      from: /^(?<a>(?:si|pour) [^,;:]{6,80}), n'hésitez pas à (?:nous|me) contacter$/,
      to: '{a}, contactez-moi ici.',
    },
    {
      size: 'turn',
      whole: true,
      from: /^(?<a>(?:si|pour) [^,;:]{6,80}), n'hésitez pas à (?:nous|me) contacter$/,
      to: '{a}, contactez-nous ici.',
    },
    {
      size: 'turn',
      whole: true,
      from: /^(?<a>.{4,160}) dans les (?:meilleurs|plus brefs) délais$/,
      to: '{a} avant [quel jour].',
    },
  ],
};

export const examples: Examples = {
  fires: [
    { text: '⟦Nous vous informons que le site fermera vendredi.⟧', after: 'Le site fermera vendredi.' },
    { text: '⟦Veuillez noter les nouveaux horaires.⟧', after: 'Notez les nouveaux horaires.' },
    {
      text: '⟦Nous restons à votre disposition pour tout renseignement.⟧',
      after: 'Écrivez-moi ici pour tout renseignement.',
    },
    { text: '⟦Chers clients, soucieux de votre satisfaction, nous évoluons.⟧', after: 'Nous évoluons.' },
    {
      text: '⟦Je reviens vers vous dans les meilleurs délais.⟧ Bien à vous.',
      kind: 'reply',
      after: 'Je reviens vers vous avant [quel jour]. Bien à vous.',
    },
  ],
  quiet: [
    { text: 'Le site ferme vendredi. Si ça vous gêne, écrivez-moi ici.' },
    { text: 'Merci, et dites-moi si je me trompe, s’il vous plaît.', near: true },
    { text: 'N’hésitez pas à me contredire : j’ai peut-être mal lu la page 4.', near: true },
    { text: 'La salle est à votre disposition dès huit heures, le café aussi.', near: true },
    { text: 'Je n’ai pas hésité à arrêter la ligne.', near: true },
    { text: 'Écrivez-moi à l’atelier, je réponds le soir. Cordialement', kind: 'reply', near: true },
  ],
};
