import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { loadBundled } from './bundle';
import { type ImportReport, measureImport, printImport } from './import';
import { measurePopup, type PopupReport, printPopup } from './popup';
import { makeReport, printReport, type Report } from './report';
import { textsOf } from './texts';

const output = join(import.meta.dirname, '../../.output');
const page = join(output, 'chrome-mv3/content-scripts/composer.js');

async function review(): Promise<Report> {
  const pageScriptGzip = existsSync(page) ? gzipSync(readFileSync(page), { level: 9 }).length : null;
  const { measure } = await loadBundled<typeof import('./measure')>('measure', join(output, 'bench'));
  const times = await measure(await textsOf('en', 2026), await textsOf('fr', 2027));
  const report = makeReport(times, pageScriptGzip);
  console.log(printReport(times, report));
  return report;
}

/** The import runs in the built extension, and is passed over where there is none. */
async function archive(): Promise<{ import?: ImportReport }> {
  if (!existsSync(page)) {
    console.log('import                   not built');
    return {};
  }
  const report = await measureImport();
  console.log(printImport(report));
  return { import: report };
}

/** The popup too. */
async function popup(): Promise<Partial<PopupReport>> {
  if (!existsSync(page)) {
    console.log('popup                    not built');
    return {};
  }
  const report = await measurePopup();
  console.log(printPopup(report));
  return report;
}

const measures: Readonly<Record<string, () => Promise<object>>> = { review, popup, import: archive };

/** Everything, or what `--only` names; then nothing is written down. @throws an error that says what there is */
async function bench(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  const report: object = {};
  for (const name of values.only?.split(',') ?? Object.keys(measures)) {
    const measure = measures[name];
    if (!measure) throw new Error(`Nothing is called “${name}”: choose of ${Object.keys(measures).join(', ')}.`);
    Object.assign(report, await measure());
  }
  if (values.only) return;
  mkdirSync(output, { recursive: true });
  writeFileSync(join(output, 'bench.json'), `${JSON.stringify(report, null, 2)}\n`);
}

await bench().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
