import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { readEntries } from '../corpus/readEntries.ts';
import type { AgencySeries } from '../figures/agencySeries.ts';
import { dictionaryOf } from '../i18n/dictionary.ts';
import { isTranscription } from '../report/basis.ts';
import { unpackFigure } from '../share/figureFile.ts';
import { DIST, listKinds, openPage } from './builtPages.ts';

const entries = readEntries('content');
const typed = entries.filter(({ report }) => isTranscription(report));
const read = (path: string) => readFileSync(join(DIST, path), 'utf8');
/** What a page says: its text, and its titles, labels and descriptions. */
function sayings(html: string): string {
  const { document } = new JSDOM(html).window;
  for (const element of document.querySelectorAll('script, style')) element.remove();
  const said = [...document.querySelectorAll('[title], [aria-label], meta[content]')].map((one) =>
    ['title', 'aria-label', 'content'].map((name) => one.getAttribute(name)).join(' '),
  );
  return [document.body.textContent, ...said].join(' ');
}
/** Words that only a document that was read bears. */
const PRINTED = /原文印有|逐格可核对|直接读出|(?<!对)照原文|as printed/i;

const alone = [...new Set(typed.map(({ agency }) => agency.id))].filter((id) =>
  entries.every(({ agency, report }) => agency.id !== id || isTranscription(report)),
);
const pages = listKinds(
  alone.flatMap((id) => globSync(`{,en/}{agencies,quality}/${id}/**/*.html`, { cwd: DIST })),
);

test('there are agencies whose every report was typed by hand', () => {
  expect(pages.length).toBeGreaterThan(0);
});

test.each(pages)('%s calls nothing printed: it was typed by hand', (page) => {
  const said = sayings(read(page));
  expect(PRINTED.exec(said)?.[0]).toBeUndefined();
  expect(said).toMatch(/转录|transcri/);
});

const figures = globSync('{compare,trends,agencies}/**/*.csv', { cwd: DIST }).filter(
  (file) => !/(?:checks|source)\.csv$/.test(file),
);

test('every row of every figure has its basis, in CSV and in JSON', () => {
  const bases = new Map(
    entries.map(({ agency, year, report }) => [`${agency.id}/${year}`, report.basis]),
  );
  for (const file of figures) {
    const { data } = Papa.parse<Record<string, string>>(read(file).slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    for (const row of data) {
      const [, report] = /agencies\/([^/]+\/\d+)\//.exec(row['source'] ?? '') ?? [];
      expect(row['basis'], `${file}: ${row['source']}`).toBe(bases.get(report ?? ''));
    }
    // The rows of a series come by agency: see below.
    if (/trends.series/.test(file)) continue;
    const { rows } = unpackFigure(JSON.parse(read(file.replace(/csv$/, 'json'))), '/');
    expect(rows.map(({ basis }) => basis)).toEqual(data.map((row) => row['basis']));
  }
  for (const [id, own] of Map.groupBy(entries, ({ agency }) => agency.id)) {
    const { reports }: AgencySeries = JSON.parse(read(`agencies/${id}/series.json`));
    expect(reports.map(({ basis }) => basis)).toEqual(own.map(({ report }) => report.basis));
  }
});

test.each(['', 'en/'])(
  '/%s: the overview says how many reports were read and how many typed',
  (prefix) => {
    const document = openPage(`/${prefix}`);
    const { facts, findings } = dictionaryOf(prefix === '' ? 'zh' : 'en').overview;
    const told = document.querySelector('.numbers')?.textContent ?? '';
    expect(told).toContain(facts.reports(entries.length - typed.length, typed.length));
    const cells = entries
      .filter(({ report }) => !isTranscription(report))
      .flatMap(({ report }) => Object.values(report.cells));
    expect(told).toContain(`/${cells.length.toLocaleString('en-US')}`);
    for (const item of document.querySelectorAll('.findings > li')) {
      const href = item.querySelector('a')?.getAttribute('href') ?? '';
      const isTyped = typed.some(({ agency, year }) => href.includes(`/${agency.id}/${year}/`));
      expect(item.textContent?.includes(findings.transcribed), href).toBe(isTyped);
    }
    for (const { agency, year, report } of entries) {
      const link = document.querySelector(`a.there[href$="/agencies/${agency.id}/${year}/"]`);
      expect(link?.querySelector('.basis') !== null, `${agency.id}/${year}`).toBe(
        isTranscription(report),
      );
    }
  },
);

const mixed = ['compare/licensing', 'compare/outcomes', 'compare/requests', 'trends'];

test.each(mixed.flatMap((page) => [page, `en/${page}`]))(
  '%s: every typed row is marked in its table',
  (page) => {
    const document = openPage(`/${page}/`);
    const marks = [...document.querySelectorAll('table [data-basis="transcription"]')];
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) {
      expect(mark.closest('tr')?.textContent).toMatch(/转录|transcribed/i);
      expect(mark.closest('tr')?.textContent).not.toMatch(/原文印有|as printed/i);
    }
  },
);
