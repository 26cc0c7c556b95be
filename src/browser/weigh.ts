import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';

/** What a page fetched, in bytes as a host with gzip would send them. */
interface Scale {
  /** @param type only what is of this kind, such as `script` */
  readonly weigh: (type?: string) => Promise<number>;
}

/** Weighs all that a page fetches from now on. */
export function putOnScale(page: Page): Scale {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  return {
    weigh: async (type) => {
      const weighed = responses.filter((one) => !type || one.request().resourceType() === type);
      const bodies = await Promise.all(weighed.map((one) => one.body().catch(() => '')));
      return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
    },
  };
}
