import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listCollections } from '../corpus/collectionFiles.ts';
import type { Cell, Report } from '../report/report.ts';
import { openSite, readShift, type Site } from './openSite.ts';

/** Each report that has a source, with some of its cells that have a place in it. */
const reports = listCollections('content').map(({ id, file }) => {
  const { cells } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const placed = Object.entries(cells).filter(([, cell]) => cell.place && 'line' in cell.place);
  return { address: `/agencies/${id}/`, placed };
});
const some = <T>(items: readonly T[]) => items.filter((_, index) => index % 37 === 5);
const squeeze = (text: string | null) => (text ?? '').replace(/\s+/g, ' ');
const lineOf = ({ place }: Cell) => (place && 'line' in place ? place.line : 0);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const OPEN_LINE = '[data-source-panel] li.is-open';

describe.each([390, 1280])('at %i px', (width) => {
  test.concurrent.for(reports)(
    '$address: a number opens its source at its place',
    { timeout: 30_000 },
    async ({ address, placed }, { expect }) => {
      await site.visit(address, { width }, async (page, heard) => {
        page.setDefaultTimeout(10_000);
        for (const [id, cell] of some(placed)) {
          await page.locator(`td[id="${id}"] a`).press('Enter');
          await page.locator(`${OPEN_LINE}[value="${lineOf(cell)}"]`).waitFor();
          expect(new URL(page.url()).hash).toBe(`#cell=${id}`);
          expect(await page.locator(OPEN_LINE).count()).toBe(1);
          const run = page.locator(`${OPEN_LINE} a.is-open`);
          if ((await run.count()) > 0) expect(await run.textContent()).toBe(cell.text);
          else
            expect(squeeze(await page.locator(OPEN_LINE).textContent())).toContain(
              squeeze(cell.text),
            );
          // The number stays in sight beside its source.
          await expect
            .poll(
              () =>
                page.locator(`td[id="${id}"]`).evaluate((place) => {
                  const box = place.getBoundingClientRect();
                  const on = document.elementFromPoint(
                    box.x + box.width / 2,
                    box.y + box.height / 2,
                  );
                  return place.contains(on);
                }),
              { timeout: 10_000 },
            )
            .toBe(true);
        }
        expect(heard).toEqual({ console: [], foreign: [] });
      });
    },
  );
});

const sample = reports.find(
  ({ placed }) => placed.length > 0 && placed.every(([, { status }]) => status === 'reported'),
);
const cells = some(sample?.placed ?? []);
const [first, second] = cells;
const address = sample?.address ?? '';

test('there is a report to try the panel on', () => {
  expect(first && second).toBeTruthy();
});

test('the address alone opens it; Escape and Back close it; a number in it leads on', async () => {
  const [id = '', cell] = first ?? [];
  await site.visit(`${address}#cell=${id}`, { width: 1280 }, async (page) => {
    page.setDefaultTimeout(10_000);
    await page.locator(`${OPEN_LINE}[value="${cell ? lineOf(cell) : 0}"]`).waitFor();
    expect(await readShift(page)).toBe(0);
    await page.keyboard.press('Escape');
    await page.locator('[data-source-panel]').waitFor({ state: 'hidden' });
    expect(new URL(page.url()).hash).toBe('');
    expect(await page.evaluate(() => document.activeElement?.closest('td')?.id)).toBe(id);

    const [other = ''] = second ?? [];
    await page.locator(`td[id="${other}"] a`).press('Enter');
    await page.locator(`td[id="${other}"].is-open`).waitFor();
    const inText = page.locator('[data-source-panel] [data-cells]').first();
    const target = (await inText.getAttribute('data-cells'))?.split(' ')[0];
    await inText.click();
    await page.locator(`td[id="${target}"].is-open`).waitFor();
    await page.goBack();
    await page.locator(`td[id="${other}"].is-open`).waitFor();
  });
});

test('without script a number is a link to its line, and that line leads back', async () => {
  const [id = '', cell] = first ?? [];
  await site.visit(address, { width: 390, script: false }, async (page) => {
    await page.locator(`td[id="${id}"] a`).click();
    const line = page.locator(`#L${cell ? lineOf(cell) : 0}`);
    expect(new URL(page.url()).pathname).toBe(`${address}source/`);
    const back = line.locator('a').first();
    expect(await back.textContent()).toBe(cell?.text);
    await back.click();
    expect(page.url().endsWith(`${address}#${id}`)).toBe(true);
  });
});

test('by keyboard: a number opens its source, which scrolls; Escape leads back; arrows lead on', async () => {
  const [id = ''] = second ?? [];
  await site.visit(address, { width: 1280 }, async (page) => {
    page.setDefaultTimeout(10_000);
    await page.locator(`td[id="${id}"] a`).focus();
    await page.keyboard.press('Enter');
    const text = page.locator('[data-source-scroll]');
    await expect
      .poll(() => text.evaluate((region) => region === document.activeElement))
      .toBe(true);
    const before = await text.evaluate((region) => region.scrollTop);
    await page.keyboard.press('PageUp');
    await expect.poll(() => text.evaluate((region) => region.scrollTop)).not.toBe(before);
    await page.keyboard.press('Escape');
    const at = () => page.evaluate(() => document.activeElement?.closest('td')?.id);
    expect(await at()).toBe(id);
    const row = page.locator(`tr:has(td[id="${id}"]) td:has(a)`);
    const ids = await row.evaluateAll((places) => places.map((place) => place.id));
    await page.locator(`td[id="${ids[0]}"] a`).focus();
    for (const next of ids.slice(1)) {
      await page.keyboard.press('ArrowRight');
      expect(await at()).toBe(next);
    }
    const last = ids.at(-1) ?? '';
    await page.keyboard.press('ArrowUp');
    expect((await at())?.split('@')[1]).toBe(last.split('@')[1]);
    expect(await at()).not.toBe(last);
    await page.keyboard.press('ArrowDown');
    expect(await at()).toBe(last);
  });
});

test('what is to be taken away is of the number that is open', async () => {
  const [id = ''] = first ?? [];
  await site.visit(`${address}#cell=${id}`, { width: 1280 }, async (page) => {
    const panel = page.locator('[data-source-panel]');
    await panel.locator('li.is-open').waitFor();
    expect(await panel.locator('[data-source-link]').getAttribute('data-copy-link')).toBe(
      `#cell=${id}`,
    );
    const citation = await panel.locator('[data-source-cite]').getAttribute('data-copy-text');
    expect(citation).toContain(await page.locator(`td[id="${id}"]`).getAttribute('title'));
    expect(citation).toContain(`${address}#cell=${id}`);
    const meaning = await panel.locator('[data-source-explained]').getAttribute('href');
    expect(meaning).toMatch(/\/method\/#/);
  });
});

test('a cell that was read from its row as a whole opens the whole row', async () => {
  const damaged = reports.flatMap(({ address: of, placed }) => {
    const cell = placed.find(([, { status }]) => ['recovered', 'ambiguous'].includes(status));
    return cell ? [{ of, cell }] : [];
  });
  expect(damaged.length).toBeGreaterThan(0);
  for (const { of, cell } of damaged) {
    const [id, { why }] = cell;
    await site.visit(`${of}#cell=${id}`, { width: 1280 }, async (page) => {
      await page.locator(`${OPEN_LINE}.is-whole`).waitFor();
      const rule = page.locator('[data-source-rule]');
      expect(await rule.isVisible()).toBe(why !== undefined);
      if (why) expect(await rule.getAttribute('href')).toContain(`#check-${why.toLowerCase()}`);
    });
  }
});
