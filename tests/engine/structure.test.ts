import { describe, expect, it } from 'vitest';
import type { Find, Recipe, Rule } from '@/lib/engine/rule';
import { cutUp, makeBench, makePack, makeRule, marksOf } from './workbench';

const bench = (find: Find, suggest: readonly Recipe[] = [], rule: Partial<Rule> = {}) =>
  makeBench(makePack([makeRule({ find, suggest, anyLanguage: true, ...rule })]));
const marks = (find: Find, text: string) =>
  bench(find)
    .marks(text)
    .map((mark) => mark.replace('tried: ', ''));

describe('letters that look bold', () => {
  it('make a class of words and numbers, accents and elisions included', () => {
    expect(marksOf(['<bold>+'], 'Read 𝘁𝗵𝗶𝘀 𝗮𝗻𝗱 𝘁𝗵𝗮𝘁. The 𝟐𝟎𝟑𝟎 plan of 𝐑𝐨𝐬𝐚, 𝐋𝐞𝐨 and me.')).toEqual([
      '𝘁𝗵𝗶𝘀 𝗮𝗻𝗱 𝘁𝗵𝗮𝘁',
      '𝟐𝟎𝟑𝟎',
      '𝐑𝐨𝐬𝐚, 𝐋𝐞𝐨',
    ]);
    expect(marks({ phrases: ['<bold>+'], mark: 'phrase' }, 'Pour 𝗹’𝗲́𝗾𝘂𝗶𝗽𝗲 we go')).toEqual(['𝗹’𝗲́𝗾𝘂𝗶𝗽𝗲']);
    expect(marksOf(['<bold>+'], 'Plain, BOLD and *bold*.')).toEqual([]);
  });

  it('are read as the letters they stand for, accents too', () => {
    expect(marks({ phrases: ['équipe'], mark: 'phrase' }, 'Une 𝗲́𝗾𝘂𝗶𝗽𝗲')).toEqual(['𝗲́𝗾𝘂𝗶𝗽𝗲']);
  });

  it('are counted, so that a lone sign of mathematics may pass', () => {
    const find: Find = { phrases: ['<bold>+'], mark: 'phrase', sentence: { boldLetters: [4] } };
    expect(marks(find, 'Let 𝑥 be the pumps and 𝑦 the rest. One 𝘴𝘪𝘮𝘱𝘭𝘦 rule.')).toEqual(['𝘴𝘪𝘮𝘱𝘭𝘦']);
  });

  it('become plain again, names and figures among them', () => {
    const { fixes } = bench({ phrases: ['<bold>+'], mark: 'phrase' }, [{ size: 'trim', to: '{plain:phrase}' }]);
    expect(fixes('We thank 𝐑𝐨𝐬𝐚 𝟐𝟎𝟑𝟎, 𝗲́𝗾𝘂𝗶𝗽𝗲 and me.')).toEqual(['We thank Rosa 2030, équipe and me.']);
    const whole = bench({ mark: 'sentence', sentence: { boldLetters: [4] } }, [
      { size: 'trim', to: '{plain:own}{end}' },
    ]);
    expect(whole.fixes('Dear 𝐑𝐨𝐬𝐚, we 𝘁𝗵𝗮𝗻𝗸 𝐀𝐧𝐚! Yes.')).toEqual(['Dear Rosa, we thank Ana! Yes.']);
  });
});

describe('runs of end punctuation', () => {
  const find: Find = { mark: 'ending', sentence: { run: [2] } };

  it('are marked by themselves, with the space before them', () => {
    expect(marks(find, 'We did it!! Really?? Yes?!? And then.....')).toEqual(['!!', '??', '?!?', '.....']);
    expect(marks(find, 'On l’a fait\u202f!!! 🎉🎉\nBig day 🎉!!!')).toEqual(['\u202f!!!', '!!!']);
    expect(marks(find, 'We did it! Really? You too?! And then… And so... Version 2.5')).toEqual([]);
    expect(marks(find, 'He cried “Fire!!” twice.')).toEqual([]);
  });

  it('come down to one sign', () => {
    const { fixes } = bench(find, [{ size: 'trim', to: '{one:end}' }]);
    expect(fixes('We did it!!! So.')).toEqual(['We did it! So.']);
    expect(fixes('On l’a fait\u202f!! Bien.')).toEqual(['On l’a fait\u202f! Bien.']);
    expect(
      bench({ mark: 'ending', sentence: { exclamations: [1] } }, [{ size: 'trim', to: '.' }]).fixes('Fait\u202f!'),
    ).toEqual(['Fait.']);
    expect(fixes('Serious?!? No.')).toEqual(['Serious? No.']);
    expect(fixes('And then.....')).toEqual(['And then…']);
    expect(fixes('A big 🎉!!!')).toEqual(['A big 🎉!']);
  });
});

