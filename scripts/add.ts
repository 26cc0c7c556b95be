/** `npm run add -- FILE [--agency ID] [--year Y] [--url U]`: a report into the corpus. */
import { parseArgs } from 'node:util';
import { addReport, NotAdded } from '../src/corpus/addReport.ts';
import { summarise } from '../src/corpus/summarise.ts';
import { UnreadableDocument } from '../src/document/document.ts';

function readArguments() {
  try {
    return parseArgs({
      options: { agency: { type: 'string' }, year: { type: 'string' }, url: { type: 'string' } },
      allowPositionals: true,
    });
  } catch {
    return null;
  }
}

const args = readArguments();
const [file, ...others] = args?.positionals ?? [];
if (
  !args ||
  file === undefined ||
  others.length > 0 ||
  !/^(\d{4})?$/.test(args.values.year ?? '')
) {
  console.error('usage: npm run add -- FILE [--agency ID] [--year Y] [--url U]');
  process.exit(2);
}
const { agency, year, url } = args.values;
try {
  const wish = { content: 'content', file, agency, year: year ? Number(year) : undefined, url };
  const { report, target } = await addReport(wish);
  console.log(`${summarise(report)}\nadded as ${target}; now run npm run build`);
} catch (error) {
  const isTold = error instanceof NotAdded || error instanceof UnreadableDocument;
  const code = (error as NodeJS.ErrnoException).code;
  if (!isTold && code === undefined) throw error;
  console.error(`${file}: ${(error as Error).message}; nothing was changed`);
  process.exitCode = 1;
}
