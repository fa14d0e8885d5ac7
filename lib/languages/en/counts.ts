import { countHype } from '../any/hype';
import { acts } from './acts';
import { loudPhrases } from './hype-words';
import { shoutCounts } from './shouted';

/** Phrases counted in every draft, by count name. */
export const counts: Readonly<Record<string, readonly string[]>> = {
  ...acts,
  /** A feeling that goes on from another. */
  feltAgain: ['^ (and|but) ~2 <feeling>'],
  /** How somebody answers a question of his own. */
  answered: [
    '^ (yes|no|yep|nope|never|absolutely|exactly|simple|nothing|nobody|everyone|not (at all|yet|really)) $',
    '^ (because|the answer)',
  ],
  we: ["(we|our|ours|us|ourselves|we're|we've|we'll|we'd)"],
  i: ["(i|me|my|mine|myself|i'm|i've|i'll|i'd)"],
  /** The writer speaking, not only owning: “my column” says nothing yet. */
  speaks: ["(i|me|mine|myself|i'm|i've|i'll|i'd)"],
  you: ["(you|your|yours|yourself|yourselves|you're|you've|you'll|you'd)"],
  /** Doors that are not questions. */
  invite: [
    '(tell|show|ask|write|correct|teach|send|email|message|dm|call) (me|us)',
    '(write|reply|talk) to (me|us)',
    '(let|help) (me|us) (know|understand|see|learn)',
    "(i'd|i would|we'd|we would|i|we) (love|like|want|be curious|be glad|be happy|be keen) to (hear|know|learn|read)",
    "(i'm|i am|we're|we are) (curious|keen|eager) to (hear|know|learn|read)",
    '(share|add|post|leave) your (own|thoughts|views|view|ideas|idea|experience|experiences|examples|example|questions|comments|story|stories)',
    '(your|any) (thoughts|views|ideas|suggestions|feedback|questions|advice) (are|is)? (very|most|always)? (welcome|below)',
    'would love (your|to hear) (thoughts|views|feedback|from you)',
    'curious (what|how|whether|if|to hear)',
    'looking forward to (hearing|reading) (from you|your)',
    '(ask|send) (your|any) questions',
    '(take|answer|answering|taking) (your|any|all your) questions',
    '(drop|leave|put|add|post|share) (it|them|one|yours|this|a comment|your ~3) in the comments',
    "let's (talk|chat|discuss|compare notes|meet|catch up|hear)",
    '(look|looking) forward to ~2 (your|hearing|reading|meeting|seeing you)',
    '(come|stop by) and? (say (hi|hello)|talk|meet|chat)',
    '(like|love|want|value|appreciate|welcome) your (opinion|opinions|view|views|thoughts|advice|take|feedback|help)',
    '(can|could) (anyone|anybody|someone|somebody) (recommend|suggest|advise|explain|help|tell|point)',
    '(has|have|does|did|is|was) (anyone|anybody|someone|somebody|any of you)',
    '(who|anyone|anybody) (wants|fancies|would like|feels like) (to|a)',
    '(ask me anything|questions welcome|corrections welcome|objections welcome|opinions welcome)',
    'my (inbox|door|dms) (is|are) (always)? open',
  ],
  /** Somebody is thanked or praised by name. */
  credit: [
    '(thank you|thanks|thank|kudos|congratulations|congrats|bravo|shout-out|shoutout|grateful|gratitude|credit) ~4 <name>',
    '(thank you|thanks|congratulations|congrats|kudos) (to)? <hashtag>',
    '(congratulations|congrats|kudos|well done) to the ~4 (behind|who)',
    '(owe|owed|belongs|goes) ~3 to <name>',
  ],
  /** A “we” that is a firm. */
  firm: [
    'our ~2 (customer|customers|client|clients|team|teams|people|staff|employees|colleagues|company|firm|business|group|brand|brands)',
    'our ~2 (product|products|service|services|platform|technology|solution|solutions|range|network|portfolio|strategy|results|growth)',
    'our ~2 (partner|partners|partnership|collaboration|shareholders|investors|board|plant|plants|site|sites|factory|office|offices)',
    'our ~2 (campaign|campus|roadmap|mission|values|purpose|expertise|ambition|commitments|plan|students|members|founders|forecasts)',
    "(we're|we are) (announcing|launching|building|hiring|opening|expanding|investing)",
  ],
  /** Words that only point at what is behind a link. */
  pointer: [
    '(article|articles|blog|blogpost|white paper|whitepaper|paper|report|study|survey|research|interview|podcast|episode|video|webinar)',
    '(recording|replay|newsletter|book|e-book|ebook|essay|column|op-ed|piece|story|press release|keynote|talk|conversation|slides|guide)',
    '(case study|data|page|website|site|link|details|lessons|trailer|infographic|analysis|review|publication|series)',
    '(read|reading|watch|listen|download|visit|check out|learn more|find out|take a look|out now|now available|is out|is live)',
    "(here's|it's here|more here|click here|here $)",
    '^ how (to|i|we|one|this|the|<capital>)',
  ],
  /** A “we” that is no firm: humankind, or a fault owned together. */
  shared: [
    '(all of us|we all|we can all|we must all|each of us|lord|we were wrong|our fault|our mistake|humanity|as a society)',
    '(apologise|apologize|apologies|sorry)',
    '(nation|country|america|american|americans|democracy|congress|veterans|freedom|citizens|essential workers|each other|one another)',
    'our (world|planet|climate|economy|communities|children|kids|men and women|troops|state|district|oceans)',
  ],
  /** A view, a wish or a judgement, which only somebody has. */
  voice: [
    '(should|must|never|not|because|but|wrong|right|agree|disagree|love|loved|hope|sad|sadly|finally|imagine|fortunately|unfortunately|why)',
    "(can't|don't|doesn't|isn't|aren't|won't|wasn't|didn't|cannot|couldn't)",
    "(congrats|congratulations|happy|proud|welcome|sorry|thanks|thank|thrilled|excited|delighted|looking forward|let us|let's)",
    '(needs|need) to',
    '(cool|wonderful|great|good|lovely) to (see|hear|read|meet)',
    'going strong',
    'this is (a|an|not|just|why|how|what|so)',
    '(can|will|would|could|may|might|remains)',
    '(critical|essential|crucial|vital|matters|please|memorial)',
    '(incredible|heartbreaking|terrible|beautiful|crisis|wow|insane|crazy|heroes|wishing|remembering|off to)',
  ],
  /** Where to be, what to do, and what the law has published: the link is the message. */
  service: [
    '(join us|register|sign up|rsvp|tickets|book your|live (at|on|from)|tonight|tomorrow|attend)',
    '^ (live|rt|watch <capital>)',
    '(share your|your options)',
    '(stockholders|shareholders|shareholder|stockholder|important information)',
  ],
  /** Thanks, regrets and condolences need no question. */
  regret: [
    '(apologies|apologise|apologize|sorry|condolences|correction|regret)',
    '(rest in peace|rip|thank you|thanks)',
  ],
  /** A question that one word does not answer. */
  wh: [
    '^ ~3 (how|what|why|which|who|where|when) (do|did|does|is|are|was|were|would|should|can|could|have|has|will|might|am|makes|made|about|if|of)',
    '^ ~2 (which|whose|how many|how much|how long|how often)',
    "(what's|who's|where's|how's)",
    'or what $',
  ],
  /** Words that turn a question to the reader, or to what the writer does not know. */
  asks: [
    "(you|your|yours|you've|you'd|you'll|you're)",
    'am i (not|missing|overlooking)',
    '(are|have) we (not|missing|overlooking|overlooked)',
    '(does|did|would|will|could|might) (this|that|it) (break|fail|go wrong|fall short|stop working)',
    '(should|could) (i|we) (try|read|ask|talk|visit|do|change|stop|start|avoid)',
  ],
  /** A tie to what is praised, told. */
  disclosed: [
    '(disclosure|disclaimer|full disclosure|conflict of interest|i (sit|serve) on (its|the|their) board|board member|shareholder|investor)',
    '(i|we) (invested|advise|own|co-own|founded|co-founded|hold shares|work for|work at)',
    '(our|my) <interest>',
  ],
  /** Superlatives; loud ones count double. */
  hype: countHype(loudPhrases),
  /** From then to now. */
  turn: [
    '^ (and|but)? (today|now|fast forward|looking back|ten years later|years later|a year later|<number> years later|months later|one year later) ',
  ],
  /** The point is announced and comes later. */
  tease: ["^ (and|but|so)? (here's|here is) why $", "^ (and|but|so)? (here's|here is) (exactly)? (how|what) ~6 $"],
  /** Somebody is cheered. */
  applause: ['(congratulations|congrats|well done|bravo|kudos|well deserved|happy birthday|hats off)'],
  /** The writer's own family. */
  kin: [
    'my ~2 (daughter|daughters|son|sons|kids|kid|wife|husband|mother|father|mum|mom|dad|brother|sister|grandmother|grandfather|grandma|grandpa|children|baby|niece|nephew|parents)',
  ],
  /** What may be condemned in hard words. */
  cruelty: [
    '(racism|racist|racists|violence|hate|hatred|supremacy|supremacist|antisemitism|antisemitic|bigotry|terror|terrorist|terrorists|massacre)',
    '(attack|attacks|murder|murdered|aggression|abuse|abused|rape|slavery|torture|vandalism|nazi|nazis|genocide|harassment|lynching|lynched)',
  ],
  /** Common words in capitals. */
  shout: shoutCounts,
  /** What became of a question: answers came, something was done. */
  outcome: [
    '(<number>|dozens|hundreds|many|most|several|ten|twelve|twenty|thirty|forty|fifty) of? (you|answers|replies|responses|comments|messages|letters)',
    '(your|the) (answers|replies|responses)',
    '(you|many of you|some of you) (answered|replied|wrote|said|told)',
  ],
  /** Words of doubt: the first is worth praise, a fourth is not. */
  hedges: [
    "(i'm not sure|i am not sure|not certain|i think|i guess|maybe|perhaps|possibly|it seems|might be wrong|may be wrong|don't know|as far as i know|too early to)",
  ],
  /** A quantity, not a year. */
  figures: [
    '<number> (percent|per cent|million|billion|thousand|mm|cm|km|kg|tonnes|tons|metres|meters|miles|litres|degrees|days|hours|minutes|weeks|months|years|euros|dollars|pounds|people|customers|clients|patients|drivers|employees|workers|respondents|companies|firms|countries|hospitals|schools|sites|cases|jobs|homes|students|households|women|men|children|executives|leaders|organizations|organisations|cars|posts|calls|messages)',
    '<number> of (all|the|our|my|posts|people|companies|organizations|organisations|respondents|executives|leaders|countries|employees|patients|customers|hospitals|consumers|workers|adults|top|gig|legal|surveyed)',
  ],
};
