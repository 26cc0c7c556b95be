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

it.runIf(carried)(
  'starts a browser where none is on the path',
  async () => {
    vi.stubEnv('CHROMIUM_PATH', undefined);
    vi.stubEnv('PATH', '');
    const browser = await launchBrowser();
    try {
      expect(browser.isConnected()).toBe(true);
    } finally {
      await browser.close();
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
