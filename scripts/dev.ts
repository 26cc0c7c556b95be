/** `npm run dev [-- --port N]`: the site while one works on it. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, CONTENT } from '../src/corpus/folders.ts';
import { prepareData } from '../src/publish/prepareData.ts';
import { rootOf, SETTINGS } from '../src/site/settings.ts';
import { readCommand, runCommand } from './command.ts';
import { writeContent } from './writeContent.ts';

const { values } = readCommand({
  usage: 'npm run dev [-- --port N]',
  does: 'Reads the corpus and serves the site as it is now; a page is built anew when its code changes.',
  arguments: { '--port N': 'the port, 4321 where none is given' },
  example: 'npm run dev',
  options: { port: { type: 'string', default: '4321' } },
});

await runCommand(async () => {
  console.log((await writeContent({ check: false })).count);
  // Files of data stand beside those of public/, as they do in the built site.
  const publicDir = join(CACHE, 'public');
  rmSync(publicDir, { recursive: true, force: true });
  cpSync('public', publicDir, { recursive: true });
  const place = { content: CONTENT, out: publicDir, root: rootOf(SETTINGS) };
  await prepareData(place);
  const { dev } = await import('astro');
  await dev({ publicDir, server: { host: '127.0.0.1', port: Number(values.port) } });
});
