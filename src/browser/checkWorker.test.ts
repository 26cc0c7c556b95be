import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { choose, expectSame, hasSaid, noteReplies, refusals } from './checkPage.ts';
import { openSite, type Site } from './openSite.ts';

const REPORT = 'content/reports/370402-government-office/2023.txt';
const PDF = 'src/document/fixtures/pdf/chromium-no-lines.pdf';
const WIDE = { width: 1280 };
const WORKER = /\/worker-[^/]+\.js/;
const NOT_STARTED = [expect.stringContaining('识读程序没有运行起来')];

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

/** Puts another program in the place of the worker's, once. */
const replaceWorker = (page: Page, body: string) =>
  page.route(WORKER, (route) => route.fulfill({ body, contentType: 'text/javascript' }), {
    times: 1,
  });

/** Puts a program that never ends reading in the place of the worker's. */
async function stallWorker(page: Page): Promise<void> {
  await replaceWorker(
    page,
    'onmessage = ({ data: { id, kind } }) => { postMessage({ id, kind: kind === "read" ? "reading" : "done" }); if (kind === "read") for (;;); };',
  );
}

/** Chooses a file and, once the worker has said something or was begun, lets 20 seconds go by. */
async function chooseAndWait(page: Page, said: string | null): Promise<void> {
  await page.addInitScript(noteReplies);
  await page.clock.install();
  await page.reload();
  const started = page.waitForEvent('worker');
  const chosen = choose(page, [REPORT]);
  await started;
  if (said) await hasSaid(page, said);
  await page.clock.fastForward(20_000);
  await chosen;
  await page.clock.resume();
}

describe('a worker', () => {
  test.concurrent('that reads for 20 seconds is ended with one sentence, and the next file is read', async () => {
    await site.visit('/check/', WIDE, async (page) => {
      await stallWorker(page);
      await chooseAndWait(page, 'reading');
      expect(await refusals(page)).toEqual([expect.stringContaining('超过 20 秒，已经停止')]);
      await expectSame(page, REPORT);
    });
  });

  test.concurrent('that is ended takes no other file with it', async () => {
    await site.visit('/check/', WIDE, async (page) => {
      await stallWorker(page);
      await page.addInitScript(noteReplies);
      await page.clock.install();
      await page.reload();
      await page.setInputFiles('input[type=file]', 'content/reports/320813-government/2024.pdf');
      await hasSaid(page, 'reading');
      await page.setInputFiles('input[type=file]', REPORT);
      await page.locator('[data-check-status]').getByText('2023.txt').waitFor();
      await page.clock.fastForward(20_000);
      await page.locator('.check-files strong').getByText('2023.txt').waitFor();
      expect(await refusals(page)).toEqual([]);
    });
  });

  test.concurrent('that says nothing for 20 seconds did not start', async () => {
    await site.visit('/check/', WIDE, async (page) => {
      await replaceWorker(page, 'onmessage = () => {};');
      await chooseAndWait(page, null);
      expect(await refusals(page)).toEqual(NOT_STARTED);
      await expectSame(page, REPORT);
    });
  });

  test.concurrent.each([
    ['can’t be parsed, as where workers have no modules', 'import from'],
    ['fails at once', 'throw new Error("no such function");'],
  ])('that %s did not start, and nothing waits for it', async (_, body) => {
    await site.visit('/check/', WIDE, async (page) => {
      await replaceWorker(page, body);
      await choose(page, [REPORT]);
      expect(await refusals(page)).toEqual(NOT_STARTED);
      await expectSame(page, REPORT);
    });
  });

  test.concurrent('that breaks down on a file says with what', async () => {
    await site.visit('/check/', WIDE, async (page) => {
      await replaceWorker(
        page,
        'onmessage = ({ data: { id, kind } }) => { if (kind === "read") postMessage({ id, kind: "failed", message: "out of memory" }); else postMessage({ id, kind: "done" }); };',
      );
      await choose(page, [REPORT]);
      expect(await refusals(page)).toEqual([expect.stringContaining('已经停止（out of memory）')]);
    });
  });
});

describe('a browser', () => {
  test.concurrent('without workers is told so', async () => {
    await site.look('/en/check/', WIDE, async (page) => {
      await page.evaluate(() => Reflect.deleteProperty(window, 'Worker'));
      await choose(page, [REPORT]);
      expect(await refusals(page)).toEqual([
        expect.stringContaining('The reading program did not start.'),
      ]);
    });
  });

  test.concurrent.each([
    ['the program of the worker', /\/replyTo[.-][^/]*\.js/, REPORT],
    ['what reads PDFs', /\/readPdf[.-][^/]*\.js/, PDF],
    ['the registry', /\/check\/agencies\.json/, REPORT],
  ])('that can’t fetch %s says so, and reads the file once it can', async (_, part, file) => {
    await site.visit('/check/', WIDE, async (page) => {
      await page.route(part, (route) => route.abort(), { times: 1 });
      await choose(page, [file]);
      expect(await refusals(page)).toEqual(NOT_STARTED);
      await expectSame(page, file);
    });
  });

  test.concurrent('of four years ago is given what it lacks', async () => {
    const without =
      'delete Map.groupBy; for (const name of ["toSorted", "toReversed", "toSpliced", "with"]) delete Array.prototype[name]; delete Set.prototype.union;';
    await site.visit('/check/', WIDE, async (page) => {
      await page.addInitScript(without);
      await page.route(WORKER, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: `${without}${await response.text()}` });
      });
      await page.reload();
      await expectSame(page, 'content/reports/370405-approval-services/2023.txt');
      expect(await page.locator('#check-blanks').count()).toBe(1);
    });
  });
});
