import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { DIST } from './builtPages.ts';
import { launchBrowser } from './launchBrowser.ts';
import { serveFolder } from './serveFolder.ts';
import { watchFiles } from './waitForFiles.ts';

export interface Visit {
  readonly width: number;
  readonly script?: boolean;
  readonly theme?: 'light' | 'dark';
  /** Whether the reader taps instead of pointing. */
  readonly touch?: boolean;
}

/** Console messages and requests to other hosts while a page was open. */
export interface PageLog {
  readonly console: string[];
  /** Addresses of other hosts. */
  readonly foreign: string[];
}

/** @param asked the paths of this site that the page has asked for */
type Use<T> = (page: Page, log: PageLog, asked: ReadonlySet<string>) => Promise<T>;

export interface Site {
  /**
   * Opens a page where another was used before, which takes half the time: nothing of that one is left but what the
   * browser keeps of its files. @throws Error where it breaks its own policy.
   */
  look<T>(address: string, how: Visit, use: Use<T>): Promise<T>;
  /** Opens a page in a context of its own, as who changes more than the page must: its network, its clock, its scripts. */
  visit<T>(address: string, how: Visit, use: Use<T>): Promise<T>;
  close(): Promise<void>;
}

/** Playwright's own. */
const PATIENCE = 30_000;
const HEIGHT = 900;

/** Leaves a page as a new one is: nothing of the last address runs, is in the way or is pointed at. */
async function leave(page: Page, { width, theme = 'light' }: Visit): Promise<void> {
  page.removeAllListeners();
  page.setDefaultTimeout(PATIENCE);
  await page.mouse.move(-1, -1);
  await page.emulateMedia({ media: null, colorScheme: theme });
  await page.setViewportSize({ width, height: HEIGHT });
  await page.goto('about:blank');
}

/** The built site, for all files of tests that a worker runs: its browser ends with the worker. */
let built: Promise<Site> | null = null;

/** The built site, or what was built in another folder, in a browser. @throws Error where no browser starts. */
export async function openSite(folder = DIST): Promise<Site> {
  if (folder !== DIST) return startSite(folder);
  built ??= startSite(DIST);
  return { ...(await built), close: async () => {} };
}

async function startSite(folder: string): Promise<Site> {
  const [browser, { origin, close }] = await Promise.all([launchBrowser(), serveFolder(folder)]);
  const idle = new Map<string, Page[]>();

  const makePage = async ({ width, script = true, theme = 'light', touch = false }: Visit) => {
    const context = await browser.newContext({
      viewport: { width, height: HEIGHT },
      javaScriptEnabled: script,
      colorScheme: theme,
      hasTouch: touch,
    });
    const page = await context.newPage();
    await page.addInitScript(watchShifts);
    return page;
  };
  async function open<T>(page: Page, address: string, use: Use<T>): Promise<T> {
    const log: PageLog = { console: [], foreign: [] };
    page.on('console', (message) => log.console.push(message.text()));
    page.on('pageerror', (error) => log.console.push(error.message));
    watchFiles(page);
    const asked = new Set<string>();
    page.on('request', (request) => {
      if (request.url().startsWith(origin)) asked.add(new URL(request.url()).pathname);
      else log.foreign.push(request.url());
    });
    await page.goto(origin + address);
    const result = await use(page, log, asked);
    const violations = log.console.filter((text) => /Content Security Policy/i.test(text));
    if (violations.length > 0) throw new Error(`${address}: ${violations.join('\n')}`);
    return result;
  }

  return {
    async visit(address, how, use) {
      const page = await makePage(how);
      try {
        return await open(page, address, use);
      } finally {
        await page.context().close();
      }
    },
    async look(address, how, use) {
      const kind = JSON.stringify(how);
      const pages = idle.get(kind) ?? [];
      idle.set(kind, pages);
      const page = pages.pop() ?? (await makePage(how));
      // One where this fails is not used again.
      const result = await open(page, address, use);
      await leave(page, how);
      pages.push(page);
      return result;
    },
    async close() {
      await Promise.all([browser.close(), close()]);
    },
  };
}

interface Shift {
  readonly value: number;
  /** What moved, and from where to where: `p.small 100→120`. */
  readonly moved: readonly string[];
}

/** Collects every shift of the layout, also those that the observer has not delivered yet. */
function watchShifts() {
  interface Entry extends PerformanceEntry {
    readonly value: number;
    readonly sources: readonly {
      readonly node: Node | null;
      readonly previousRect: DOMRectReadOnly;
      readonly currentRect: DOMRectReadOnly;
    }[];
  }
  const shifts: Shift[] = [];
  const nameOf = (node: Node | null) =>
    node instanceof Element
      ? [node.localName, node.id && `#${node.id}`, ...node.classList].filter(Boolean).join('.')
      : (node?.nodeName ?? 'what is gone');
  const keep = (entries: PerformanceEntryList) => {
    for (const { value, sources } of entries as Entry[]) {
      const moved = sources.map(
        ({ node, previousRect, currentRect }) =>
          `${nameOf(node)} ${previousRect.y}→${currentRect.y}`,
      );
      shifts.push({ value, moved });
    }
  };
  const observer = new PerformanceObserver((list) => keep(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  Object.assign(window, {
    readShifts: () => {
      keep(observer.takeRecords());
      return shifts;
    },
  });
}

/** Presses what saves a file, and gives the file. */
export async function saveFile(
  page: Page,
  button: Locator,
): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/**
 * What moved since the page was opened, with how far. Nothing where all of it together is 0 to the two
 * decimals that the measure is read in: a line of text that was painted before its end had come may count some
 * ten-thousandths. What is about to be painted is waited for.
 */
export const readShifts = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  const shifts = await page.evaluate(() =>
    (window as unknown as { readShifts: () => readonly Shift[] }).readShifts(),
  );
  const sum = shifts.reduce((all, { value }) => all + value, 0);
  return sum < 0.005
    ? []
    : shifts.map(({ value, moved }) => `${value.toFixed(4)} ${moved.join(', ')}`);
};
