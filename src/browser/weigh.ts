import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';

/** What a page fetched, in bytes as a host with gzip would send them. */
interface Scale {
  readonly weigh: () => Promise<number>;
}

/** Weighs all that a page fetches from now on. */
export function putOnScale(page: Page): Scale {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  return {
    weigh: async () => {
      const bodies = await Promise.all(responses.map((one) => one.body().catch(() => '')));
      return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
    },
  };
}
