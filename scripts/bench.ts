/** `npm run bench [REPORTS]`: cells right, uncertain and wrong per dialect and damage; milliseconds. */
import { DIALECTS } from '../src/testing/dialects.ts';
import { DAMAGE_NAMES, pickPair, QUIRK_NAMES, suits } from '../src/testing/readSheet.ts';
import { timeCopies } from '../src/testing/timeCopies.ts';
import { timeReading } from '../src/testing/timeReading.ts';
import { percent, tryMany } from '../src/testing/tryMany.ts';
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
const whole = { cells: 0, uncertain: 0, wrong: 0 };
for (const dialect of DIALECTS) {
  const all = { cells: 0, uncertain: 0, wrong: 0 };
  console.log(`\n${dialect} (${reports} reports each)`);
  tryMany('none', reports, dialect, () => []);
  const damages = DAMAGE_NAMES.filter((one) => suits(one, dialect));
  for (const treatment of [...QUIRK_NAMES.filter((one) => suits(one, dialect)), ...damages]) {
    const sum = tryMany(treatment, reports, dialect, () => [treatment]);
    all.cells += sum.cells;
    all.uncertain += sum.uncertain;
    all.wrong += sum.wrong;
  }
  console.log(
    `  all but none: uncertain ${percent(all.uncertain, all.cells)}, wrong ${all.wrong} of ${all.cells}`,
  );
  whole.cells += all.cells;
  whole.uncertain += all.uncertain;
  whole.wrong += all.wrong;
  tryMany('quirk and damage together', reports * damages.length, dialect, (seed) =>
    pickPair(seed, dialect),
  );
}
console.log(
  `\nall dialects, one damage each: uncertain ${percent(whole.uncertain, whole.cells)}, wrong ${whole.wrong} of ${whole.cells}`,
);
console.log(`\n${timeReading()}`);
console.log(timeCopies());
