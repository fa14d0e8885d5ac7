import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files of browser tests that mostly wait, or run for minutes: begun last, they would leave the other workers idle. */
export const first: readonly string[] = [
  'coach/reading',
  'matrix/matrix-elsewhere',
  'flows/flows-x',
  'flows/flows-linkedin',
  'matrix/matrix-linkedin',
  'matrix/matrix-x',
  'flows/flows-linkedin-unconfirmed',
  'editor/read',
  'soak',
];

const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = first.findIndex((name) => moduleId.endsWith(`tests/browser/${name}.test.ts`));
  return place < 0 ? first.length : place;
};

/** Vitest's own order within each project, behind the files that must be begun first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project))];
    return projects.flatMap((one) =>
      sorted.filter(({ project }) => project === one).toSorted((a, b) => placeOf(a) - placeOf(b)),
    );
  }
}
