/**
 * A process that draws pages: `drawPart.ts SITE KNOWN PROGRAM`, with the folder of the site, the file with the keys of
 * pages that need not be drawn, and the folder of the program. Each message names a part; the answer says what became
 * of its pages.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderMaker } from '../corpus/folderMaker.ts';
import { type Part, partOf } from '../corpus/part.ts';
import { choosePages, type PageFile } from './choosePages.ts';
import { type DrawnPart, keysSchema } from './drawnNote.ts';
import { openProgram } from './openProgram.ts';

// Without the process that asks for them the pages are of no use, and the folder is another build's.
process.on('disconnect', () => process.exit());
if (!process.connected) process.exit();

const [out = '', knownFile = '', program = ''] = process.argv.slice(2);
/** So many pages at a time: what one waits for, another is made in. */
const AT_ONCE = 4;

const known = keysSchema.parse(JSON.parse(readFileSync(knownFile, 'utf8')));
const makeFolder = folderMaker();
const { listPaths, drawPath } = await openProgram(program);

async function draw(part: Part): Promise<DrawnPart> {
  const { keys, kept, drawn } = choosePages(await listPaths(), part, known);
  const left = drawn.values();
  await Promise.all(Array.from({ length: AT_ONCE }, () => drawEach(left)));
  const pages = drawn.filter(({ path }) => path.route.type === 'page').map(({ file }) => file);
  return { keys, kept, pages, memory: process.resourceUsage().maxRSS / 1024 };
}

async function drawEach(left: Iterable<PageFile>): Promise<void> {
  for (const { path, file } of left) {
    const content = await drawPath(path);
    const place = join(out, file);
    makeFolder(place);
    writeFileSync(place, content);
  }
}

process.on('message', async (name) => {
  process.env['PART'] = String(name);
  const told = await draw(partOf(String(name)));
  process.send?.(told);
});
