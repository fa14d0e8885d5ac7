import { mkdirSync, rmSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { parseArgs } from 'node:util';
import { strangers } from '../../tests/browser/harness/requests';
import { startWorld, type World } from '../../tests/browser/harness/world';
import { builds } from '../set-up/build';
import { chooseStep } from './choose';
import { drafts } from './drafts';
import { type Done, perform } from './perform';
import { takePictures } from './pictures';
import { folder, makeReport, type Report, writeReport } from './report';
import { openScene, openStage, type Stage } from './scene';
import type { Step, StepName } from './step';
import { atTheEnd, inEachComposer } from './steps';

function tell({ name, ok, says }: Done): void {
  if (name === 'summary') console.log('\nThe week');
  console.log(`  ${ok ? '✓' : '✗'} ${name.padEnd(8)} ${says}`);
}

/** All composers one after the other, then the end; stops where something did not happen. */
async function playAll(stage: Stage, sabotaged: Step | undefined): Promise<Done[]> {
  const all: Done[] = [];
  for (const [index, draft] of drafts.entries()) {
    const isLast = index === drafts.length - 1;
    console.log(`\n${draft.where}`);
    const scene = await openScene(stage, draft, drafts.slice(0, index));
    const done = await perform([...inEachComposer, ...(isLast ? atTheEnd : [])], scene, { sabotaged, tell });
    all.push(...done);
    if (done.some(({ ok }) => !ok)) break;
    await scene.composer.close();
    await scene.popup?.close();
  }
  return all;
}

const isIsolated = (): boolean =>
  Object.values(networkInterfaces()).every((addresses) => addresses?.every(({ internal }) => internal));

async function play(world: World, sabotage: StepName | undefined): Promise<Report> {
  const stage = await openStage(world);
  const sabotaged = [...inEachComposer, ...atTheEnd].find(({ name }) => name === sabotage);
  if (sabotaged) console.log(`\nSabotage of “${sabotaged.name}”: ${sabotaged.sabotage.does}.`);
  const done = await playAll(stage, sabotaged);
  const report = (): Report => {
    const requests = strangers(world.server.recorded).length;
    return makeReport(done, { sabotage, isolated: isIsolated(), requests });
  };
  writeReport(report());
  if (report().ok) await showPictures(stage);
  return report();
}

async function showPictures(stage: Stage): Promise<void> {
  console.log('\nPictures');
  for (const file of await takePictures(stage)) console.log(`  ${file}`);
}

function conclude({ ok, isolated, requests, steps }: Report, recorded: number): void {
  const missing = steps.filter((step) => !step.ok).map(({ name }) => name);
  console.log(`\n${ok ? 'Every step happened.' : `These steps did not happen: ${missing.join(', ')}.`}`);
  console.log(isolated ? 'This ran without any network.' : 'This ran beside the network, through one local server.');
  console.log(`Of ${recorded} requests that the local server saw, the extension made: ${requests}`);
}

async function demo(): Promise<number> {
  const { values } = parseArgs({ options: { sabotage: { type: 'string' } } });
  const sabotage = chooseStep(values.sabotage);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const world = await startWorld('chromium', {
    extension: builds[0].folder,
    locale: 'fr-FR',
    width: 1280,
    height: 800,
    scale: 2,
  });
  try {
    const report = await play(world, sabotage);
    writeReport(report);
    conclude(report, world.server.recorded.length);
    return report.ok ? 0 : 1;
  } finally {
    await world.close();
  }
}

process.exitCode = await demo().catch((error: Error) => {
  console.error(error.message);
  return 1;
});
