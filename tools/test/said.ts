/** The part of Vitest's JSON report that carries what a test wants to be printed. */
export type SaidReport = { testResults: { assertionResults: { meta?: { said?: string[] } }[] }[] };

/** The lines that tests have said, in the order of the report. */
export const listSaid = ({ testResults }: SaidReport): string[] =>
  testResults.flatMap(({ assertionResults }) => assertionResults.flatMap(({ meta }) => meta?.said ?? []));
