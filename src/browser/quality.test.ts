import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CheckResult, statementAnchor } from '../check/check.ts';
import { type CheckedReport, checkReports } from '../check/checkReport.ts';
import { countFindings } from '../check/findings.ts';
import { KINDS, tally } from '../check/tally.ts';
import { readEntries } from '../corpus/readEntries.ts';
import { formatNumber } from '../figures/formatNumber.ts';
import { dictionaryOf } from '../i18n/dictionary.ts';
import { agencyAddress, checksAddress, reportAddress } from '../site/addresses.ts';
import { tellAll, tellFindings } from '../site/tellFindings.ts';
import { DIST, openPage } from './builtPages.ts';
import { openSite, type Site } from './openSite.ts';

const zh = dictionaryOf('zh');
const checked = checkReports(readEntries('content'));
const named = checked.map((one): [string, CheckedReport] => [
  `${one.entry.agency.id}/${one.entry.year}`,
  one,
]);
const all = checked.flatMap(({ results }) => results);

const read = (path: string) => readFileSync(join(DIST, path), 'utf8');
const countRows = (file: string) => {
  const csv = Papa.parse<string[]>(read(file).slice(1), { skipEmptyLines: true });
  return csv.data.length - 1;
};

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

test.each(named)('%s: every statement has its address', (_, { entry, results }) => {
  const page = openPage(checksAddress(entry.agency.id, entry.year));
  const missing = results.map(statementAnchor).filter((id) => page.getElementById(id) === null);
  expect(missing).toEqual([]);
});

test.each(named)('%s: every failure shows its working', (_, { entry, results }) => {
  const page = openPage(checksAddress(entry.agency.id, entry.year));
  for (const result of results.filter(({ outcome }) => outcome === 'fails')) {
    const article = page.getElementById(statementAnchor(result));
    expect(article?.tagName).toBe('ARTICLE');
    const numbers = [...(article?.querySelectorAll('td.num') ?? [])].map((td) => td.textContent);
    const links = [...(article?.querySelectorAll('a') ?? [])].map(({ href }) => href);
    for (const side of [result.left, result.right]) {
      if (!result.left || !result.right || !side || side.isAnyOf) continue;
      for (const { value, cell, year } of side.terms) {
        expect(numbers).toContain(formatNumber(value ?? Number.NaN));
        if (cell === undefined) continue;
        const address = `${reportAddress(entry.agency.id, year ?? entry.year)}#${cell}`;
        expect(
          links.some((link) => decodeURI(link).endsWith(address)),
          address,
        ).toBe(true);
      }
      expect(article?.textContent).toContain(formatNumber(side.value ?? Number.NaN));
    }
  }
});

test.each(named)('%s: badges say what the checks say', (name, { entry, results }) => {
  const { agency, year } = entry;
  for (const address of [reportAddress(agency.id, year), agencyAddress(agency.id)]) {
    const badge = openPage(address).querySelector(`.check-badge[data-report="${name}"] a`);
    expect(badge?.textContent, address).toBe(tellFindings(countFindings(results), zh));
    expect(badge?.getAttribute('href')).toContain(checksAddress(agency.id, year));
  }
});

/** That a number is whole needs no row. */
const countTold = (results: readonly CheckResult[]) =>
  results.filter(({ check, outcome }) => check !== 'A8' || outcome !== 'holds').length;

test.each(named)('%s: a row a statement in its CSV', (_, { entry, results }) => {
  expect(countRows(`${checksAddress(entry.agency.id, entry.year)}checks.csv`)).toBe(
    countTold(results),
  );
});

test('the files of all, which the page names, have every statement', () => {
  const files = [...openPage('/quality/').querySelectorAll('.figure-files a')].map((a) =>
    a.getAttribute('href'),
  );
  expect(files).toEqual(['/data/checks.csv', '/data/checks.jsonl']);
  expect(countRows('/data/checks.csv')).toBe(countTold(all));
});

test('the page of all sums up, lists every failure, and counts by check', () => {
  const page = openPage('/quality/');
  expect(page.querySelector('.lead')?.textContent).toBe(
    tellAll(checked.length, countFindings(all), zh),
  );
  const links = [...page.querySelectorAll('li[data-check] a')].map((a) => a.getAttribute('href'));
  const failures = checked.flatMap(({ entry, results }) =>
    results
      .filter(({ outcome }) => outcome === 'fails')
      .map((one) => `${checksAddress(entry.agency.id, entry.year)}#${statementAnchor(one)}`),
  );
  expect(links.length).toBe(failures.length);
  for (const address of failures) {
    expect(
      links.some((link) => link?.endsWith(address)),
      address,
    ).toBe(true);
  }
  const [byCheck] = page.querySelectorAll('#tables table');
  for (const row of byCheck?.querySelectorAll('tbody tr') ?? []) {
    const id = row.querySelector('code')?.textContent;
    const counts = tally(all.filter(({ check }) => check === id));
    expect([...row.querySelectorAll('td')].map((td) => td.textContent)).toEqual(
      [counts.all, ...KINDS.map((kind) => counts[kind])].map(formatNumber),
    );
  }
});

test('with a script the lists can be narrowed, and the address keeps the choice', async () => {
  const check = all.find(({ outcome }) => outcome === 'fails')?.check ?? '';
  const wanted = all.filter((one) => one.outcome === 'fails' && one.check === check).length;
  await site.look('/quality/', { width: 390 }, async (page) => {
    const shown = page.locator('li[data-check]:visible');
    await page.locator('select[name="check"]').selectOption(check);
    await expect.poll(() => shown.count()).toBe(wanted);
    expect(new URL(page.url()).search).toBe(`?check=${check}`);
    await page.reload();
    await expect.poll(() => shown.count()).toBe(wanted);
  });
  await site.look('/quality/', { width: 390, script: false }, async (page) => {
    expect(await page.locator('.failure-filter').isVisible()).toBe(false);
  });
});

test('the address of a statement that holds opens the list it stands in', async () => {
  const [one] = checked;
  const held = one?.results.find(({ outcome, check }) => outcome === 'holds' && check === 'A3');
  if (!one || !held) throw new Error('nothing holds');
  const { agency, year } = one.entry;
  const address = `${checksAddress(agency.id, year)}#${statementAnchor(held)}`;
  await site.look(address, { width: 1280, script: false }, async (page) => {
    expect(await page.locator(`[id="${statementAnchor(held)}"]`).isVisible()).toBe(true);
  });
});
