import { list } from '../any/list';

/** What announcements announce with, after the feeling. */
export const announcing: readonly string[] = [
  ...list(
    'announce share unveil introduce reveal launch present confirm welcome release join celebrate receive host attend',
  ),
  ...list('announcing sharing unveiling launching introducing welcoming joining partnering speaking hosting attending'),
  ...list('exhibiting moderating showcasing named appointed recognised recognized featured included selected ranked'),
  ...['shortlisted', 'elected', 'partner with', 'team up with', 'teaming up', 'join forces', 'speak at', 'say that'],
  ...['be joining', 'have been', 'have received', 'have joined', 'have launched'],
];

/** What one may have the honour of. */
export const headed: readonly string[] = [
  ...list('leading lead joining join chairing chair presenting present announce announcing'),
];

/** How a piece of news is recognised, said plainly, and what a *turn* and an *invite* add. The first that fits is offered. */
export type News = readonly [from: RegExp, plain: string, turn?: string | undefined, invite?: string];
