import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listCollections, loadReport } from '../corpus/collectionFiles.ts';
import { STATUS_WORDS } from '../i18n/figures.ts';
import type { Cell } from '../report/report.ts';
import { sourceKindOf } from '../report/source.ts';
import { DIST, listSample } from './builtPages.ts';
import { openSite, readShifts, type Site } from './openSite.ts';

/** Each report that has a source, with some of its cells that have a place in it. */
const reports = listCollections('content').map(({ id, file }) => {
  const report = loadReport(file);
  const { cells, agencyName, source, form } = report;
  const placed = Object.entries(cells).filter(([, cell]) => cell.place && 'line' in cell.place);
  return {
    address: `/agencies/${id}/`,
    placed,
    agencyName,
    typed: source.mediaType === 'text/csv',
    isText: sourceKindOf(report) === 'text',
    kind: `${source.mediaType} ${form} ${placed.some(([, cell]) => cell.place && 'column' in cell.place && cell.place.column > 1)}`,
  };
});
const some = <T>(items: readonly T[]) => items.filter((_, index) => index % 37 === 5);
const squeeze = (text: string | null) => (text ?? '').replace(/\s+/g, ' ');
const lineOf = ({ place }: Cell) => (place && 'line' in place ? place.line : 0);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const OPEN_LINE = '[data-source-panel] :is(li, tr).is-open';
const openAt = (cell: Cell) => `[data-source-panel] #L${lineOf(cell)}.is-open`;

/** Where the open number stands in the panel, and what names its row there. */
const readPlace = (page: Page) =>
  page.evaluate(() => {
    const scroll = document.querySelector('[data-source-scroll]');
    const line = scroll?.querySelector(':is(li, tr).is-open');
    const number = line?.querySelector('a.is-open') ?? line;
    if (!scroll || !line || !number) throw new Error('nothing is open');
    const room = scroll.getBoundingClientRect();
    const box = number.getBoundingClientRect();
    const label = line.querySelector('.label')?.getBoundingClientRect();
    const onTop = (x: number, y: number) => document.elementFromPoint(x, y);
    return {
      /** How far it is from the middle of the height, in lines. */
      off: Math.abs(box.y + box.height / 2 - (room.y + scroll.clientHeight / 2)) / 26,
      isSeen: number.contains(onTop(box.x + box.width / 2, box.y + box.height / 2)),
      isWhole: box.x >= room.x && box.right <= room.x + scroll.clientWidth,
      /** How far it is to the right of the middle of what its row's label leaves free; null without label. */
      right: label ? box.x + box.width / 2 - (label.right + room.x + scroll.clientWidth) / 2 : null,
      label: label
        ? line.querySelector('.label')?.contains(onTop(label.x + 2, label.y + 10))
        : null,
      /** The name that stays above numbers with a line of their own. */
      above: onTop(room.x + 80, room.y + 8)?.closest('.names')?.textContent ?? null,
    };
  });

/** Each kind of source at one width, by turns; under `WHOLE` every report at both. */
const views = listSample(reports, ({ kind }) => kind).flatMap((report, at) =>
  [390, 1280]
    .filter((_, turn) => process.env['WHOLE'] || turn === at % 2)
    .map((width) => ({ ...report, width })),
);

test.concurrent.for(views)(
  '$address at $width px: a number opens its source at its place',
  { timeout: 30_000 },
  async ({ address, placed, typed, width }, { expect }) => {
    await site.look(address, { width }, async (page, log) => {
      page.setDefaultTimeout(10_000);
      for (const [id, cell] of some(placed)) {
        await page.locator(`td[id="${id}"] a`).press('Enter');
        await page.locator(openAt(cell)).waitFor();
        expect(new URL(page.url()).hash).toBe(`#cell=${id}`);
        expect(await page.locator(OPEN_LINE).count()).toBe(1);
        const run = page.locator(`${OPEN_LINE} a.is-open`);
        if ((await run.count()) > 0) {
          // What was typed in as blank is told by its word.
          const said = cell.text === '' ? STATUS_WORDS['blank']?.zh : cell.text;
          expect(await run.textContent()).toBe(said);
          const place = await readPlace(page);
          expect(place, id).toMatchObject({ isSeen: true, isWhole: true });
          expect(place.off, id).toBeLessThan(0.5);
          expect(place.label, id).not.toBe(false);
          // Beside the label there may be too little text to scroll.
          if (place.right !== null && !typed) expect(place.right, id).toBeLessThan(2);
        } else
          expect(squeeze(await page.locator(OPEN_LINE).textContent())).toContain(
            squeeze(cell.text),
          );
        // The number stays in sight beside its source.
        await expect
          .poll(
            () =>
              page.locator(`td[id="${id}"]`).evaluate((place) => {
                const box = place.getBoundingClientRect();
                const on = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
                return place.contains(on);
              }),
            { timeout: 10_000 },
          )
          .toBe(true);
      }
      expect(log).toEqual({ console: [], foreign: [] });
    });
  },
);

