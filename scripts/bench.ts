/** `npm run bench [REPORTS]`: cells right, uncertain and wrong per dialect and damage; milliseconds. */
import { DIALECTS } from '../src/testing/dialects.ts';
import {
  DAMAGE_NAMES,
  QUIRK_NAMES,
  suits,
  type Treatment,
  tryReport,
} from '../src/testing/readSheet.ts';
import { timeCopies } from '../src/testing/timeCopies.ts';
import { timeReading } from '../src/testing/timeReading.ts';

const reports = Number(process.argv[2] ?? 1000);
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`;
const treatments: readonly Treatment[] = ['none', ...QUIRK_NAMES, ...DAMAGE_NAMES];

for (const dialect of DIALECTS) {
  const all = { cells: 0, uncertain: 0, wrong: 0 };
  console.log(`\n${dialect} (${reports} reports each)`);
  for (const treatment of treatments.filter((one) => suits(one, dialect))) {
    const sum = { right: 0, uncertain: 0, wrong: 0 };
    for (let seed = 0; seed < reports; seed += 1) {
      const score = tryReport(seed, treatment, dialect);
      sum.right += score.right;
      sum.uncertain += score.uncertain;
      sum.wrong += score.wrong;
    }
    const cells = sum.right + sum.uncertain + sum.wrong;
    const name = treatment.padEnd(42);
    console.log(
      `  ${name} right ${percent(sum.right, cells)}, uncertain ${percent(sum.uncertain, cells)}, wrong ${sum.wrong} of ${cells}`,
    );
    if (treatment === 'none') continue;
    all.cells += cells;
    all.uncertain += sum.uncertain;
    all.wrong += sum.wrong;
  }
  console.log(
    `  all but none: uncertain ${percent(all.uncertain, all.cells)}, wrong ${all.wrong} of ${all.cells}`,
  );
}
console.log(`\n${timeReading()}`);
console.log(timeCopies());