describe('emoji', () => {
  it('are one token each, however they are put together', () => {
    expect(cutUp('🚀🚀 👍🏽👩‍💻🇫🇷🇬🇧❤️')).toEqual([['emoji 🚀', 'emoji 🚀', 'emoji 👍🏽', 'emoji 👩‍💻', 'emoji ❤️', '']]);
    // Flags stand for words.
    expect(cutUp('a → b ≥ c ● d ™ ✓')).toEqual([['a', 'b', 'c', 'd', '']]);
  });

  it('in a row are found and thinned out', () => {
    const find: Find = { phrases: ['<emoji> <emoji> <emoji>+'], mark: 'phrase' };
    expect(marks(find, 'Proud day 🚀🚀🚀🚀')).toEqual(['🚀🚀🚀🚀']);
    expect(marks(find, 'A team 🙌 🔥 💪')).toEqual(['🙌 🔥 💪']);
    expect(marks(find, 'Go 🙌🔥')).toEqual([]);
    const { fixes } = bench(find, [{ size: 'trim', from: /^(?<one>\p{RGI_Emoji})/v, to: '{one}' }]);
    expect(fixes('A team 🙌 🔥 💪 #go')).toEqual(['A team 🙌 #go']);
  });

  it('in a row are told apart from different ones', () => {
    const find: Find = { phrases: ['<emoji> <emoji> <emoji>'], mark: 'stretch', sentence: { repeats: [2] } };
    expect(marks(find, 'Proud day 🚀🚀🚀🚀 and 🙏🏼 🙏🏼 🙏🏼')).toEqual(['🚀🚀🚀🚀', '🙏🏼 🙏🏼 🙏🏼']);
    expect(marks(find, 'Medals 🥇🥈🥉 for 🇫🇷🇫🇷🇫🇷')).toEqual([]);
  });

  it('that begin lines are marked line by line', () => {
    const find: Find = { mark: 'bullet', line: { emojiLines: [1] }, draft: { emojiLines: [3] } };
    expect(marks(find, 'So:\n👉 Listen\n👉👉 Learn\n👉 Lead')).toEqual(['👉', '👉👉', '👉']);
    expect(marks(find, 'So:\n👉 Listen\n👉 Learn 👉\nLead 👉\n👉')).toEqual([]);
    expect(marks(find, '🇫🇷 nine days\n🇬🇧 two days\n➕ the quay\n➖ the feast')).toEqual([]);
    const { fixes } = bench(find, [{ size: 'trim', to: '–' }]);
    expect(fixes('👉 Listen\n👉 Learn\n👉 Lead')).toEqual(['– Listen\n👉 Learn\n👉 Lead']);
  });
});

describe('lines', () => {
  const short = 'I said no.\n\nTo the client.\n\nTo the money.\n\nAnd I slept.';

  it('are counted: all, short ones, items of a list, the longest', () => {
    const { counts } = bench({ mark: 'end', draft: { words: [999] } }).review(
      'Three sites. Three answers.\n- Leeds: no one\n2) Turin: forty\n3️⃣ Oslo\n🚀 Gent\n\nOne short line\n#tag',
    );
    expect(counts).toMatchObject({ lines: 6, shortLines: 1, listLines: 3, emojiLines: 1, longestLine: 4 });
  });

  it('of one short sentence each are told from a text by their share', () => {
    const find: Find = {
      mark: 'line',
      line: { shortLines: [1] },
      draft: { shortLines: [4], shortShare: [80] },
      once: true,
    };
    expect(marks(find, short)).toEqual(['I said no.']);
    expect(marks(find, `${short}\nA line. With two sentences.`)).toEqual(['I said no.']);
    expect(marks(find, `${short}\nA line. With two.\nOne more. With two.`)).toEqual([]);
  });

  it('too long for one breath are marked whole, with what a phrase says of them', () => {
    const long = 'This is what we have seen of the words. '.repeat(4).trim();
    expect(marks({ mark: 'line', line: { words: [30] } }, `Hello.\n${long} #tag\nBye.`)).toEqual([long]);
    expect(marks({ phrases: ['seen'], mark: 'line', line: { words: [30] } }, `We have seen.\n${long}`)).toEqual([long]);
  });

  it('cannot be asked of a sentence', () => {
    expect(() => bench({ mark: 'sentence', sentence: { shortLines: [1] } })).toThrow('shortLines');
  });
});

