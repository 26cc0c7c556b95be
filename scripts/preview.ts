/** `npm run preview [-- --port N]`: serves `dist/` on this machine. */
import { DIST } from '../src/corpus/folders.ts';
import { restoreSite } from '../src/site/publishSite.ts';
import { readCommand } from './command.ts';

const { values } = readCommand({
  usage: 'npm run preview [-- --port N]',
  does: 'Serves the site in dist/ on this machine alone (127.0.0.1), until it is stopped.',
  arguments: { '--port N': 'the port, 4321 where none is given' },
  example: 'npm run preview -- --port 8080',
  options: { port: { type: 'string', default: '4321' } },
});

restoreSite(DIST);
const { preview } = await import('astro');
await preview({ outDir: DIST, server: { host: '127.0.0.1', port: Number(values.port) } });
