/** `npm run bench [REPORTS]`: cells right, uncertain and wrong per dialect and damage; milliseconds. */
import { DIALECTS, type Dialect } from '../src/testing/dialects.ts';
import {
  DAMAGE_NAMES,
  pickPair,
  QUIRK_NAMES,
  suits,
  type Treatment,
  tryReport,
} from '../src/testing/readSheet.ts';
import { timeCopies } from '../src/testing/timeCopies.ts';
import { timeReading } from '../src/testing/timeReading.ts';

const reports = Number(process.argv[2] ?? 1000);
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`;

/** Reads so many made-up reports, prints what became of their cells, and gives it. */
function tryMany(
  name: string,
  count: number,
  dialect: Dialect,
  treat: (seed: number) => readonly Treatment[],
) {
  const sum = { right: 0, uncertain: 0, wrong: 0 };
  for (let seed = 0; seed < count; seed += 1) {
    const score = tryReport(seed, treat(seed), dialect);
    sum.right += score.right;
    sum.uncertain += score.uncertain;
    sum.wrong += score.wrong;
  }
  const cells = sum.right + sum.uncertain + sum.wrong;
  console.log(
    `  ${name.padEnd(42)} right ${percent(sum.right, cells)}, uncertain ${percent(sum.uncertain, cells)}, wrong ${sum.wrong} of ${cells}`,
  );
  return { ...sum, cells };
}

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
