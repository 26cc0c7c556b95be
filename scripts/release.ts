/** `npm run release [-- YYYY-MM-DD]`: freezes the present data as a release, today's by default. */
import { existsSync } from 'node:fs';
import { checkReports } from '../src/check/checkReport.ts';
import { CONTENT } from '../src/corpus/folders.ts';
import { readEntries } from '../src/corpus/readEntries.ts';
import { readReleases } from '../src/corpus/readReleases.ts';
import { writeWhole } from '../src/corpus/writeWhole.ts';
import { listChanges } from '../src/data/changes.ts';
import { fingerprint, formatRelease, freezeReports, versionOf } from '../src/data/release.ts';
import { readCommand, refuse, runCommand } from './command.ts';

const COMMAND = {
  usage: 'npm run release [-- YYYY-MM-DD]',
  does: 'Freezes every cell of the present data in content/releases/<version>.json; nothing where nothing changed.',
  arguments: { 'YYYY-MM-DD': 'the date of the release, today where none is given' },
  example: 'npm run release -- 2026-11-21',
  options: {},
  files: [0, 1],
} as const;

const { positionals } = readCommand(COMMAND);
const date = positionals[0] ?? new Date().toISOString().slice(0, 10);
if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) refuse(COMMAND, 'the date is YYYY-MM-DD');
await runCommand(() => {
  const entries = readEntries(CONTENT);
  const last = readReleases(CONTENT).at(-1);
  const tables = fingerprint({ entries, checked: checkReports(entries) });
  if (last && versionOf(tables, last) === last.version) {
    console.log(`nothing changed since ${last.version}`);
    return;
  }
  const name = date.replaceAll('-', '.');
  const fileOf = (version: string) => `${CONTENT}/releases/${version}.json`;
  let version = name;
  for (let n = 2; existsSync(fileOf(version)); n += 1) version = `${name}-${n}`;
  const release = { version, date, tables, reports: freezeReports(entries) };
  writeWhole(fileOf(version), formatRelease(release));
  const changes = listChanges(last ? [last, release] : [release]).filter(
    (change) => change.version === version,
  );
  console.log(`${fileOf(version)}: ${entries.length} reports, ${changes.length} changes`);
});
