import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRegistry } from '../corpus/registry.ts';
import { tellFailure } from '../i18n/failures.ts';
import { answerFile } from '../selfCheck/answerFile.ts';
import { packRegistry } from '../selfCheck/registryFile.ts';
import { choose, countRequests, pickPromised, readLines, refusals } from './checkPage.ts';
import { openSite, type Site } from './openSite.ts';

/** Every report of the corpus, and every document and text that a test of the reader has. */
const FILES = globSync([
  'content/reports/*/*.{txt,md,html,mht,docx,doc,wps,pdf,csv}',
  'src/document/fixtures/*.{txt,html,mht,docx,doc,wps,xls,ofd}',
  'src/document/fixtures/pdf/*.pdf',
  'src/extract/fixtures/**/*.{txt,md,html,csv}',
]).sort();
const SHARDS = Array.from({ length: 8 }, (_, at) => at);

const registry = readRegistry('content');
let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

/** What the reader makes of a file by itself, without the folder that a browser is not told. */
async function expectedOf(path: string) {
  const none = packRegistry([], {});
  const answer = await answerFile(readFileSync(path), basename(path), registry, none);
  if (!('report' in answer)) return { refused: tellFailure(answer.rule, answer.facts, 'zh') };
  return pickPromised(JSON.parse(answer.line));
}

test('there are files of every format', () => {
  expect(FILES.length).toBeGreaterThan(150);
});

test.each(SHARDS)(
  'every file is read as by the command line, and refused alike: part %i',
  async (shard) => {
    const own = FILES.filter((_, at) => at % SHARDS.length === shard);
    await site.look('/check/', { width: 1280 }, async (page, log) => {
      const asked = countRequests(page);
      for (const path of own) {
        const expected = await expectedOf(path);
        await choose(page, [path]);
        const [line] = await readLines(page);
        const [refused] = await refusals(page);
        if ('refused' in expected) {
          expect(line, path).toBeUndefined();
          // A picture and a transcription of the corpus have words of the page's own.
          expect(refused, path).toContain(expected.refused.slice(0, 8));
        } else {
          expect(refused, path).toBeUndefined();
          const read = pickPromised(JSON.parse(line ?? ''));
          if (!path.endsWith('.csv')) expect(read, path).toEqual(expected);
          else expect(read.cells, path).toEqual(expected.cells);
        }
      }
      expect(asked.filter((request) => !request.startsWith('GET '))).toEqual([]);
      expect(log).toEqual({ console: [], foreign: [] });
    });
  },
);
