import type { Pack } from '../../engine/pack';
import { grammars } from '../grammars';
import { counts } from './counts';
import { fillIns } from './fill-ins';
import { gates } from './gates';
import { absolutes } from './rules/absolutes';
import { acknowledges } from './rules/acknowledges';
import { agreeTag } from './rules/agree-tag';
import { allCaps } from './rules/all-caps';
import { angryReply } from './rules/angry-reply';
import { announce } from './rules/announce';
import { answersByName } from './rules/answers-by-name';
import { asksDisagreement } from './rules/asks-disagreement';
import { bareReshare } from './rules/bare-reshare';
import { broetry } from './rules/broetry';
import { candourFiller } from './rules/candour-filler';
import { cannedReply } from './rules/canned-reply';
import { closedQuestion } from './rules/closed-question';
import { closesLoop } from './rules/closes-loop';
import { commentBait } from './rules/comment-bait';
import { competitorSwipe } from './rules/competitor-swipe';
import { confidentialHint } from './rules/confidential-hint';
import { contrarianHook } from './rules/contrarian-hook';
import { corporateWe } from './rules/corporate-we';
import { curiosityGap } from './rules/curiosity-gap';
import { emojiRun } from './rules/emoji-run';
import { eventPromo } from './rules/event-promo';
import { fakeBold } from './rules/fake-bold';
import { followBait } from './rules/follow-bait';
import { fomo } from './rules/fomo';
import { forwardLooking } from './rules/forward-looking';
import { genericThanks } from './rules/generic-thanks';
import { humblebrag } from './rules/humblebrag';
import { hype } from './rules/hype';
import { impulse } from './rules/impulse';
import { insult } from './rules/insult';
import { jargon } from './rules/jargon';
import { lateHour } from './rules/late-hour';
import { legalAbsolute } from './rules/legal-absolute';
import { linkDrop } from './rules/link-drop';
import { listicle } from './rules/listicle';
import { livedLesson } from './rules/lived-lesson';
import { marketClaim } from './rules/market-claim';
import { marketTalk } from './rules/market-talk';
import { micDrop } from './rules/mic-drop';
import { namedCredit } from './rules/named-credit';
import { namedThirdParty } from './rules/named-third-party';
import { noAddressee } from './rules/no-addressee';
import { noQuestion } from './rules/no-question';
import { nominalisation } from './rules/nominalisation';
import { officialese } from './rules/officialese';
import { openQuestion } from './rules/open-question';
import { outrage } from './rules/outrage';
import { ownsMistake } from './rules/owns-mistake';
import { parable } from './rules/parable';
import { passive } from './rules/passive';
import { personalData } from './rules/personal-data';
import { placeholderLeft } from './rules/placeholder-left';
import { promise } from './rules/promise';
import { punchline } from './rules/punchline';
import { punctRun } from './rules/punct-run';
import { quietPeriod } from './rules/quiet-period';
import { reactBait } from './rules/react-bait';
import { rhetorical } from './rules/rhetorical';
import { selfAward } from './rules/self-award';
import { shareBait } from './rules/share-bait';
import { sharesCriticism } from './rules/shares-criticism';
import { smallInvite } from './rules/small-invite';
import { sourcedFigure } from './rules/sourced-figure';
import { stagedVulnerability } from './rules/staged-vulnerability';
import { tagBait } from './rules/tag-bait';
import { tagStuffing } from './rules/tag-stuffing';
import { thirdPerson } from './rules/third-person';
import { throatClearing } from './rules/throat-clearing';
import { toneClash } from './rules/tone-clash';
import { uncertainty } from './rules/uncertainty';
import { undisclosedInterest } from './rules/undisclosed-interest';
import { unpublishedFigures } from './rules/unpublished-figures';
import { wall } from './rules/wall';
import { signs } from './signs';
import { tables } from './tables';
import { words } from './words';

/** English, in British spelling; both spellings are recognised. The order of the rules is their importance inside a level. */
export const en: Pack = {
  language: 'en',
  rules: [
    announce,
    commentBait,
    reactBait,
    shareBait,
    tagBait,
    curiosityGap,
    hype,
    linkDrop,
    cannedReply,
    bareReshare,
    corporateWe,
    tagStuffing,
    selfAward,
    genericThanks,
    jargon,
    passive,
    throatClearing,
    thirdPerson,
    marketClaim,
    officialese,
    micDrop,
    allCaps,
    fakeBold,
    emojiRun,
    punctRun,
    followBait,
    humblebrag,
    fomo,
    noQuestion,
    agreeTag,
    contrarianHook,
    candourFiller,
    punchline,
    listicle,
    absolutes,
    broetry,
    stagedVulnerability,
    parable,
    noAddressee,
    closedQuestion,
    eventPromo,
    rhetorical,
    wall,
    nominalisation,
    placeholderLeft,
    outrage,
    sharesCriticism,
    closesLoop,
    forwardLooking,
    unpublishedFigures,
    confidentialHint,
    insult,
    angryReply,
    toneClash,
    quietPeriod,
    marketTalk,
    legalAbsolute,
    promise,
    competitorSwipe,
    undisclosedInterest,
    personalData,
    namedThirdParty,
    impulse,
    lateHour,
    namedCredit,
    asksDisagreement,
    openQuestion,
    answersByName,
    acknowledges,
    ownsMistake,
    smallInvite,
    livedLesson,
    sourcedFigure,
    uncertainty,
  ],
  words,
  counts,
  gates,
  fillIns,
  signs,
  self: /\b(?:I|me|my|mine)\b/i,
  tables,
  ...grammars.en!(tables),
};
