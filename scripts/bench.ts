/** `npm run bench [REPORTS]`: cells right, uncertain and wrong per dialect and damage; milliseconds. */
import { runTasks } from '../src/publish/runBatches.ts';
import { DIALECTS } from '../src/testing/dialects.ts';
import { timeCopies } from '../src/testing/timeCopies.ts';
import { timeReading } from '../src/testing/timeReading.ts';
import { addTo, emptyTally, percent, type Tried, type TryTask } from '../src/testing/tryDialect.ts';
import { readCommand } from './command.ts';

const { positionals } = readCommand({
  usage: 'npm run bench [-- REPORTS]',
  does: 'Tells how many cells are right, uncertain and wrong in each dialect under each kind of damage, and what a report costs to read.',
  arguments: {
    REPORTS: 'how many made-up reports of each kind are read, 1000 where none is given',
  },
  example: 'npm run bench -- 100',
  options: {},
  files: [0, 1],
});
const reports = Number(positionals[0] ?? 1000);
const whole = emptyTally();
const worker = new URL('../src/testing/tryDialect.ts', import.meta.url);
const tasks = DIALECTS.map((dialect) => ({ dialect, reports }));
for await (const tried of runTasks<TryTask, Tried>(worker, tasks)) {
  addTo(whole, tried);
  console.log(`\n${tried.dialect} (${reports} reports each)\n${tried.lines.join('\n')}`);
}
console.log(
  `\nall dialects, one damage each: uncertain ${percent(whole.uncertain, whole.cells)}, wrong ${whole.wrong} of ${whole.cells}`,
);
console.log(`\n${timeReading()}`);
console.log(timeCopies());
