import type { Page, Request } from 'playwright-core';

interface Traffic {
  /** Requests that are not answered yet. */
  readonly open: Set<Request>;
  /** How many were ever begun. */
  begun: number;
}

const traffics = new WeakMap<Page, Traffic>();

/** Counts the requests of a page from now on, for `waitForFiles`. */
export function watchFiles(page: Page): void {
  const traffic: Traffic = { open: new Set(), begun: 0 };
  traffics.set(page, traffic);
  page.on('request', (request) => {
    traffic.open.add(request);
    traffic.begun += 1;
  });
  page.on('requestfinished', (request) => traffic.open.delete(request));
  page.on('requestfailed', (request) => traffic.open.delete(request));
}

/** How often in a row a page must have nothing to do and nothing to wait for. */
const ROUNDS = 5;

/** Ends after a frame, when the page has nothing to do. Chromium may forget the wish where no frame follows. */
const untilIdle = () =>
  new Promise((done) =>
    requestAnimationFrame(() => requestIdleCallback(() => done(null), { timeout: 100 })),
  );

/**
 * Waits until a page has loaded, every file that it or its scripts asked for has come, and it asks for no more
 * whenever it has nothing to do. Playwright's own state, `networkidle`, is lost for good where a file comes
 * before the end of the page is parsed (its issue 42598), which busy machines show.
 * @throws Error where nobody watches the page's requests.
 */
export async function waitForFiles(page: Page): Promise<void> {
  const traffic = traffics.get(page);
  if (!traffic) throw new Error('watchFiles() must see a page before it is opened.');
  await page.waitForLoadState('load');
  let [quiet, seen] = [0, -1];
  while (quiet < ROUNDS) {
    await page.evaluate(untilIdle);
    const isQuiet = traffic.open.size === 0 && traffic.begun === seen;
    quiet = isQuiet ? quiet + 1 : 0;
    seen = traffic.begun;
  }
}
