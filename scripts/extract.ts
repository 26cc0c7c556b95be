/** `npm run -s extract -- FILE… [--json]`: one report each; `-` reads JSON lines from standard input. */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { isNotes } from '../src/corpus/buildCollections.ts';
import { parseInput } from '../src/corpus/parseInput.ts';
import { readInput } from '../src/corpus/readFiles.ts';
import { readRegistry } from '../src/corpus/registry.ts';
import { summarise } from '../src/corpus/summarise.ts';

const USAGE =
  'usage: npm run -s extract -- FILE… [--json]   (or - --json: JSON lines {"path"} or {"name","text"})';

function readArguments() {
  try {
    return parseArgs({
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
  } catch {
    return null;
  }
}

const args = readArguments();
const files = (args?.positionals ?? []).filter((file) => !isNotes(file));
const streams = files.includes('-');
if (!args || files.length === 0 || (streams && (files.length > 1 || !args.values.json))) {
  console.error(USAGE);
  process.exit(2);
}
// The reader of our output may have seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});
const registry = readRegistry('content');
// Waits where the reader of our output is slow, so that memory stays bounded.
const print = (line: string) =>
  new Promise<void>((done) => process.stdout.write(`${line}\n`, () => done()));

if (streams) {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const input = parseInput(line);
    const reading = 'cause' in input ? input : await readInput(input, registry);
    if ('cause' in reading) process.exitCode = 1;
    await print(
      JSON.stringify(
        'report' in reading
          ? reading.report
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
      await print(args.values.json ? JSON.stringify(reading.report) : summarise(reading.report));
  }
}
