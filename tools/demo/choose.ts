import { type StepName, stepNames } from './step';

/** The step named on the command line. @throws one sentence when there is no such step */
export function chooseStep(wanted: string | undefined): StepName | undefined {
  const name = stepNames.find((one) => one === wanted);
  if (wanted === undefined || name) return name;
  throw new Error(`There is no step “${wanted}”: choose one of ${stepNames.join(', ')}.`);
}
