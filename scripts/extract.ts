/** `npm run -s extract -- FILE… [--json]`: one report each; `-` reads JSON lines from standard input. */
import { createInterface } from 'node:readline';
import { CONTENT } from '../src/corpus/folders.ts';
import { formatSummary } from '../src/corpus/formatSummary.ts';
import { isNotes } from '../src/corpus/listReports.ts';
import { parseInput } from '../src/corpus/parseInput.ts';
import { readInput } from '../src/corpus/readFiles.ts';
import { readRegistry } from '../src/corpus/registry.ts';
import { tellReport } from '../src/corpus/tellReport.ts';
import { readCommand, refuse, runCommand } from './command.ts';

const COMMAND = {
  usage: 'npm run -s extract -- FILE… [--json]   (or - --json)',
  does:
    'Reads reports and prints a summary of each, or with --json one JSON object a line. Exit code 1: one could\n' +
    'not be read, and the others are still printed.',
  arguments: {
    'FILE…': 'the reports; - reads JSON lines {"path"} or {"name","text"} from standard input',
    '--json': 'one JSON object a line, in the order given, and nothing else',
  },
  example: "npm run -s extract -- 'content/reports/370405-approval-services/2023.txt' --json",
  options: { json: { type: 'boolean', default: false } },
  files: [1, Number.POSITIVE_INFINITY],
} as const;

const { values, positionals } = readCommand(COMMAND);
const files = positionals.filter((file) => !isNotes(file));
const streams = files.includes('-');
if (streams && (files.length > 1 || !values.json)) refuse(COMMAND, '- stands alone, with --json');
if (files.length === 0) refuse(COMMAND, 'no report is given');
// The reader of our output may have seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});
// Waits where the reader of our output is slow, so that memory stays bounded.
const print = (line: string) =>
  new Promise<void>((done) => process.stdout.write(`${line}\n`, () => done()));

await runCommand(async () => {
  const registry = readRegistry(CONTENT);
  if (streams) {
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
      if (line.trim() === '') continue;
      const input = parseInput(line);
      const reading = 'cause' in input ? input : await readInput(input, registry);
      if ('cause' in reading) process.exitCode = 1;
      await print(
        JSON.stringify(
          'report' in reading
            ? tellReport(reading.report)
            : { error: reading.cause, source: { file: reading.file } },
        ),
      );
    }
  } else {
    for (const path of files) {
      const reading = await readInput({ path }, registry);
      if ('cause' in reading) {
        process.exitCode = 1;
        console.error(`${path}: ${reading.cause}`);
      } else
        await print(
          values.json ? JSON.stringify(tellReport(reading.report)) : formatSummary(reading.report),
        );
    }
  }
});
