import type { LimitsWords } from '@/lib/wording/limits/words';

/** How many of the remarks that were read were right. */
interface Right {
  right: number;
  judged: number;
}

/** What is known of how often the remarks are right, by language. */
export interface Limits {
  said: LimitsWords;
  /** Every rule in its order, with what was read of it in each language. */
  rules: readonly { id: string; title: string; read: Readonly<Record<Language, Right>> }[];
  suggestions: Readonly<Record<Language, Right>>;
}

type Language = 'en' | 'fr';

const languages: readonly Language[] = ['en', 'fr'];

/** Fewer readings say nothing. */
const ENOUGH = 10;

/** How often remarks were right when they were read, and what no rule can see. */
export function LimitsSection({ limits: { said, rules, suggestions } }: { limits: Limits }) {
  const all = { en: sum(rules.map(({ read }) => read.en)), fr: sum(rules.map(({ read }) => read.fr)) };
  return (
    <section class="limits">
      <h2>{said.title}</h2>
      <p class="lead">{said.lead}</p>
      <p class="lead">{said.reader}</p>
      <Table said={said} rows={[[said.all, all] as const, [said.suggestions, suggestions] as const]} />
      <details>
        <summary>{said.each}</summary>
        <Table said={said} rows={rules.map(({ title, read }) => [title, read] as const)} />
      </details>
      <h3>{said.blindTitle}</h3>
      <ul>
        {said.blind.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

type Row = readonly [title: string, read: Readonly<Record<Language, Right>>];

function Table({ said, rows }: { said: LimitsWords; rows: readonly Row[] }) {
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            {[said.rule, ...languages.map((language) => said.inLanguage[language])].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([title, read]) => (
            <tr key={title}>
              <th scope="row" class="capital">
                {title}
              </th>
              {languages.map((language) => (
                <td key={language}>{word(said, read[language])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const word = (said: LimitsWords, { right, judged }: Right): string =>
  judged < ENOUGH ? said.notYet : said.right(right, judged);

const sum = (all: readonly Right[]): Right => ({
  right: all.reduce((total, { right }) => total + right, 0),
  judged: all.reduce((total, { judged }) => total + judged, 0),
});
