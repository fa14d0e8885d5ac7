/** Languages of the interface for which the words are known. */
type Words = Record<'en' | 'fr' | 'de' | 'pt', readonly string[]>;

/** The words of all languages: the interface may speak another than the page says. */
const everywhere = (words: Words): readonly string[] => Object.values(words).flat();

// Sources: composing notes §1.4, scripts that the public has written for the site. Last resorts, all of them.

/** What the editor of a post is called for those who cannot see it. */
export const postEditor = everywhere({
  en: ['Text editor for creating content'],
  fr: ['Éditeur de texte pour créer du contenu'],
  de: ['Texteditor zum Erstellen von Inhalten'],
  pt: ['Editor de texto para criação de conteúdo'],
});

/** What the clock is called that leads to the date of a post. */
export const clock = everywhere({
  en: ['Schedule post'],
  fr: ['Programmer un post'],
  de: ['Termin für Beitrag festlegen'],
  pt: ['Agendar publicação', 'Programar publicação'],
});

/** What the button that publishes says once a date is set. */
export const schedule = everywhere({
  en: ['Schedule'],
  fr: ['Programmer'],
  de: ['Planen'],
  pt: ['Agendar', 'Programar'],
});
