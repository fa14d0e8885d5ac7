import type { Examples, Rule } from '../../../engine/rule';
import { emojiRun as emojiRunInAny } from '../../any/emoji-run';

export const emojiRun: Rule = {
  ...emojiRunInAny,
  title: 'émojis en série',
  why: 'Répété, un émoji ne dit rien de plus, et un lecteur d’écran les énonce un à un. Un seul suffit.',
  example: { bad: 'Quelle équipe 🙌🙌🙌', good: 'Quelle équipe 🙌' },
  source: {
    title: 'W3C, technique H86 : Providing text alternatives for emojis',
    url: 'https://www.w3.org/WAI/WCAG22/Techniques/html/H86',
  },
};

export const examples: Examples = {
  fires: [
    { text: 'Belle journée ⟦🚀🚀🚀⟧', after: 'Belle journée 🚀' },
    { text: 'Quelle équipe ⟦🙌 🙌 🙌⟧', after: 'Quelle équipe 🙌' },
    { text: '⟦👉⟧ Écouter\n👉 Apprendre\n👉 Diriger\n👉 Dormir' },
    { text: 'On a déménagé ⟦🎉🎉🎉🥳⟧' },
    { text: 'Vendredi, on nage, on roule et on court ⟦🏊🚴🏃⟧' },
    { text: 'Il flotte ! ⟦🚀🚀🚀⟧ Et il tient le cap.', kind: 'quote' },
    { text: 'Merci ⟦❤️❤️❤️⟧' },
  ],
  quiet: [
    { text: 'Félicitations, Rosa ! C’est tellement mérité 👏👏👏', near: true },
    { text: 'Merci Rosa ❤️' },
    { text: 'Acme® et Novalia™ ont signé.', near: true },
    { text: 'Ma fille a couru les seize kilomètres 💪💪💪', near: true },
    { text: 'Quatre ports ont signé : 🇫🇷🇬🇧🇪🇸🇵🇹', near: true },
    { text: 'Lille 🇫🇷 et Gand 🇧🇪 jouent vendredi.', near: true },
    { text: 'Deux dates :\n📅 lundi, Lille\n📅 vendredi, Lyon\n📍 Le vieux moulin', near: true },
    { text: 'Ce qu’il nous faut :\n🔹 deux pompes\n🔹 une cave sèche\n🔹 Rosa', near: true },
    { text: 'Il pleut 🌧️ et on repeint quand même la grille 🙂', near: true },
    {
      text: 'Les délais par pays :\n🇫🇷 douze jours\n🇬🇧 neuf jours\n🇪🇸 onze jours\n➕ un jour de quai\n➖ la fête',
      near: true,
    },
  ],
};
