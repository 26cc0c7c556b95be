/** `npm run add -- FILE…`: reports into the corpus, and agencies into the registry. */
import type { Addition } from '../src/corpus/addReport.ts';
import { addReports, type Tried } from '../src/corpus/addReports.ts';
import { formatEntry } from '../src/corpus/agencies/formatEntry.ts';
import { CONTENT } from '../src/corpus/folders.ts';
import { formatSummary } from '../src/corpus/formatSummary.ts';
import { NotAdded } from '../src/corpus/notAdded.ts';
import { ADDING_WORDS, languageOf } from '../src/i18n/adding.ts';
import { readCommand, refuse, runCommand } from './command.ts';

const lang = languageOf(process.env);
const words = ADDING_WORDS[lang];
const COMMAND = {
  usage: words.usage,
  does: words.does,
  arguments: words.arguments,
  words: words.command,
  example: 'npm run add -- 2023.pdf 2024.docx --yes',
  options: {
    agency: { type: 'string' },
    year: { type: 'string' },
    url: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    replace: { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
    yes: { type: 'boolean', default: false },
  },
  files: [1, Number.POSITIVE_INFINITY],
} as const;
const { values, positionals } = readCommand(COMMAND);
const { year, 'dry-run': isTrial, ...wishes } = values;
const all = positionals.length;
if (year !== undefined && !/^\d{4}$/.test(year)) refuse(COMMAND, words.digits);
if (all > 1 && (year ?? wishes.url) !== undefined) refuse(COMMAND, words.one);

/** On a terminal one line that changes, elsewhere one line a file; nothing for one file alone. */
let done = 0;
function showProgress({ file, outcome }: Tried): void {
  const line = `[${++done}/${all}] ${file}`;
  if (all === 1) return;
  if (process.stderr.isTTY) {
    process.stderr.write(`\r\u001b[K${line}${done === all ? '\r\u001b[K' : ''}`);
  } else console.error(`${line} ${outcome instanceof NotAdded ? '✗' : `→ ${outcome.key}`}`);
}

function show({ report, key, source, entry, replaces }: Addition): void {
  console.log(formatSummary(report, lang));
  if (source.accepted) console.log(words.accepted(source.accepted));
  if (entry) console.log(`${words.entry}\n${formatEntry(entry, lang)}`);
  const isUnknown = report.issues.some(({ rule }) => rule === 'agency-unregistered');
  const tell = report.agencyName === null ? words.nameless : words.unregistered;
  if (isUnknown) console.log(tell(key.replace(/\/.*/, '')));
  for (const one of replaces) console.log(words.replaced(`content/reports/${one}`));
  console.log((isTrial ? words.wouldAdd : words.added)(`content/reports/${key}`));
}

await runCommand(async () => {
  try {
    const today = new Date().toLocaleDateString('sv-SE');
    const options = { ...wishes, content: CONTENT, today, ...(year && { year: Number(year) }) };
    (await addReports(positionals, options, isTrial, showProgress)).forEach(show);
    console.log(isTrial ? words.unchanged : words.next);
  } catch (error) {
    if (!(error instanceof NotAdded)) throw error;
    console.error(`${error.tell(lang)}\n${words.unchanged}`);
    process.exitCode = 1;
  }
});
