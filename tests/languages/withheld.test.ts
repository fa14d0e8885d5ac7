import { describe, expect, it } from 'vitest';
import { compile } from '@/lib/engine/compile';
import type { Draft } from '@/lib/engine/draft';
import { makeReviewer } from '@/lib/engine/reviewer';
import { detector } from '@/lib/languages/detect';
import { packs } from '@/lib/languages/packs';

const coach = makeReviewer(compile(packs, detector), { off: new Set<string>(), on: new Set<string>() });

/** How often a rule fires in a text, and every suggestion for it. */
function offers(rule: string, text: string): { marked: number; offered: string[] } {
  const draft: Draft = { text, kind: 'post', author: 'person' };
  const findings = coach.review(draft).findings.filter((finding) => finding.rule === rule);
  return {
    marked: findings.length,
    offered: findings.flatMap((finding) => coach.suggest(draft, finding).map((one) => one.text)),
  };
}

describe('a remark without a suggestion that would not fit', () => {
  it.each([
    ['fake-bold', 'one of a pair of tags', 'It left the [𝗣𝗨𝗠𝗣] tags in.'],
    [
      'fake-bold',
      'all that parts a heading from the line before it',
      'The rota is on the door 𝗡𝗶𝗴𝗵𝘁 𝘀𝗵𝗶𝗳𝘁: Ana and Marc.',
    ],
    ['fake-bold', 'all that parts a short heading from its text', '𝗡𝗶𝗴𝗵𝘁 𝘀𝗵𝗶𝗳𝘁 Ana and Marc have the keys.'],
    [
      'tag-stuffing',
      'a list in a sentence',
      'We mend pumps in #leeds, #york, #hull, #derby, #bath, #ripon and elsewhere.',
    ],
    [
      'share-bait',
      'the answer to the question before it',
      'Meetings need an owner, and a clock that all can see. Was this of use? Share it!',
    ],
    ['announce', 'what is over', 'Proud to march with the night shift of Leeds yesterday.'],
    [
      'announce',
      'a sentence that goes on in the next line',
      'I’m proud to support the plan for Leeds which\nkeeps two trains.',
    ],
    ['agree-tag', 'a question about the reader', 'I spend my Sundays in the shed. What about you?'],
    ['agree-tag', 'a promise of more', 'The pump hums, but there is more to it... What do you think?'],
    [
      'react-bait',
      'what is still to come',
      'Like & share! Nine things we learned from a pump that hums, one for every night it kept us up.',
    ],
    ['candour-filler', 'a check', 'Here is the cold reality check: pumps leak.'],
    ['closed-question', 'what nobody would tell', 'We sold 40 pumps. Have you made $4,000 in a day?'],
    [
      'closed-question',
      'a question that the text goes on from',
      'Would you buy a pump that hums? We did, and it hums. The night shift sings along with it.',
    ],
    ['curiosity-gap', 'half a sentence', 'We halved the waiting time. The secret? Asking the night shift first.'],
    [
      'punchline',
      'a step on the way',
      'Progress is damn hard. Then one morning the pump ran, and the night shift made coffee.',
    ],
    ['punchline', 'what is still to come', 'We build pumps. The future belongs to quiet pumps.'],
    ['link-drop', 'a programme', 'Monday: the new report on our pumps is out https://acme.example/pumps'],
  ])('%s: %s', (rule, _, text) => {
    const { marked, offered } = offers(rule, text);
    expect(marked).toBeGreaterThan(0);
    expect(offered).toEqual([]);
  });

  it.each([
    ['fake-bold', 'Nine pumps left. 𝗧𝗵𝗲 𝗻𝗶𝗴𝗵𝘁 𝘀𝗵𝗶𝗳𝘁 𝗸𝗻𝗼𝘄𝘀 𝘄𝗵𝘆 Ana has the keys.', 'The night shift knows why.'],
    ['fake-bold', '𝗧𝘄𝗼 𝘄𝗮𝘆𝘀 𝘁𝗼 𝘀𝘁𝗼𝗽 𝗶𝘁 1. Cut the power. 2. Ask Ana.', 'Two ways to stop it:'],
    ['tag-stuffing', 'We mend the pumps of Leeds. #pumps, #leeds, #mending, #water, #night, #shift', '#pumps #leeds'],
    [
      'link-drop',
      'Our report on the quiet pump is out. Get free access: https://acme.example/pump',
      'Our report on the quiet pump is out. What struck me is [what surprised me].',
    ],
    [
      'announce',
      'I’m excited to share that I’m starting a new position as head of pumps in Leeds.',
      'I’m starting a new position as head of pumps in Leeds. Who should I talk to first?',
    ],
  ])('%s: what fits is offered: %s', (rule, text, said) => {
    expect(offers(rule, text).offered).toContain(said);
  });
});
