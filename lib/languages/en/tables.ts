import type { Tables } from '../../engine/pack';
import { askingWords } from './asking-words';

/** What somebody plans or runs, and where an outsider may see more. */
const plans =
  `plans?|strategy|strategies|policy|policies|approach|process|processes|proposals?|projects?|programmes?|programs?|roadmap|reforms?
  |methods?|model|system|budget|pilot|trial|experiment|merger|reorgani[sz]ation|transition|rollout|migration|pricing|onboarding|charter
  |schedule|rota|workflow|supply chain|shift|bonus`.replace(/\s+\|/g, '|');

/** What one can visit or use, and ask about. */
const things =
  `offices?|plants?|factory|factories|sites?|cent(?:re|er)s?|stores?|shops?|lab|laboratory|warehouse|workshop|bakery|studio|school
  |products?|apps?|platform|tools?|range|fleet|prototype|robots?|courses?|study|survey|report`.replace(/\s+\|/g, '|');

/** What may close a noun phrase without being part of it. */
const closes =
  '(?=\\s*(?:[.,;:!?)…\\n–—]|$)|\\s(?:in|near|for|with|at|on|from|to|and|but|by|is|are|was|were|has|have|had|will|would|can|should|that|which|so|because|when|while|after|before|since|as|rests?|runs?|works?|began|starts?|opens?|remains?|stays?)\\b)';

/** Words that show that the phrase is no plain noun phrase, or that praise or place what it names. */
const unsafe =
  '\\b(?:is|are|was|were|be|been|have|has|had|will|would|can|could|should|may|not|and|or|but|that|which|who|we|i|you|they|it|our|my|the|this|a|an|to|of|in|on|for|with|at|by|as|so|other|others|same|such|two|three|four|five|six|seven|eight|nine|ten|\\d+|first|last|next|past|only|own|one|more|most|less|best|better|top|whole|entire|full|very|great|good|big|bold|strong|exciting|amazing|incredible|fantastic|wonderful|brilliant|innovative|leading|outstanding|unique|broken|extreme|general|own|annual|quarterly|latest|recent|current|former|previous|upcoming|\\w+(?:ly|est|ed|ful))\\b';

/** How a sentence begins that leans on the one before it, and what does so among its first words. */
const opens =
  "^(?:and|but|so|or|because|which|who|where|here|there|you|your|both|even|with (?:this|that|it))\\b|^that(?:['’]s)?\\b";
const soon = '^(?:[^\\s.!?]+ ){0,6}(?:this|these|those|it|its|they|their|them|he|she|his|her|him)\\b';

/** Where a noun phrase stops being its own head: `our offices in Leeds` is about offices. */
const tail = '\\s(?:of|for|in|with|at|to|on|from|by|near|between|across|that|which|who)\\s.*$';
const singular = '(?:ss|us|is|ness|news|campus|business|series|analytics|economics|logistics)$';

/** Words that need a capital only where a sentence begins. */
const common =
  '^(?:An?|The|We|It|They|You|This|That|These|Our|My|No|Not|More|Less|Faster|Better|Because|When|If|In|To)\\b';

/** People in general, of whom *always* and *never* can be softened. */
const many =
  '(?:managers|leaders|bosses|founders|politicians|executives|directors|teams|companies|people|customers|startups)';

/** What the grammar looks up: sources of regular expressions, which come to a page with the rules. */
export const tables: Tables = {
  topic: { plans: [plans], things: [things], closes: [closes], unsafe: [unsafe] },
  asking: askingWords,
  leans: { opens: [opens], soon: [soon] },
  slots: { tail: [tail], singular: [singular], common: [common], many: [many] },
};
