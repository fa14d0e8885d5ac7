import type { Stage } from '@/lib/habits/stage';
import type { Deeds } from './leader';

/** What the leader does in a week, beside what the screen then says: the sentence, what waits, the dots, the plan, the next stage. */
export interface Week {
  stage: Exclude<Stage, 'none'>;
  does: Deeds;
  shows: readonly string[];
}

/** Three weeks of reading, first comments, a silence of three weeks, then posts, and a question that is given its end. */
export const autumn: readonly Week[] = [
  {
    stage: 'why',
    does: {},
    shows: [
      '2026-09-07 ○○○○○○○○',
      'No exchange this week, and that is fine.',
      'Pas d’échange cette semaine, et c’est très bien ainsi.',
      'When I take my Tuesday coffee, I read ten minutes before anything else.',
      'Next would be: Observe',
    ],
  },
  {
    stage: 'observe',
    does: { reads: 2 },
    shows: [
      '2026-09-14 ○○○○○○○○',
      'No exchange this week, and that is fine.',
      'Pas d’échange cette semaine, et c’est très bien ainsi.',
      'When something I read surprises me, I note who said it.',
    ],
  },
  {
    stage: 'observe',
    does: { reads: 3 },
    shows: [
      '2026-09-21 ○○○○○○○○',
      'No exchange this week, and that is fine.',
      'Pas d’échange cette semaine, et c’est très bien ainsi.',
      'When I take my Tuesday coffee, I read ten minutes before anything else.',
    ],
  },
  {
    stage: 'observe',
    does: { reads: 2 },
    shows: [
      '2026-09-28 ○○○○○○○○',
      'No exchange this week, and that is fine.',
      'Pas d’échange cette semaine, et c’est très bien ainsi.',
      'When something I read surprises me, I note who said it.',
      'Next would be: Comment',
    ],
  },
  {
    stage: 'comment',
    does: { reads: 1, comments: 2, canned: 1 },
    shows: [
      '2026-10-05 ○○○○○○○●',
      'You spoke twice, to answer someone.',
      'Vous avez pris la parole 2 fois, pour répondre à quelqu’un.',
      'When the Monday committee ends, I answer two comments before opening e-mail.',
    ],
  },
  {
    stage: 'comment',
    does: { comments: 3 },
    shows: [
      '2026-10-12 ○○○○○○●●',
      'You spoke 3 times, to answer someone.',
      'Vous avez pris la parole 3 fois, pour répondre à quelqu’un.',
      'When I comment, I ask about one thing that the author alone can know.',
    ],
  },
  {
    stage: 'comment',
    does: { comments: 4, canned: 1 },
    shows: [
      '2026-10-19 ○○○○○●●●',
      'You spoke 4 times, to answer someone.',
      'Vous avez pris la parole 4 fois, pour répondre à quelqu’un.',
      'When the Monday committee ends, I answer two comments before opening e-mail.',
      'Next would be: Reply',
    ],
  },
  {
    stage: 'reply',
    does: { exchanges: [2, 2, 1] },
    shows: [
      '2026-10-26 ○○○○●●●●',
      'You spoke 5 times, to answer someone.',
      'Vous avez pris la parole 5 fois, pour répondre à quelqu’un.',
      'When someone disagrees with me, I first say what is right about it.',
    ],
  },
  {
    stage: 'reply',
    does: {},
    shows: [
      '2026-11-02 ○○○●●●●○',
      'No exchange this week, and that is fine.',
      'Pas d’échange cette semaine, et c’est très bien ainsi.',
      'When someone has answered me, I answer before opening e-mail the next morning.',
    ],
  },
  {
    stage: 'reply',
    does: {},
    shows: [
      '2026-11-09 ○○●●●●○○',
      'No exchange this week, and that is fine.',
      'Pas d’échange cette semaine, et c’est très bien ainsi.',
      'When someone disagrees with me, I first say what is right about it.',
    ],
  },
  {
    stage: 'reply',
    does: {},
    shows: [
      '2026-11-16 ○●●●●○○○',
      'Start again with one reply?',
      'On repart avec une seule réponse ?',
      'When I open the site for the first time this week, I answer one person.',
    ],
  },
  {
    stage: 'reply',
    does: { exchanges: [2, 3] },
    shows: [
      '2026-11-23 ●●●●○○○●',
      'You spoke 5 times, to answer someone.',
      'Vous avez pris la parole 5 fois, pour répondre à quelqu’un.',
      'When someone disagrees with me, I first say what is right about it.',
      'Next would be: Post',
    ],
  },
  {
    stage: 'post',
    does: { posts: [{ asks: true, cameBack: true }], comments: 2 },
    shows: [
      '2026-11-30 ●●●○○○●●',
      'You spoke 4 times: 3 to answer someone, 1 to publish.',
      'Vous avez pris la parole 4 fois : 3 pour répondre à quelqu’un, 1 pour publier.',
      'open question: 2026-12-01',
      'When I have posted, I come back the same evening and the next morning.',
    ],
  },
  {
    stage: 'post',
    does: { posts: [{ cameBack: true }], reshares: 1 },
    shows: [
      '2026-12-07 ●●○○○●●●',
      'You spoke 3 times: 1 to answer someone, 2 to publish.',
      'Vous avez pris la parole 3 fois : 1 pour répondre à quelqu’un, 2 pour publier.',
      'open question: 2026-12-01',
      'When I speak of a result, I name who did it and what they did.',
    ],
  },
  {
    stage: 'post',
    does: { posts: [{}], comments: 1 },
    shows: [
      '2026-12-14 ●○○○●●●●',
      'You spoke twice: 1 to answer someone, 1 to publish.',
      'Vous avez pris la parole 2 fois : 1 pour répondre à quelqu’un, 1 pour publier.',
      'to come back to: 2026-12-15',
      'open question: 2026-12-01',
      'When I have posted, I come back the same evening and the next morning.',
      'Next would be: Host',
    ],
  },
  {
    stage: 'host',
    does: { reportsBack: true, exchanges: [1, 3] },
    shows: [
      '2026-12-21 ○○○●●●●●',
      'You spoke 5 times, to answer someone.',
      'Vous avez pris la parole 5 fois, pour répondre à quelqu’un.',
      'to come back to: 2026-12-15',
      'When a decision is taken, I tell those who answered what became of it.',
    ],
  },
];