describe('hashtags', () => {
  it('in a row, or too many for so few words', () => {
    expect(marksOf(['<hashtag> <hashtag>+'], 'A day #a #b #c')).toEqual(['#a #b #c']);
    const find: Find = { mark: 'draft', draft: { hashtags: [3], tagShare: [25] } };
    expect(marks(find, 'So #proud of our #amazing #team')).toHaveLength(1);
    expect(marks(find, 'So #proud of our #amazing #team and of all that we have done this week')).toEqual([]);
  });
});

describe('a rule that looks for several things', () => {
  const rule = makeRule({
    find: { phrases: ['<emoji> <emoji> <emoji>+'], mark: 'phrase' },
    also: [
      { mark: 'bullet', line: { emojiLines: [1] }, draft: { emojiLines: [3] } },
      { phrases: ['<emoji>'], mark: 'phrase', draft: { emoji: [7] } },
    ],
    suggest: [{ size: 'trim', to: '–' }],
  });
  const { marks, fixes } = makeBench(makePack([rule]));

  it('finds each of them, a place once', () => {
    expect(marks('Go 🙌🔥💪')).toEqual(['tried: 🙌🔥💪']);
    expect(marks('👉 a\n👉 b\n👉 c')).toHaveLength(3);
    expect(marks('🎉 a 🚀 b 💪 c 📈 d ❤️ e 🏆 f 🔥')).toHaveLength(7);
    expect(marks('🙌🔥💪 a\n👉 b 👉\n👉 c 👉')).toHaveLength(5);
    expect(marks('Go 🙌🔥 a 👉')).toEqual([]);
  });

  it('mends each of them', () => {
    expect(fixes('👉 a\n👉 b\n👉 c')).toEqual(['– a\n👉 b\n👉 c']);
  });
});

describe('a rule for any language', () => {
  const find: Find = { phrases: ['<bold>+'], mark: 'phrase' };
  const german = 'Das ist die 𝗡𝗮𝗰𝗵𝗿𝗶𝗰𝗵𝘁, und wir sind nicht mit ihr fertig!!!';
  const other = makeRule({ id: 'other', find, anyLanguage: true, suggest: [{ size: 'trim', to: '{plain:phrase}' }] });
  const runs = makeRule({ id: 'runs', find: { mark: 'ending', sentence: { run: [2] } }, anyLanguage: true });
  const lines = makeRule({ id: 'lines', find: { mark: 'end', draft: { lines: [1] } }, anyLanguage: true });
  const bench = makeBench(makePack([makeRule({ find }), other, runs, lines]));

  it('speaks where the language is none of ours, alone, and where it is', () => {
    expect(bench.marks(german)).toEqual(['other: 𝗡𝗮𝗰𝗵𝗿𝗶𝗰𝗵𝘁', 'runs: !!!', 'lines: ']);
    expect(bench.review(german).language).toBeUndefined();
    expect(bench.fixes(german)).toEqual([german.replace('𝗡𝗮𝗰𝗵𝗿𝗶𝗰𝗵𝘁', 'Nachricht')]);
    expect(bench.marks('This is the 𝗻𝗲𝘄𝘀 of the day')).toEqual(['other: 𝗻𝗲𝘄𝘀', 'tried: 𝗻𝗲𝘄𝘀', 'lines: ']);
    expect(bench.marks('!!! 𝗻𝗲𝘄𝘀!!', { language: undefined as never })).toEqual(['other: 𝗻𝗲𝘄𝘀', 'runs: !!', 'lines: ']);
  });
});

describe('words in capitals', () => {
  it('become small, with a capital where a sentence begins', () => {
    const { fixes } = bench({ phrases: ['<caps>+'], mark: 'phrase' }, [{ size: 'trim', to: '{calm:phrase}' }]);
    expect(fixes('We NEVER GIVE up.')).toEqual(['We never give up.']);
    expect(fixes('IMPORTANT: read this.')).toEqual(['Important: read this.']);
    expect(fixes('Well. ÉNORME day.')).toEqual(['Well. Énorme day.']);
  });
});
