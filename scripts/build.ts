/** `npm run build [-- --strict]`: the corpus to the site in `dist/`. */
import { join } from 'node:path';
import { CACHE, CONTENT, DIST } from '../src/corpus/folders.ts';
import { formatFailure } from '../src/corpus/formatIssue.ts';
import { notePublished } from '../src/corpus/published.ts';
import { publishData } from '../src/publish/publishData.ts';
import { publishSite, recoverSite, stageSite } from '../src/site/publishSite.ts';
import { rootOf, SETTINGS } from '../src/site/settings.ts';
import { runStage, tellStages } from '../src/site/stages.ts';
import { readCommand, runCommand } from './command.ts';
import { writeContent } from './writeContent.ts';

/** The data stand there when the pages come. */
const BESIDE_DATA = { vite: { build: { emptyOutDir: false } } };
const { values } = readCommand({
  usage: 'npm run build [-- --strict]',
  does:
    'Reads the corpus and builds the site in dist/. It is built beside and takes the place of the last one\n' +
    'when it is whole. Reports that could not be read are named last, and the others published; exit code 1:\n' +
    'there is no site to publish, and the last one stays.',
  arguments: { '--strict': 'publishes nothing, exit code 1, where a report could not be read' },
  example: 'npm run build -- --strict',
  options: { strict: { type: 'boolean', default: false } },
});

await runCommand(async () => {
  recoverSite(DIST);
  const { reports, failures, count } = await runStage('reading', () =>
    writeContent({ check: false }),
  );
  console.log(count);
  const isWanted = reports > 0 && !(values.strict && failures.length > 0);
  if (isWanted) {
    const { build } = await import('astro');
    const out = stageSite(DIST);
    const place = { content: CONTENT, out, root: rootOf(SETTINGS) };
    notePublished(await runStage('data', () => publishData(place)));
    await runStage('pages', () =>
      build({ outDir: out, cacheDir: join(CACHE, 'astro'), ...BESIDE_DATA }),
    );
    publishSite(DIST);
    tellStages();
  } else process.exitCode = 1;
  for (const failure of failures) console.error(formatFailure(failure));
  if (!isWanted) {
    const cause = reports === 0 ? 'no report could be read' : 'not every report could be read';
    console.error(`${cause}: nothing was published`);
  }
});
