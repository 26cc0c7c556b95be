/** `npm run dev [-- --port N]`: the site while one works on it. */
import { dev } from 'astro';
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
  await dev({ server: { host: '127.0.0.1', port: Number(values.port) } });
});
