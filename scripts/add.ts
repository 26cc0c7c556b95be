/** `npm run add -- FILE… [--agency ID] [--year Y] [--url U] [--dry-run] [--force]`: reports into the corpus. */
import { NotAdded } from '../src/corpus/addReport.ts';
import { addReports } from '../src/corpus/addReports.ts';
import { summarise } from '../src/corpus/summarise.ts';
import { readCommand, refuse, runCommand } from './command.ts';

const COMMAND = {
  usage: 'npm run add -- FILE… [--agency ID] [--year Y] [--url U] [--dry-run] [--force]',
  does:
    'Copies reports to content/reports/<agency>/<year>.<ext>, notes their sources in content/sources.json, and\n' +
    'shows what was read and every issue. Exit code 1: nothing was changed.',
  arguments: {
    'FILE…': 'the reports',
    '--agency ID': 'whose they are; where it is not given, the report tells',
    '--year Y': 'the year reported on; where it is not given, the report tells',
    '--url U': 'the http or https address where it was published',
    '--dry-run': 'changes nothing',
    '--force': 'adds also what contradicts the agency or the year given, and notes so',
  },
  example: 'npm run add -- report.txt --agency 370405-approval-services --year 2024',
  options: {
    agency: { type: 'string' },
    year: { type: 'string' },
    url: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
  },
  files: [1, Number.POSITIVE_INFINITY],
} as const;

const { values, positionals } = readCommand(COMMAND);
const { agency, year, url, force, 'dry-run': isTrial } = values;
if (year !== undefined && !/^\d{4}$/.test(year)) refuse(COMMAND, '--year takes four digits');
if (positionals.length > 1 && (year ?? url) !== undefined) {
  refuse(COMMAND, '--year and --url are of one report: give one file');
}

await runCommand(async () => {
  try {
    const wish = { content: 'content', agency, year: year ? Number(year) : undefined, url, force };
    for (const { report, key, source } of await addReports(positionals, wish, isTrial)) {
      console.log(summarise(report));
      if (source.accepted) console.log(`  accepted all the same: ${source.accepted.join(', ')}`);
      console.log(`${isTrial ? 'would be added' : 'added'} as content/reports/${key}`);
    }
    console.log(isTrial ? 'nothing was changed' : 'now run npm run build');
  } catch (error) {
    if (!(error instanceof NotAdded)) throw error;
    console.error(`${error.message}; nothing was changed`);
    process.exitCode = 1;
  }
});
