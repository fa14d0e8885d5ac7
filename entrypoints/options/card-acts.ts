import { signal } from '@preact/signals';
import type { WeekId } from '@/lib/habits/calendar';
import type { Log } from '@/lib/storage/log';
import { loadDetails } from '../popup/load-details';
import { loadWeek } from '../popup/load-week';
import type { CardWeek } from './card-lines';
import { copyText, saveFile } from './hand-out';
import type { View } from './options';

/** What can be done with a card. */
export interface CardActs {
  onWeek(week: WeekId): void;
  onSaveImage(canvas: HTMLCanvasElement, week: WeekId): void;
  onCopy(text: string): void;
}

/** The week whose card is made; nothing until one is asked for. */
export const cardWeek = signal<CardWeek>();

interface Means {
  log: Log;
  view: View;
  /** Does something and reads its line out. */
  tell(act: () => Promise<string>): void;
}

/** What the section about cards does. */
export function cardActs({ log, view, tell }: Means): CardActs {
  const { now, settings } = view;
  const said = view.data.said.card;
  return {
    async onWeek(week) {
      const [summary, details] = await Promise.all([loadWeek(log, week, now, settings), loadDetails(log, week, now)]);
      cardWeek.value = summary && details && { summary, details };
    },
    onSaveImage: (canvas, week) =>
      canvas.toBlob((image) => image && saveFile(`${said.fileName}-${week}.png`, image), 'image/png'),
    onCopy: (text) => tell(async () => ((await copyText(text)) ? said.copied : said.notCopied)),
  };
}