const sample = reports.find(
  ({ placed }) => placed.length > 0 && placed.every(([, { status }]) => status === 'reported'),
);
const cells = some(sample?.placed ?? []);
const [first, second] = cells;
const address = sample?.address ?? '';
const agencyName = sample?.agencyName ?? '';

test('there is a report to try the panel on', () => {
  expect(first && second).toBeTruthy();
});

test('the address alone opens it; Escape and Back close it; a number in it leads on', async () => {
  const [id = '', cell] = first ?? [];
  await site.look(`${address}#cell=${id}`, { width: 1280 }, async (page) => {
    page.setDefaultTimeout(10_000);
    if (cell) await page.locator(openAt(cell)).waitFor();
    expect(await readShifts(page)).toEqual([]);
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

test('without script a number is a link to the text that it was read from', async () => {
  const { address: ofText = '', placed: inText = [] } = reports.find(({ isText }) => isText) ?? {};
  const [id = '', cell] = inText.find(([, one]) => one.text.length > 1) ?? [];
  for (const lang of ['', '/en']) {
    await site.look(`${lang}${ofText}`, { width: 390, script: false }, async (page) => {
      const href = await page.locator(`td[id="${id}"] a`).getAttribute('href');
      const { href: absolute, pathname, hash } = new URL(href ?? '', page.url());
      expect(pathname).toMatch(new RegExp(`^${ofText}source\\.(?:txt|md)$`));
      const lines = (await (await page.request.get(absolute)).text()).split(/\r?\n/);
      const [, line = 0] = /^#L(\d+)C\d+$/.exec(hash) ?? [];
      expect(lines[Number(line) - 1]).toContain(cell?.text);
    });
  }
});

test('a text has no page of its own, and every other document has', () => {
  for (const report of reports) {
    const page = join(DIST, `${report.address}source/index.html`);
    expect([report.address, existsSync(page)]).toEqual([report.address, !report.isText]);
  }
});

test('by keyboard: a number opens its source, which scrolls; Escape leads back; arrows lead on', async () => {
  const [id = ''] = second ?? [];
  await site.look(address, { width: 1280 }, async (page) => {
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
      await expect.poll(() => at()).toBe(next);
    }
    const last = ids.at(-1) ?? '';
    await page.keyboard.press('ArrowUp');
    expect((await at())?.split('@')[1]).toBe(last.split('@')[1]);
    expect(await at()).not.toBe(last);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => at()).toBe(last);
  });
});

test('what is to be taken away is of the number that is open', async () => {
  const [id = ''] = first ?? [];
  await site.look(`${address}#cell=${id}`, { width: 1280 }, async (page) => {
    const panel = page.locator('[data-source-panel]');
    await page.locator(OPEN_LINE).waitFor();
    expect(await panel.locator('[data-source-link]').getAttribute('data-copy-link')).toBe(
      `#cell=${id}`,
    );
    const citations = await panel
      .locator('[data-source-cite]')
      .evaluateAll((buttons) => buttons.map((one) => one.getAttribute('data-copy-text')));
    expect(citations).toHaveLength(3);
    for (const citation of citations) {
      expect(citation).toContain(await page.locator(`td[id="${id}"]`).getAttribute('title'));
      expect(citation).toContain(new URL(`${address}#cell=${id}`, page.url()).href);
      // The agency's own report is the source of the number.
      expect(citation).toContain(agencyName);
    }
    expect(citations[0]?.startsWith(`${agencyName}. `)).toBe(true);
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
    await site.look(`${of}#cell=${id}`, { width: 1280 }, async (page) => {
      await page.locator(`${OPEN_LINE}.is-whole`).waitFor();
      const rule = page.locator('[data-source-rule]');
      expect(await rule.isVisible()).toBe(why !== undefined);
      if (why) expect(await rule.getAttribute('href')).toContain(`#check-${why.toLowerCase()}`);
    });
  }
});

/** A table row with several numbers, in a text whose rows are lines with their label, and one whose numbers each have a line. */
const GRANTED = 'requests.granted@naturalPersons';
const granted = reports.flatMap(({ placed, ...report }) => {
  const cell = placed.find(([id]) => id === GRANTED)?.[1];
  const last = placed.find(([id]) => id === 'requests.granted@total')?.[1];
  return cell && last ? [{ ...report, cell, isDump: lineOf(cell) !== lineOf(last) }] : [];
});
const inRows = granted.find(({ isDump }) => !isDump)?.address ?? '';
const inLines = granted.find(({ isDump, typed }) => isDump && !typed)?.address ?? '';

test.each([390, 1280])(
  '%i px: arrows lead from cell to cell and the panel follows',
  async (width) => {
    await site.look(inRows, { width }, async (page) => {
      page.setDefaultTimeout(10_000);
      await page.locator(`td[id="${GRANTED}"] a`).press('Enter');
      const text = page.locator('[data-source-scroll]');
      await expect.poll(() => text.evaluate((one) => one === document.activeElement)).toBe(true);
      const row = page.locator(`tr:has(td[id="${GRANTED}"]) td:has(a)`);
      const ids = await row.evaluateAll((places) => places.map((place) => place.id));
      expect(ids).toHaveLength(7);
      const steps = await page.evaluate(() => history.length);
      for (const next of ids.slice(1)) {
        await page.keyboard.press('ArrowRight');
        await page.locator(`td[id="${next}"].is-open`).waitFor();
        expect(new URL(page.url()).hash).toBe(`#cell=${next}`);
        expect(await page.locator(`[data-source-panel] a.is-open`).getAttribute('data-cells')).toBe(
          next,
        );
        const place = await readPlace(page);
        expect(place, next).toMatchObject({ isSeen: true, isWhole: true, label: true });
        expect(place.off, next).toBeLessThan(0.5);
      }
      // The last of the row is scrolled to the middle, not only into sight.
      expect(Math.abs((await readPlace(page)).right ?? 99)).toBeLessThan(width === 390 ? 2 : 99);
      await page.keyboard.press('ArrowDown');
      await page.locator('td[id="requests.partiallyGranted@total"].is-open').waitFor();
      // The walk is one step back, and what is read has kept the focus.
      expect(await page.evaluate(() => history.length)).toBe(steps);
      expect(await text.evaluate((one) => one === document.activeElement)).toBe(true);
      await page.goBack();
      await page.locator('[data-source-panel]').waitFor({ state: 'hidden' });
    });
  },
);

test('arrows from a number in the table take the open panel along', async () => {
  await site.look(`${inRows}#cell=${GRANTED}`, { width: 1280 }, async (page) => {
    page.setDefaultTimeout(10_000);
    await page.locator(`td[id="${GRANTED}"].is-open`).waitFor();
    await page.keyboard.press('ArrowRight');
    const next = 'requests.granted@commercialEnterprises';
    await page.locator(`td[id="${next}"].is-open`).waitFor();
    await page.locator(`td[id="${next}"] a`).focus();
    await page.keyboard.press('ArrowLeft');
    await page.locator(`td[id="${GRANTED}"].is-open`).waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('td')?.id)).toBe(GRANTED);
  });
});

test('by touch: a tap opens the source, arrow buttons and taps in it lead on', async () => {
  await site.look(inRows, { width: 390, touch: true }, async (page) => {
    page.setDefaultTimeout(10_000);
    await page.locator(`td[id="${GRANTED}"] a`).tap();
    await page.locator(`td[id="${GRANTED}"].is-open`).waitFor();
    await page.locator('[data-source-move="ArrowDown"]').tap();
    await page.locator('td[id="requests.partiallyGranted@naturalPersons"].is-open').waitFor();
    expect(await readPlace(page)).toMatchObject({ isSeen: true, isWhole: true, label: true });
    const inText = page.locator('[data-source-panel] li.is-open a:not(.is-open)').first();
    const target = await inText.getAttribute('data-cells');
    await inText.tap();
    await page.locator(`td[id="${target}"].is-open`).waitFor();
  });
});

test('where each number has a line of its own, the name of its row stays above', async () => {
  const id = 'requests.denied.enforcementFile@total';
  await site.look(`${inLines}#cell=${id}`, { width: 390 }, async (page) => {
    await page.locator(`td[id="${id}"].is-open`).waitFor();
    const { above, off } = await readPlace(page);
    expect(above).toContain('行政执法案卷');
    expect(off).toBeLessThan(0.5);
  });
});

describe('a transcription', () => {
  const typed = reports.find((report) => report.typed);
  const [id = '', cell] = typed?.placed.find(([one]) => one === GRANTED) ?? [];
  const raw = `${id},${cell?.text},reported`;
  const of = typed?.address ?? '';

  test('shows the places of the form and what was typed, and its raw lines only when asked', async () => {
    await site.look(`${of}#cell=${id}`, { width: 390 }, async (page) => {
      page.setDefaultTimeout(10_000);
      await page.locator(OPEN_LINE).waitFor();
      const panel = page.locator('[data-source-scroll]');
      expect(await panel.innerText()).not.toContain('requests.');
      expect(await page.locator(`${OPEN_LINE} th`).innerText()).toBe('予以公开 · 自然人');
      expect(await page.locator(`${OPEN_LINE} a`).innerText()).toBe(cell?.text);
      await panel.locator('input').evaluate((box: HTMLInputElement) => box.click());
      await expect.poll(() => page.locator(OPEN_LINE).innerText()).toContain(raw);
      await page.keyboard.press('ArrowRight');
      await page.locator('td[id="requests.granted@commercialEnterprises"].is-open').waitFor();
    });
  });

  test('does so without script, on the page of the source', async () => {
    await site.look(of, { width: 390, script: false }, async (page) => {
      await page.locator(`td[id="${id}"] a`).click();
      // With its styles: they hide what is shown only when asked.
      await page.waitForURL(/\/source\/#/);
      const row = page.locator(`#L${cell ? lineOf(cell) : 0}`);
      expect(await row.locator('th').innerText()).toBe('予以公开 · 自然人');
      expect(await row.innerText()).not.toContain('requests.');
      await page.locator('.typed input').check();
      await expect.poll(() => row.innerText()).toContain(raw);
      await row.locator('a').click();
      expect(page.url().endsWith(`${of}#${id}`)).toBe(true);
    });
  });
});
