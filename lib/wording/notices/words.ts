/** What is said outside our pages: in notifications that the person asked for, and at the button. */
export interface NoticeWords {
  reminder: { title: string; text: string };
  comeBack: { title: string; text(count: number): string };
  /** What the button's dot means. */
  dot(count: number): string;
}
