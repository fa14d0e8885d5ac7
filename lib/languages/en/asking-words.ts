import type { Tables } from '../../engine/pack';

/** Good wishes and grief want no answer; what asks for a click, a ticket or a vote asks already; quarrels and illness are no place. */
const asksNothing = [
  'congrat\\p{L}*|kudos|bravo|well done|well deserved|happy (?:\\p{L}+ ){0,3}(?:day|birthday|new year|holidays)|birthday|anniversary|merry|wishing',
  'wishes|wish (?:him|her|them|me|you)|welcome|rest in peace|rip|prayers?|hero(?:es)?|tribute|memory|veterans?|sorry|sad\\p{L}*|legacy',
  'register\\p{L}*|sign(?:ed)? up|subscri\\p{L}+|join|tune|download\\p{L}*|click|apply|applications?|tickets?|rsvp|donat\\p{L}+|vote[ds]?|voting',
  'schedule your|follow me|repost\\p{L}*|retweet|share this|check (?:it |them |out)|learn more|read (?:more|our|my|the|it|about)|find out|links?',
  'bio|below|webinar|watch|listen|livestream|podcast|episode|newsletter|for free|discount|giveaway|order now|buy|on sale|see you|stay tuned',
  'dms?|discover|details attached|request an|reach out|contact us|get in touch|grab|save this|sneak peek|coming soon|more to follow|attending',
  'president|congress\\p{L}*|senat\\p{L}+|democrats?|republicans?|gop|trump|biden|obama|troops|administration|legislation|american people|rioters',
  'war|army|attack\\p{L}*|victims?|killed|violen\\p{L}+|guns?|racis\\p{L}+|hate|cancer|disease|pandemic|covid\\S*|virus|vaccin\\p{L}+|nation|fight\\p{L}*',
  'outage|issues? with|scam|fraud|lawsuit|court|police|arrest\\p{L}*|resign\\p{L}*|fired|laid off|layoffs?|goodbye|died|passed away|masks?',
  'hiring|vacanc\\p{L}+|recruit\\p{L}*|job opening|poem|lord|god|amen|lol|haha|trivia|shares|stocks?|bitcoin|flag|soldiers?|families|justice',
];

/** Thanks, pride and praise of others say enough, and what is passed on is theirs; unless a plan or a place is named. */
const pleased = [
  'thank\\p{L}*|grateful|gratitude|appreciat\\p{L}*|proud\\p{L}*|honou?r\\p{L}*|privilege\\p{L}*|excited|thrilled|delighted|luck|glad|amazing',
  'fascinating|inspir\\p{L}+|fantastic|wonderful|incredible|brilliant|remarkable|generosity|blown away|loved?|great (?:read|to|night|time)|fun',
  'articles?|letter|book|interview|conversation|discussion|video|blog|piece|talk|keynote|panel|summit|conference|event|stage|fireside|session',
  'tonight|tomorrow|next week|launches|meet(?:ing|up)?|met|spoke|spoken|speaking|moderating|webcast|story|poster|photo|exhibition|award\\p{L}*',
  "role|here['’]s to|remember|reminder|hope (?:that|this) helps|way to go|let['’]s|imagine|come help|we can do this|stronger|together|i wish",
];

const speaks = ["i|we|i['’](?:m|ve|d|ll)|we['’](?:re|ve|d|ll)|my|our"];

/** A decision or a deed of those who write: of such one can ask something. */
const reports = [
  `(?:i|we|our (?:\\p{L}+ )?(?:team|teams|company|group|firm)|my (?:\\p{L}+ )?team)(?: have|['’]ve)? (?:just |also |recently |finally |now |then |both )?(?:${[
    'decided|chose|changed|moved|opened|closed|built|tested|stopped|switched|replaced|renamed|redesigned|rebuilt|dropped|renewed|merged',
    'introduced|completed|finished|automated|rewrote|measured|piloted|rolled out|simplified|extended|installed|delivered|reduced|created',
    'appointed|reviewed|launched|shipped|doubled|halved|hired|developed|set up|planned|agreed on',
  ].join('|')})`,
  `(?:we are|we['’]re|i am|i['’]m) (?:now |currently |also )?(?:${[
    'building|testing|changing|moving|opening|rebuilding|redesigning|planning|considering|simplifying|moderni[sz]ing|strengthening',
    'replacing|piloting|rolling out|rethinking|introducing|launching|extending|renewing|switching|preparing',
  ].join('|')})`,
];

/** What no sentence follows well: a link, a name called, a part of a thread, what announces something else. */
const closed =
  '(?:\\S+\\.(?:com|org|net|io|ai|co)\\b\\S*|@\\S+|#\\S+|\\(?\\d{1,2}\\/\\d{0,2}\\)?|(?:[:;,>→⤵👇👉↓⬇\\])\'’"”-]|\\.{3}|…)\\ufe0f?)\\s*$';
/** A last line that is a point of a list, or says no more than a word or two. */
const point =
  '\\n\\s*(?:(?:[-–•*▪■◆●→►▶✔✅☑✓]|\\d{1,2}[.):/]|[\\da-z]\\ufe0f?\\u20e3|\\p{Extended_Pictographic})[^\\n]*|(?:[^\\s]+[ \\t]*){1,3})\\s*$';
const tags = '(?:\\s*#[\\p{L}\\p{N}_]+)+\\s*$';
const openings = '^\\s*(?:[@“"«>.]|rt\\b|\\d{1,2}[./)]|[A-Z]{4,}\\b)';

/** What tells whether a question can follow a draft, by what it is a sign of. */
export const askingWords: Tables[string] = {
  closed: [closed],
  point: [point],
  tags: [tags],
  openings: [openings],
  asksNothing,
  pleased,
  speaks,
  reports,
};
