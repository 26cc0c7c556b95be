import type { Page } from 'playwright-core';
import { DIST } from './builtPages.ts';
import { launchBrowser } from './launchBrowser.ts';
import { serveFolder } from './serveFolder.ts';

export interface Visit {
  readonly width: number;
  readonly script?: boolean;
  readonly theme?: 'light' | 'dark';
}

/** What a page said and asked for while it was open. */
export interface Heard {
  readonly console: string[];
  /** Addresses of other hosts. */
  readonly foreign: string[];
}

export interface Site {
  /** Opens a page in a context of its own; closes it after use. */
  visit<T>(address: string, how: Visit, use: (page: Page, heard: Heard) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** The built site in a browser. @throws Error where no browser starts. */
export async function openSite(): Promise<Site> {
  const [browser, { origin, close }] = await Promise.all([launchBrowser(), serveFolder(DIST)]);
  return {
    async visit(address, { width, script = true, theme = 'light' }, use) {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        javaScriptEnabled: script,
        colorScheme: theme,
      });
      const heard: Heard = { console: [], foreign: [] };
      try {
        const page = await context.newPage();
        page.on('console', (message) => heard.console.push(message.text()));
        page.on('pageerror', (error) => heard.console.push(error.message));
        page.on('request', (request) => {
          if (!request.url().startsWith(origin)) heard.foreign.push(request.url());
        });
        await page.addInitScript(watchShifts);
        await page.goto(origin + address);
        return await use(page, heard);
      } finally {
        await context.close();
      }
    },
    async close() {
      await Promise.all([browser.close(), close()]);
    },
  };
}

function watchShifts() {
  const shifts: number[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      shifts.push((entry as unknown as { value: number }).value);
  }).observe({ type: 'layout-shift', buffered: true });
}

/**
 * How far the layout moved since the page was opened, to the two decimals that the measure is read in:
 * a line of text that was painted before its end had come may count some ten-thousandths.
 */
export const readShift = async (page: Page): Promise<number> => {
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  return Number(shifts.reduce((sum, shift) => sum + shift, 0).toFixed(2));
};
