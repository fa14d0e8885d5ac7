import type { Examples, Rule } from '../../../engine/rule';
import { wall as wallInAny } from '../../any/wall';

/** A subject that nothing else can be. */
const subject = "(?:(?:nous|je|on|ils?|elles?|cela) |j'|c'est )";

export const wall: Rule = {
  ...wallInAny(44, 100),
  title: 'pas le temps de souffler',
  why: 'Une phrase de plus de 40 mots, ou 90 mots sans retour à la ligne, se lit comme une déclaration. Un point ou une ligne vide ne coûte aucun mot.',
  example: {
    bad: 'Parce que le marché a changé, parce que nos clients demandent des séries plus courtes, parce que le coût du transport a doublé et parce que nous ne voulions pas choisir entre la qualité et le prix, nous avons décidé de rapatrier en Europe une partie de la production.',
    good: 'On a rapatrié une partie de la production. Le transport avait doublé. J’ai hésité un an.',
  },
  source: { title: 'Commission européenne, « Rédiger clairement »' },
  suggest: [
    {
      size: 'trim',
      whole: true,
      from: /^(?<a>.{40,}?) ?; (?<b>(?:(?:nous|je|on|ils?|elles?|ce|cela|le|la|les|notre|nos|mon|ma|mes|une?|si|quand) |[ljc]').{40,})$/,
      to: '{a}. {B}.',
    },
    {
      size: 'trim',
      whole: true,
      from: new RegExp(`^(?<a>.{60,}?), et (?<b>${subject}.{40,})$`, 'u'),
      to: '{a}. {B}.',
    },
    {
      size: 'trim',
      whole: true,
      from: new RegExp(`^(?<a>.{60,}?), mais (?<b>${subject}.{40,})$`, 'u'),
      to: '{a}. Mais {b}.',
    },
    { size: 'trim', whole: true, from: /^(?<a>.{60,}?), ce qui (?<b>.{30,})$/, to: '{a}. Cela {b}.' },
  ],
};

export const examples: Examples = {
  fires: [
    {
      text: '⟦Si l’on considère les évolutions intervenues depuis trois ans dans notre secteur, sur nos sites et dans les attentes de celles et ceux qui travaillent avec nous, il apparaît que l’organisation héritée de la décennie précédente n’était plus adaptée à la situation que nous connaissons aujourd’hui et que nous connaîtrons demain.⟧',
    },
    {
      text: '⟦Je souhaite revenir sur la décision que le comité exécutif a prise la semaine dernière, après plusieurs mois d’échanges avec les équipes concernées, au sujet de l’avenir des sites du Nord et de la manière dont la transition sera organisée jusqu’à l’été prochain avec nos partenaires.⟧',
    },
    {
      text: '⟦La nouvelle organisation a été présentée au comité social et économique en juin avec tous les chiffres dont nous disposions, et elle sera mise en place progressivement à partir de septembre dans les trois régions qui étaient volontaires pour le pilote et qui voulaient commencer avant les autres.⟧',
      after:
        'La nouvelle organisation a été présentée au comité social et économique en juin avec tous les chiffres dont nous disposions. Elle sera mise en place progressivement à partir de septembre dans les trois régions qui étaient volontaires pour le pilote et qui voulaient commencer avant les autres.',
    },
    {
      text: '⟦Le marché a changé et les clients demandent maintenant des séries plus courtes dans chacune de nos quatre régions ; le transport a doublé depuis le printemps, si bien qu’une partie de la production revient en Europe avant la fin de l’année, dans la halle que nous avions fermée.⟧',
      after:
        'Le marché a changé et les clients demandent maintenant des séries plus courtes dans chacune de nos quatre régions. Le transport a doublé depuis le printemps, si bien qu’une partie de la production revient en Europe avant la fin de l’année, dans la halle que nous avions fermée.',
    },
    {
      text: '⟦La ligne s’est arrêtée à six heures. Personne ne savait pourquoi. Le capteur disait que tout allait bien, et l’odeur disait le contraire. Rosa a ouvert le capot avec un couteau de cuisine, parce que le bon outil était à Brest. Sami tenait la lampe. Je me taisais. La courroie avait glissé d’un doigt, et elle glissait depuis mars. Les relevés de chacun de ces jours étaient dans un fichier. Personne n’avait ouvert ce fichier. Depuis lundi il s’ouvre tout seul sur l’écran de la machine à café, et l’on s’y dispute, ce que je voulais.⟧',
    },
  ],
  quiet: [
    { text: 'On a rapatrié une partie de la production. Le transport avait doublé. J’ai hésité un an.' },
    { text: 'Trois régions sont volontaires. On commence par elles en septembre.' },
    {
      text: 'Dans la camionnette : une perceuse, deux lampes, quatre paires de gants, un thermos, trois sandwichs, le plan de l’usine, une courroie de rechange et un couteau de cuisine.',
      near: true,
    },
    {
      text: 'La ligne s’est arrêtée à six heures. Personne ne savait pourquoi. Le capteur disait que tout allait bien.\n\nRosa a ouvert le capot avec un couteau de cuisine, parce que le bon outil était à Brest. Sami tenait la lampe.\n\nLa courroie avait glissé d’un doigt, et elle glissait depuis mars.',
      near: true,
    },
    { text: 'J’ai arrêté la ligne.', kind: 'reply' },
  ],
};
