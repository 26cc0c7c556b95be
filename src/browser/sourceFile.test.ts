import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listCollections, loadReport } from '../corpus/collectionFiles.ts';
import { attribute, DIST, readPage, textOf } from './builtPages.ts';

describe('the document of every report', () => {
  const reports = listCollections('content').map(({ id, file }) => ({
    address: `/agencies/${id}/`,
    source: loadReport(file).source,
  }));

  test.each(reports)(
    '$address: can be had byte for byte, by its name and its hash',
    ({ address, source }) => {
      const ending = source.file.split('.').at(-1);
      const served = readFileSync(join(DIST, address, `source.${ending}`));
      expect(served.equals(readFileSync(source.file))).toBe(true);
      expect(createHash('sha256').update(served).digest('hex')).toBe(source.sha256);
      for (const lang of ['', '/en']) {
        const links = readPage(`${lang}${address}`).filter(
          (one) =>
            one.tagName === 'a' &&
            attribute(one, 'href') === `${address}source.${ending}` &&
            attribute(one, 'type') === source.mediaType,
        );
        expect(links.map(textOf)).toEqual([source.file, source.sha256]);
      }
    },
  );
});
