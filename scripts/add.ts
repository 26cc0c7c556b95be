/** `npm run add -- FILE [--agency ID] [--year Y] [--url U]`: a report into the corpus. */
import { parseArgs } from 'node:util';
import { addReport } from '../src/corpus/addReport.ts';
import { summarise } from '../src/corpus/summarise.ts';
import { UnreadableDocument } from '../src/document/document.ts';

const { values, positionals } = parseArgs({
  options: { agency: { type: 'string' }, year: { type: 'string' }, url: { type: 'string' } },
  allowPositionals: true,
});
const [file] = positionals;
if (file === undefined || positionals.length > 1 || !/^(\d{4})?$/.test(values.year ?? '')) {
  console.error('usage: npm run add -- FILE [--agency ID] [--year Y] [--url U]');
  process.exit(2);
}
try {
  const { report, target } = addReport({
    content: 'content',
    file,
    agency: values.agency,
    year: values.year ? Number(values.year) : undefined,
    url: values.url,
  });
  console.log(`${summarise(report)}\nadded as ${target}; now run npm run build`);
} catch (error) {
  const told =
    error instanceof UnreadableDocument || (error as NodeJS.ErrnoException).code === 'ENOENT';
  if (!told) throw error;
  console.error(`${file}: ${(error as Error).message}; nothing was changed`);
  process.exitCode = 1;
}
