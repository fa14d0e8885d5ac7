import { render } from 'preact';
import { vi } from 'vitest';
import { Popup, type View } from '@/entrypoints/popup/popup';
import { noFigures } from '@/lib/habits/figures';
import { summaryOf } from '@/lib/habits/summary';
import { metricsWordings } from '@/lib/wording/metrics/pick';
import { en } from '@/lib/wording/pages/en';
import { placeWordings } from '@/lib/wording/places/pick';
import { draw } from './scene';

export const quiet = summaryOf({
  week: '2026-11-16',
  today: '2026-11-20',
  figures: noFigures(),
  entries: [],
  exchanged: ['2026-11-09'],
  threads: [],
});
export const busy = { ...quiet, answers: 9, posts: 5 };
export const plan = {
  week: '2026-11-23',
  text: 'When the committee ends, I answer two comments.',
  isKept: false,
  isForNext: true,
};

export const spies = () => ({
  explain: () => undefined,
  siteName: (id: string) => id,
  onTurn: vi.fn(),
  onDetails: vi.fn(),
  onRestate: vi.fn(),
  onClose: vi.fn(),
  onPurpose: vi.fn(),
  onLabel: vi.fn(),
  onKeep: vi.fn(),
  onDrop: vi.fn(),
  onNoticeSeen: vi.fn(),
  onChangeSeen: vi.fn(),
  onResume: vi.fn(),
  onOpenPanel: vi.fn(),
  onForMyself: vi.fn(),
  onCoachHere: vi.fn(),
  onSeePlaces: vi.fn(),
});

export function drawPopup(over: Partial<View>, hasFailed = false) {
  const on = spies();
  const viewOf = (over: Partial<View>): View => ({
    words: en,
    monday: '2026-11-16',
    summary: busy,
    purposes: [],
    budget: 0,
    ideas: [],
    isThisWeek: true,
    hasEarlier: true,
    isFirst: false,
    notice: false,
    changed: [],
    panel: false,
    forOther: false,
    withdrawn: 0,
    metricsWords: metricsWordings.en,
    placeWords: placeWordings.en,
    ...over,
  });
  draw(<Popup view={viewOf(over)} hasFailed={hasFailed} on={on} />);
  const again = (over: Partial<View>) => render(<Popup view={viewOf(over)} on={on} />, document.body);
  return { on, again, said: document.querySelector('main')?.textContent?.replaceAll('\u00a0', ' ') ?? '' };
}
