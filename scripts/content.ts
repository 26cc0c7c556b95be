/** `npm run content [-- --check]`: the corpus to JSON collections, and every issue in one grammar. */
import { formatFailure } from '../src/corpus/formatIssue.ts';
import { readCommand, runCommand } from './command.ts';
import { writeContent } from './writeContent.ts';

const { values } = readCommand({
  usage: 'npm run content [-- --check]',
  does:
    'Reads every report of content/reports/ into content/collections/ and prints each issue with its file,\n' +
    'line and rule, then how many there are. Exit code 1: a report could not be read.',
  arguments: { '--check': 'writes nothing; exit code 1 also where a collection is out of date' },
  example: 'npm run content -- --check',
  options: { check: { type: 'boolean', default: false } },
});

await runCommand(async () => {
  const { failures, changed, count } = await writeContent({ check: values.check });
  for (const failure of failures) console.error(formatFailure(failure));
  console.log(count);
  const isStale = values.check && changed.length > 0;
  if (isStale) console.error(`Run \`npm run content\` and commit:\n${changed.join('\n')}`);
  process.exitCode = failures.length > 0 || isStale ? 1 : 0;
});
