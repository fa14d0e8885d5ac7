import type { Examples, Rule } from '../../../engine/rule';
import { list } from '../../any/list';

export const tagBait: Rule = {
  id: 'tag-bait',
  family: 'bait',
  level: 'suggest',
  on: true,
  scope: ['post'],
  title: 'appel à identifier',
  why: 'On demande aux lecteurs d’interpeller d’autres personnes, en public et sans leur avis. Si quelqu’un vous vient à l’esprit, dites vous-même qui, et ce qu’il a fait.',
  example: {
    bad: 'Identifiez un manager qui devrait lire ceci.',
    good: 'Je pense à Rosa Diaz : elle a d’abord annulé sa propre réunion du lundi.',
  },
  source: { title: 'Facebook Newsroom, “Fighting Engagement Bait on Facebook”, 2017' },
  find: {
    phrases: [
      "(identifiez|mentionnez|taguez|tague|taggez|tagge) (en commentaire)? (quelqu'un|quelqu'une|ceux|celles|celui|celle)",
      '(identifiez|mentionnez|taguez|tague|taggez|tagge) (en commentaire)? (un|une|votre|vos|ton|tes|ta|le|la|les|deux|trois|cinq|<number>) ~2 <person>',
      '^ (identifie|mentionne) (en commentaire)? (un|une|ton|ta|tes|deux|trois|cinq|<number>) ~2 <person>',
      "^ (identifie|mentionne) (quelqu'un|quelqu'une|ceux|celles|celui|celle)",
      '^ ~3 (taguez|taggez|tague|tagge) (les|le|la)? (en commentaire|ici|dans|moi) ',
      "(n'hésitez pas|n'hésite pas|pensez|pense) à (taguer|tagger|identifier|mentionner) (un|une|votre|vos|ton|tes|ta|les|quelqu'un|ceux|celles|celui|celle) ~2 <person>?",
      "(taguer|tagger) (un|une|votre|vos|ton|tes|ta|quelqu'un|ceux|celles|celui|celle)",
    ],
    words: {
      person: [
        ...list(
          'manager managers mentor mentors mentore patron patronne collègue collègues ami amie amis amies personne personnes',
        ),
        ...list(
          'leader leaders dirigeant dirigeante dirigeants entrepreneur entrepreneurs entrepreneuse équipe réseau gens chef chefs',
        ),
        ...list(
          'pote potes recruteur recruteurs freelance freelances femme femmes homme hommes rh associé associés boss binôme',
        ),
      ],
    },
    mark: 'sentence',
    unless: [
      "(je|j'|il|elle|on|qui|nous|se|ne|pas|pour|de|d'|les) (identifie|mentionne|tague|identifier|mentionner)",
      '(risque|risques|besoin|besoins|compétence|compétences|donnée|données|audit|procédure|contrat|contact)',
    ],
    quiet: ['grave', 'appeal'],
  },
  suggest: [
    {
      size: 'turn',
      whole: true,
      from: /(?<n>\d+|deux|trois|cinq) personnes qui (?<do>(?:vous|t'|te) ?[^,;:]{3,60})$/,
      to: 'Qui sont les {n} personnes qui {do}, et qu’ont-elles fait ?',
    },
    {
      size: 'turn',
      whole: true,
      from: /(?<who>(?:quelqu'une?|une? [^,;:]{3,30}?) qui [^,;:]{3,60})$/,
      to: '{pensez:draft} à {who} ? {ecrivez:draft}-lui.',
    },
    {
      size: 'turn',
      whole: true,
      from: /(?:identifie|mentionne|tagu?e|tagge)z? (?:en commentaire )?(?<who>(?:votre|ton|ta|la) (?:\p{L}+ )?\p{L}+?)(?: (?:en commentaires?|ici|ci-dessous))?$/u,
      to: 'Qu’en dirait {who} ?',
    },
    {
      size: 'turn',
      whole: true,
      from: /(?:identifie|mentionne|tagu?e|tagge)z? (?:en commentaire )?(?<who>(?:vos|tes) (?:\p{L}+ )?\p{L}+?)(?: (?:en commentaires?|ici|ci-dessous))?$/u,
      to: 'Qu’en diraient {who} ?',
    },
    {
      size: 'turn',
      whole: true,
      from: /(?<who>(?:ceux|celles) qui [^,;:]{3,60})$/,
      to: 'Qu’en diraient {who} ?',
    },
  ],
};

export const examples: Examples = {
  fires: [
    {
      text: '⟦Identifie un collègue qui devrait lire ça.⟧',
      after: 'Tu penses à un collègue qui devrait lire ça ? Écris-lui.',
    },
    {
      text: '⟦Identifiez un manager qui devrait lire ceci.⟧',
      after: 'Vous pensez à un manager qui devrait lire ceci ? Écrivez-lui.',
    },
    { text: '⟦Taguez votre mentor en commentaire !⟧', after: 'Qu’en dirait votre mentor ?' },
    {
      text: '⟦Mentionnez trois personnes qui vous inspirent.⟧',
      after: 'Qui sont les trois personnes qui vous inspirent, et qu’ont-elles fait ?',
    },
    {
      text: '⟦Identifiez quelqu’un qui mérite un merci.⟧',
      after: 'Vous pensez à quelqu’un qui mérite un merci ? Écrivez-lui.',
    },
    { text: '⟦Taguez votre patron préféré.⟧', after: 'Qu’en dirait votre patron préféré ?' },
    { text: '⟦Tague ceux qui font vivre ton quartier.⟧', after: 'Qu’en diraient ceux qui font vivre ton quartier ?' },
  ],
  quiet: [
    { text: 'Identifiez vos risques avant l’audit.', near: true },
    { text: 'Qui vous a appris à dire non ? La phrase suffit.' },
    { text: 'On identifie la personne à son badge, pas à son visage.', near: true },
    { text: 'Le rapport mentionne trois personnes de l’équipe de nuit.', near: true },
    { text: 'Identifiez la personne qui signe le contrat avant jeudi.', near: true },
  ],
};
