import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { statementAnchor } from '../check/check.ts';
import { type CheckedReport, checkReports } from '../check/checkReport.ts';
import { countFindings, remarksOn } from '../check/findings.ts';
import { readEntries } from '../corpus/readEntries.ts';
import { dictionaryOf } from '../i18n/dictionary.ts';
import { isTranscription } from '../report/basis.ts';
import { agencyAddress, checksAddress, reportAddress } from '../site/addresses.ts';
import { tellFindings, tellOpen } from '../site/tellFindings.ts';
import { DIST, openPage } from './builtPages.ts';

const zh = dictionaryOf('zh');
const checked = checkReports(readEntries('content'));
const named = checked.map((one): [string, CheckedReport] => [
  `${one.entry.agency.id}/${one.entry.year}`,
  one,
]);
const read = (path: string) => readFileSync(join(DIST, path), 'utf8');
const reports = () =>
  Papa.parse<Record<string, string>>(read('data/reports.csv').slice(1), { header: true }).data;

test.each(named)(
  '%s: every page and file gives one count of findings',
  (name, { entry, results }) => {
    const { agency, year } = entry;
    const found = countFindings(results);
    const own = reportAddress(agency.id, year);
    const inHome = openPage('/').querySelector(`a.there[href="${own}"] .open`);
    expect(inHome?.querySelector('span[aria-hidden]')?.textContent ?? '0').toBe(String(found.open));
    expect(inHome?.textContent ?? '').toContain(found.open > 0 ? tellOpen(found, zh) : '');
    const profile = openPage(agencyAddress(agency.id));
    const line = profile.querySelector(`th a[href="${own}"]`)?.closest('tr');
    expect(line?.lastElementChild?.textContent).toBe(
      tellOpen(found, zh) || zh.agencies.profile.noFindings,
    );
    expect(openPage(checksAddress(agency.id, year)).querySelector('.lead')?.textContent).toBe(
      `${tellFindings(found, zh)}${zh.common.stop}`,
    );
    const listed = openPage(own).querySelectorAll('#issues li:not([data-rule])').length;
    expect(listed).toBe(found.open + found.notWhole);
    const row = reports().find((one) => `${one['agencyId']}/${one['year']}` === name);
    expect(row?.['openFindings']).toBe(String(found.open));
    expect(Number(row?.['checksFailed']) + Number(row?.['checksQuestioned'])).toBe(found.open);
  },
);

test('the feed of reports tells the same, and what each rests on', () => {
  const feed = new JSDOM(read('feed.xml'), { contentType: 'application/xml' }).window.document;
  for (const { entry, results } of checked) {
    const { agency, year, report } = entry;
    const told = [...feed.querySelectorAll('entry')].find((one) =>
      one.querySelector('link')?.getAttribute('href')?.endsWith(reportAddress(agency.id, year)),
    );
    expect(told?.textContent).toContain(tellFindings(countFindings(results), zh));
    expect(told?.textContent?.includes('人工转录')).toBe(isTranscription(report));
  }
});

const remarked = checked.flatMap(({ entry, results }) =>
  results.flatMap((result) =>
    result.outcome === 'fails'
      ? remarksOn(entry.report, result).map(({ text }) => ({ entry, result, text }))
      : [],
  ),
);
const nextTo = (link: Element | null | undefined) => link?.closest('li')?.textContent;

test('a curator’s remark stands wherever its finding does', () => {
  expect(remarked.length).toBeGreaterThan(0);
  for (const { entry, result, text } of remarked) {
    const { agency, year } = entry;
    const page = checksAddress(agency.id, year);
    const link = `a[href="${page}#${statementAnchor(result)}"]`;
    for (const address of [agencyAddress(agency.id), reportAddress(agency.id, year), '/quality/']) {
      expect(nextTo(openPage(address).querySelector(link)), address).toContain(text);
    }
    expect(openPage(page).getElementById(statementAnchor(result))?.textContent).toContain(text);
    for (const file of [`${page}checks.csv`, '/data/checks.csv', '/data/checks.jsonl']) {
      expect(read(file)).toContain(text);
    }
  }
});

test('what is found in a transcription says so beside it', () => {
  const typed = checked.filter(({ entry }) => isTranscription(entry.report));
  const [failed] = typed.flatMap(({ entry, results }) =>
    results.flatMap((one) => (one.outcome === 'fails' ? [{ entry, one }] : [])),
  );
  if (!failed) throw new Error('nothing fails in a transcription');
  const { id } = failed.entry.agency;
  const link = `a[href^="${checksAddress(id, failed.entry.year)}#"]`;
  for (const address of [agencyAddress(id), reportAddress(id, failed.entry.year), '/quality/']) {
    expect(nextTo(openPage(address).querySelector(link)), address).toContain('转录如此');
  }
});
