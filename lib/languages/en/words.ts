import { list } from '../any/list';
import { loudAdjectives, warmAdjectives } from './hype-words';

/** Word lists that several rules share, by class name. */
export const words = {
  very: list(`very so really truly incredibly extremely absolutely beyond deeply immensely super genuinely just also especially quite
    particularly most`),
  feeling: [
    ...list(`thrilled delighted proud excited pleased honoured honored humbled elated overjoyed stoked ecstatic privileged pumped
      psyched`),
    'over the moon',
  ],
  mild: list('happy glad grateful'),
  /** People as a mass. */
  crowd:
    list(`team teams people staff everyone everybody all colleagues employees partners clients customers volunteers supporters
    members followers contributors participants attendees sponsors crew workforce stakeholders`),
  /** What one person did with hands or head, in the past. */
  deed: list(`rebuilt built fixed repaired resoldered drew wrote rewrote spotted noticed caught found taught drove cooked carried
    organised organized designed redesigned coded translated proofread welded sewed tested debugged stayed`),
  warm: warmAdjectives.map(([word]) => word),
  loud: loudAdjectives.map(([word]) => word),
  'not-name':
    list(`i i'm i've i'd i'll monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december christmas easter english french german spanish italian american british european
    chinese indian team teams board company group you we our us your my the a an and or but to for of in on at it this that all everyone
    congratulations congrats thanks thank linkedin twitter facebook instagram youtube zoom google internet covid north south east west
    president prime minister senator mr mrs ms dr sir q1 q2 q3 q4 happy new year`),
  abbreviation: list('mr mrs ms dr prof st sr jr vs etc inc ltd co corp vol fig approx dept gen sen rep gov e.g i.e'),
};
