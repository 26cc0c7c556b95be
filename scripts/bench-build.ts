/** `npm run bench:build [-- REPORTS]`: what a build of made reports costs, stage by stage. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchBuild } from '../src/testing/benchBuild.ts';
import { readCommand } from './command.ts';

const { values, positionals } = readCommand({
  usage: 'npm run bench:build [-- REPORTS…] [--folder DIR] [--runs N]',
  does:
    'Fills a folder outside the project with made reports, three an agency, builds their site, and prints for\n' +
    'each stage time, processor time and memory, how many times that is what merely to write the bytes and\n' +
    'equal pages of Eleventy take, then files and bytes by kind.',
  arguments: {
    'REPORTS…': 'how many, 300 where none is given',
    '--folder DIR':
      'where corpus and site are made, a new folder of the system where none is given',
    '--runs N': 'how often each is built, 2: cold, then with nothing changed',
  },
  example: 'npm run bench:build -- 300 3000 --runs 1',
  options: { folder: { type: 'string' }, runs: { type: 'string', default: '2' } },
  files: [0, 9],
});

const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'bench-'));
const sizes = positionals.length > 0 ? positionals.map(Number) : [300];
for (const size of sizes) {
  console.log(benchBuild(join(folder, String(size)), size, Number(values.runs)));
}
