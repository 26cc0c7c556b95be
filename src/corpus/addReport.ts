import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { UnreadableDocument } from '../document/document.ts';
import type { Source } from '../report/agency.ts';
import type { Report } from '../report/report.ts';
import { readReport } from './readReport.ts';
import { type Registry, readRegistry } from './registry.ts';

export interface Wish {
  readonly content: string;
  readonly file: string;
  readonly agency: string | undefined;
  readonly year: number | undefined;
  readonly url: string | undefined;
}

/**
 * Copies a report into the corpus as `reports/<agency>/<year>.<ext>` and notes its source.
 * Agency and year are those wished for, else those that the report itself tells.
 * @throws UnreadableDocument saying what is lacking; then nothing was changed.
 */
export function addReport(wish: Wish): { report: Report; target: string } {
  const registry = readRegistry(wish.content);
  const bytes = readFileSync(wish.file);
  const first = readReport(bytes, wish.file, registry);
  const year = wish.year ?? first.year;
  if (year === null) throw new UnreadableDocument('it tells no year: give it with --year');
  const agency = wish.agency ?? findAgency(first.agencyName, registry);
  if (!agency) {
    throw new UnreadableDocument(
      `its agency (${first.agencyName ?? 'not printed'}) is not in the registry: give its id with --agency`,
    );
  }
  if (!/^\d{6}-[a-z][a-z-]*$/.test(agency)) {
    throw new UnreadableDocument(
      `"${agency}" is no id of an agency, such as 370405-approval-services`,
    );
  }
  const key = `${agency}/${year}${extname(wish.file).toLowerCase()}`;
  const target = join(wish.content, 'reports', key);
  if (existsSync(target)) throw new UnreadableDocument(`${target} is there already`);
  const source: Source = {
    year,
    form: first.form,
    scope: registry.agencies.get(agency)?.scope ?? first.scope,
    url: wish.url ?? null,
    kind: extname(wish.file).toLowerCase() === '.csv' ? 'transcription' : 'document',
  };
  const sources = new Map([...registry.sources, [key, source] as const]);
  const report = readReport(bytes, target, { ...registry, sources });
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(wish.file, target);
  const text = JSON.stringify(Object.fromEntries(sources), null, 2);
  writeFileSync(join(wish.content, 'sources.json'), `${text}\n`);
  return { report, target };
}

function findAgency(name: string | null, registry: Registry): string | null {
  if (name === null) return null;
  const named = [...registry.agencies.values()].filter(
    (agency) =>
      agency.name === name ||
      agency.aliases.includes(name) ||
      agency.formerNames.some((former) => former.name === name),
  );
  return named.length === 1 ? (named[0]?.id ?? null) : null;
}
