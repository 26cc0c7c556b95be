/** `npm run release [-- YYYY-MM-DD]`: freezes the present data as a release, today's by default. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { checkReports } from '../src/check/checkReport.ts';
import { readEntries } from '../src/corpus/readEntries.ts';
import { readReleases } from '../src/corpus/readReleases.ts';
import { listChanges } from '../src/data/changes.ts';
import { fingerprint, formatRelease, freezeReports, versionOf } from '../src/data/release.ts';

const date = process.argv[2] ?? new Date().toISOString().slice(0, 10);
if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) {
  console.error('usage: npm run release [-- YYYY-MM-DD]');
  process.exit(2);
}
const entries = readEntries('content');
const last = readReleases('content').at(-1);
const tables = fingerprint({ entries, checked: checkReports(entries) });
if (last && versionOf(tables, last) === last.version) {
  console.log(`nothing changed since ${last.version}`);
  process.exit(0);
}
const name = date.replaceAll('-', '.');
const fileOf = (version: string) => `content/releases/${version}.json`;
let version = name;
for (let n = 2; existsSync(fileOf(version)); n += 1) version = `${name}-${n}`;
const release = { version, date, tables, reports: freezeReports(entries) };
mkdirSync('content/releases', { recursive: true });
writeFileSync(fileOf(version), formatRelease(release));
const changes = listChanges(last ? [last, release] : [release]).filter(
  (change) => change.version === version,
);
console.log(`${fileOf(version)}: ${entries.length} reports, ${changes.length} changes`);
