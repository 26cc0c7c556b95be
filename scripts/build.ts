/** `npm run build [-- --strict] [--shard I/N] [--region CODE]`: the corpus to the site in `dist/`. */
import { DIST } from '../src/corpus/folders.ts';
import { formatFailure } from '../src/corpus/formatIssue.ts';
import { type Part, readPart } from '../src/corpus/part.ts';
import { prepareProgram } from '../src/publish/siteProgram.ts';
import { recoverSite } from '../src/site/publishSite.ts';
import { SETTINGS } from '../src/site/settings.ts';
import { runStage } from '../src/site/stages.ts';
import { buildSite } from './buildSite.ts';
import { readCommand, refuse, runCommand } from './command.ts';
import { writeContent } from './writeContent.ts';

const COMMAND = {
  usage: 'npm run build [-- --strict] [--shard I/N] [--region CODE]',
  does:
    'Reads the corpus and builds the site in dist/. It is built beside and takes the place of the last one\n' +
    'when it is whole. Reports that could not be read are named last, and the others published; exit code 1:\n' +
    'there is no site to publish, and the last one stays.',
  arguments: {
    '--strict': 'publishes nothing, exit code 1, where a report could not be read',
    '--shard I/N': 'one of N parts of the site; the files of all parts, put together, are the site',
    '--region CODE':
      'the agencies whose division codes begin so, such as 37; "rest": what is of no agency',
  },
  example: 'npm run build -- --shard 2/8',
  options: {
    strict: { type: 'boolean', default: false },
    shard: { type: 'string' },
    region: { type: 'string' },
  },
} as const;
const { values } = readCommand(COMMAND);
const part = readPart(values.shard, values.region);
if ('cause' in part) refuse(COMMAND, part.cause);

await runCommand(async () => {
  recoverSite(DIST);
  // Made by a process of its own while this one reads; of no use where nothing is built.
  const making = new AbortController();
  const program = prepareProgram(SETTINGS, making.signal);
  program.catch(() => {});
  try {
    await build(part, program);
  } finally {
    making.abort();
  }
});

async function build(part: Part, program: Promise<string>): Promise<void> {
  const { reports, read, failures, count } = await runStage('reading', () =>
    writeContent({ check: false }),
  );
  console.log(count);
  const isWanted = reports > 0 && !(values.strict && failures.length > 0);
  if (isWanted) await buildSite({ part, reports, read, program });
  else process.exitCode = 1;
  for (const failure of failures) console.error(formatFailure(failure));
  if (!isWanted) {
    const cause = reports === 0 ? 'no report could be read' : 'not every report could be read';
    console.error(`${cause}: nothing was published`);
  }
}
