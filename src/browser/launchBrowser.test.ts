import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterEach, expect, it, vi } from 'vitest';
import { launchBrowser, launchCarriedBrowser } from './launchBrowser.ts';

const carried = process.platform === 'linux' && process.arch === 'x64';
const minutes = 60_000;

afterEach(() => {
  vi.unstubAllEnvs();
});

it.runIf(carried)(
  'renders Chinese in full width in the carried browser',
  async () => {
    const browser = await launchCarriedBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(
        `data:text/html;charset=utf-8,${encodeURIComponent(
          '<!doctype html><html lang="zh-CN"><title>公开有数</title><span style="font: 20px sans-serif">政府信息公开</span>',
        )}`,
      );
      expect(await page.title()).toBe('公开有数');
      const box = await page.locator('span').boundingBox();
      expect(box?.width).toBe(6 * 20);
      expect(box?.height).toBeGreaterThanOrEqual(20);
    } finally {
      await browser.close();
    }
  },
  2 * minutes,
);

/** The program file that a browser runs from. */
async function programOf(browser: Browser): Promise<string> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const { id } = processInfo.find(({ type }) => type === 'browser') ?? {};
  return readlink(`/proc/${id}/exe`);
}

const carriedProgram = /node_modules\/\.cache\/browser\/[\d.-]+\/chromium$/;

it.runIf(carried && !process.env.CHROMIUM_PATH)(
  'these tests run in the carried browser',
  async () => {
    const browser = await launchBrowser();
    try {
      expect(await programOf(browser)).toMatch(carriedProgram);
    } finally {
      await browser.close();
    }
  },
  2 * minutes,
);

it.runIf(carried)(
  'starts the carried browser, and tries no other, whatever is on the path',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'path-'));
    try {
      const [other, trace] = [join(folder, 'chromium'), join(folder, 'ran')];
      await writeFile(other, `#!/bin/sh\n: > '${trace}'\nexit 1\n`);
      await chmod(other, 0o755);
      for (const path of ['', `${folder}${delimiter}${process.env.PATH}`]) {
        vi.stubEnv('CHROMIUM_PATH', undefined);
        vi.stubEnv('PATH', path);
        const browser = await launchBrowser();
        const program = await programOf(browser).finally(() => browser.close());
        expect(program).toMatch(carriedProgram);
      }
      expect(existsSync(trace)).toBe(false);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
  2 * minutes,
);

it('refuses a browser named by CHROMIUM_PATH that does not start, and says so', async () => {
  vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
  await expect(launchBrowser()).rejects.toThrow(
    'CHROMIUM_PATH names /nowhere/chromium, which does not start',
  );
});
