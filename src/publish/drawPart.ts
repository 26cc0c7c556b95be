/** A process that draws the pages of the part that `PART` names: `drawPart.ts FOLDER TASK [quiet]`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'astro';
import { partOf } from '../corpus/part.ts';
import { type Chosen, choosePages } from './choosePages.ts';
import { type DrawnPart, keysSchema } from './drawnNote.ts';

const [outDir = '', note = '', isQuiet] = process.argv.slice(2);
// Without the process that asked for them the pages are of no use.
const giveUp = () => process.exit(1);
process.on('disconnect', giveUp);
const known = keysSchema.parse(JSON.parse(readFileSync(note, 'utf8')));
let chosen: Chosen = { keys: {}, kept: [] };
await build({
  outDir,
  ...(isQuiet && { logLevel: 'warn' }),
  integrations: [
    choosePages(partOf(process.env['PART']), known, (told) => {
      chosen = told;
    }),
  ],
});
const memory = process.resourceUsage().maxRSS / 1024;
writeFileSync(note, JSON.stringify({ ...chosen, memory } satisfies DrawnPart));
process.off('disconnect', giveUp);
process.disconnect();
