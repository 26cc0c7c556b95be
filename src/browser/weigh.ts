import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { DIST } from './builtPages.ts';

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

/** What files of the site weigh, in bytes as a host with gzip would send them. */
export const weighFiles = (paths: Iterable<string>): number =>
  [...paths]
    .map((path) => join(DIST, path.endsWith('/') ? `${path}index.html` : path))
    .reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
