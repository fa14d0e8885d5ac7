import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadBundled } from './bundle';
import { makeReport, printReport } from './report';
import { textsOf } from './texts';

const output = join(import.meta.dirname, '../../.output');
const page = join(output, 'chrome-mv3/content-scripts/composer.js');
const pageScriptGzip = existsSync(page) ? gzipSync(readFileSync(page), { level: 9 }).length : null;

const { measure } = await loadBundled<typeof import('./measure')>('measure', join(output, 'bench'));
const times = await measure(await textsOf('en', 2026), await textsOf('fr', 2027));
const report = makeReport(times, pageScriptGzip);
console.log(printReport(times, report));
mkdirSync(output, { recursive: true });
writeFileSync(join(output, 'bench.json'), `${JSON.stringify(report, null, 2)}\n`);
