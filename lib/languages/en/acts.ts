/** What a text does, by count name: signs for the verdict of the whole text, too weak for a remark each. */
export const acts: Readonly<Record<string, readonly string[]>> = {
  /** Own deeds and honours. */
  deeds: [
    "(i|we|i've|we've) (just|also|recently|proudly|have|had|was|am|were|are)? ~1 (announced|launched|introduced|hosted|joined|led|voted|won|received|earned|secured|opened|published|presented|released|signed|sponsored|cosponsored|supported|helped|founded|chaired|passed|delivered|expanded|championed|toured|sent|wrote|built|created|raised|worked)",
    "(i'm|i am|we're|we are) ~1 (announcing|launching|introducing|hosting|joining|leading|fighting|working|urging|calling|opening|building|hiring|presenting|speaking|heading|sponsoring)",
    '(proud|honoured|honored|pleased|thrilled|excited|delighted|humbled|privileged|happy|grateful|glad|stoked) to ~1 (announce|share|be|have|join|support|introduce|host|lead|speak|receive|present|see|welcome|say|work|stand|partner|launch|vote|meet|help|represent)',
    '(my|our) ~2 (bill|act|legislation|amendment|resolution|office|district|constituents|team|campaign|company|startup|products|work|efforts|award|launch|partnership|initiative)',
    '(named|recognised|recognized|selected|featured|ranked|awarded|nominated)',
  ],
  /** Where and when the writer can be seen, heard or read. */
  stage: [
    "(i'll|i will|we'll|we will) be (on|at|live|joining|hosting|speaking|discussing|talking|there|joined)",
    '(tune in|watch live|town hall|live at|live on|live now|going live|live stream|livestream|listen live|save the date)',
    '(watch|read|see|hear|listen to) (me|my|our|here|now|below|the full)',
    'join (me|us|our|the)',
    "(i|we|i'm|we're) (spoke|sat down|talked|discuss|discussed|joined|joining|chat|chatted|appeared) (with|on|about|to|at|the|by)?",
    'to (discuss|talk about)',
    'my ~1 (interview|op-ed|book|podcast|episode|newsletter|speech|statement|letter|column|talk|keynote|blog|video|article|remarks|thoughts)',
    '(at|from) <number> (am|pm|cet|est|et|pt|gmt)',
    '(conference|webinar|summit|keynote|podcast|episode|fireside|panel|interview|meetup|meet-up)',
  ],
  /** Calls to act that need no talking. */
  calls: [
    '(register|subscribe|download|apply|enroll|enrol|sign up|order now|buy|donate|vote|rsvp)',
    '(learn|read|find out|discover|see) more',
    '(contact|visit|call|email|message|dm|join) (us|me) (today|now|at|to|for)?',
    '(schedule|reserve|secure|save) (your|a)',
    '(out now|available now|now available|now open|link below|link in bio|link in comments|get access|gets access|tickets|join now|shop now|sign-up)',
    '(check out|check it out|check them out|click here|take a look|get yours|grab your|get your|claim your|visit us|stop by|book a|follow me|follow us)',
    "(for free|free ~2 (video|guide|book|webinar|kit|trial|course|training|e-book|ebook|series|consultation|checklist|template|templates)|(completely|totally|absolutely) free|it's free|don't miss|giveaway|discount|limited time)",
  ],
  /** Something to sell. */
  selling: [
    '(my|our|this) ~2 (course|courses|training|masterclass|bootcamp|coaching|programme|program|ebook|e-book|template|templates|product|service|services|platform|offer|shop|store|membership|community|agency)',
    '(price|prices|pricing|promo|promotion|coupon|sale|bundle|refund|money back|early bird|pre-order|preorder|waitlist|lead magnet|demo|booth|consultation|free trial|clients|customers)',
  ],
  /** A position taken before nobody in particular. */
  stance: [
    '(we|congress|government|everyone|they|it|leaders|companies|businesses) (must|need to|needs to|have to|has to)',
    "(it's|it is) time (to|for|we)",
    '(stand with|stand by|call on|calling on|urge|condemn|committed to|fight for|fighting for|in support of|i support|we support|i oppose|will continue to)',
    '(commitment|unprecedented|communities|american people|working families|democracy|freedom)',
  ],
  /** Praise and promise in large words. */
  grand: [
    '(amazing|incredible|world-class|powerful|ultimate|revolutionary|revolution|unprecedented|groundbreaking|cutting-edge|massive|epic|stunning|unparalleled|phenomenal|spectacular|fantastic|remarkable)',
    '(game changer|must-read|must-see|game changing|next level|next-level|brand new|best ever|once in a lifetime|record-breaking|the future of|shape the future)',
    '(transform|transforms|transforming|transformation|transformative|unlock|unlocking|supercharge|accelerate|accelerating|empower|empowering|reimagine|elevate|seamless|seamlessly|guarantee|guaranteed)',
  ],
  /** Sentences made to be quoted: contrasts, triads, everybody and nobody. */
  contrast: [
    "(isn't|aren't|wasn't|not|don't|doesn't) (just|only|merely|about|because)",
    "(it's|this is|that's|it is) not ~5 (it's|it is|but|rather)",
    '(no longer|most people|nobody|no one|everyone|the truth is|here is the truth|the real question|the secret|the only)',
    '(instead of|rather than)',
    '^ (not|no|stop|never|forget|imagine|remember) ~4 $',
  ],
  /** What opens a text by holding back what it is about. */
  lure: [
    "(here's|here is|here are|heres) (why|how|what|the|my|a|your|<number>)",
    '(this is why|this is how|how to|want to know|want to|the result|guess what|wait for it|you need to|you should|you must)',
    '<number> (ways|things|tips|steps|lessons|reasons|mistakes|secrets|tools|rules|templates|habits|signs|facts)',
    '(are you|ready to|what if|did you know|have you ever|should you)',
  ],
  /** Words for somebody. */
  kindness: [
    '(thank you|thanks for|congratulations|congrats|well done|sorry|apologies|apologise|apologize|kudos|good luck|bravo|welcome)',
    "(you're|you are) (right|welcome|most welcome|absolutely|so|such)",
    '(i agree|agreed|good point|great point|fair point|good question|great question|makes sense)',
    '^ <mention>? (yes|no|yeah|yep|nope|sure|exactly|true|hmm|haha|lol|well|actually|thanks|cheers)',
    '(love|loved|enjoyed|enjoying|admire) (your|this)',
    "(happy birthday|proud of you|(you were|you've been|you have been) (brilliant|great|amazing|wonderful|fantastic|superb|patient|right))",
    '(great|good|nice|excellent|fantastic|interesting|brilliant) (question|point|post|work|thread|idea|job|stuff|one|catch)',
    'your (work|answer|reply|point|help|support|kindness|feedback|question|thoughts|insight|insights)',
  ],
  /** A thought of one's own. */
  opinion: [
    "(i think|i believe|i guess|i suspect|i wonder|i feel|i wish|i hope|i love|i hate|i like|i prefer|i find|i doubt|i recommend|i'd argue|i don't think|i disagree|in my opinion|in my view|in my experience|imo|to me|honestly|personally|frankly)",
    "(i learned|i learnt|i realised|i realized|i noticed|i remember|i forgot|i was wrong|i used to|i tried|i wanted|i couldn't|i didn't|i can't|i don't)",
    '(seems|looks like|feels like|probably|maybe|perhaps|might be|could be|not sure|funny|sad|strange|weird|interesting|cool|nice|lovely|annoying|boring)',
  ],
  /** Reasons, conditions, turns of a thought. */
  reasoning: [
    '(because|but|however|although|though|unless|whereas|therefore|otherwise|even if|even though|so that|which means|that means|for example|for instance|e.g|in other words|on the other hand|the problem is|turns out|it depends)',
    '^ ~1 (if|when|so|then|yet|still|since)',
  ],
};
