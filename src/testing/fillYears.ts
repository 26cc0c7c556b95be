import { JUMP, JUMPING } from '../check/checks/suspicions.ts';
import { formOfYear } from '../statute/forms.ts';
import { REQUESTERS } from '../statute/requests.ts';
import { type Filled, fillForm } from './fillForm.ts';
import type { Random } from './random.ts';

/** A filled form and the one of the year before, which agree with each other. */
interface FilledYears {
  readonly report: Filled;
  readonly prior: Filled | null;
}

/**
 * Fills two forms in a row that satisfy every sum, A5, A6 and A7 and raise no question of P1 or
 * P3; the first year has one alone.
 */
export function fillYears(random: Random): FilledYears {
  const isFirst = random.chance(0.1);
  for (;;) {
    const years = fillBoth(random, isFirst);
    if (isPlausible(years)) return years;
  }
}

function isPlausible({ report, prior }: FilledYears): boolean {
  const jumps = JUMPING.some((id) => {
    const [now, before] = [report.values.get(id) ?? 0, prior?.values.get(id) ?? 0];
    return before >= JUMP.base && (now > before * JUMP.factor || now < before / JUMP.factor);
  });
  const totals = ['licensing', 'otherServices', 'penalties', 'coercion'].some((row) => {
    const items =
      read(report.values, `${row}.priorYearItems`) + read(report.values, `${row}.change`);
    return items !== 0 && items === read(report.values, `${row}.decisions`);
  });
  return !jumps && !totals;
}

/** Of the figures that P1 watches, those that nothing ties to the year before: they are made alike. */
const STEADY = ['licensing.decisions', 'penalties.decisions'];

function keepSteady(now: ReadonlyMap<string, number>, before: Map<string, number>, random: Random) {
  for (const id of STEADY) {
    const value = read(now, id);
    before.set(id, random.integer(Math.ceil(value / 2), value * 2));
  }
}

function fillBoth(random: Random, isFirst: boolean): FilledYears {
  const report = fillForm(random);
  const form = formOfYear(report.year - 1);
  if (form === null || isFirst) return { report, prior: null };
  const prior = fillUntil(random, form);
  const now = new Map(report.values);
  const before = new Map(prior.values);
  carryOver(now, before);
  continueItems(now, before);
  continueDocuments(now, before);
  keepSteady(now, before, random);
  return {
    report: { ...report, values: now },
    prior: { form, year: report.year - 1, values: before },
  };
}

/** Forms of years in a row, the oldest first: what each carries in, the one before carries out. */
export function fillSpan(random: Random, first: number, years: number): readonly Filled[] {
  const forms = Array.from({ length: years }, (_, at) => fillForm(random, first + at));
  const values = forms.map((form) => new Map(form.values));
  for (let at = years - 1; at > 0; at -= 1) {
    const [now, before] = [values[at], values[at - 1]];
    if (!now || !before) continue;
    carryOver(now, before);
    continueItems(now, before);
    continueDocuments(now, before);
    keepSteady(now, before, random);
  }
  return forms.map((form, at) => ({ ...form, values: values[at] ?? form.values }));
}

function fillUntil(random: Random, form: Filled['form']): Filled {
  for (;;) {
    const filled = fillForm(random);
    if (filled.form === form) return filled;
  }
}

const read = (values: ReadonlyMap<string, number>, id: string) => values.get(id) ?? 0;

/** A5: what came in over the year's end is what went out; received makes up the difference. */
function carryOver(now: ReadonlyMap<string, number>, before: Map<string, number>): void {
  const rows = ['received', 'carriedIn', 'carriedOut'] as const;
  const totals = { received: 0, carriedIn: 0, carriedOut: 0 };
  for (const { id } of REQUESTERS.slice(0, -1)) {
    const carriedOut = read(now, `requests.carriedIn@${id}`);
    const sum = read(before, `requests.handled@${id}`) + carriedOut;
    const carriedIn = Math.min(read(before, `requests.carriedIn@${id}`), sum);
    const values = { received: sum - carriedIn, carriedIn, carriedOut };
    for (const row of rows) {
      before.set(`requests.${row}@${id}`, values[row]);
      totals[row] += values[row];
    }
  }
  for (const row of rows) before.set(`requests.${row}@total`, totals[row]);
}

/** A7: what there was before and its change make what there is. */
function continueItems(now: Map<string, number>, before: Map<string, number>): void {
  for (const id of now.keys()) {
    if (!id.endsWith('.priorYearItems')) continue;
    const change = id.replace('priorYearItems', 'change');
    const items = read(before, id);
    before.set(change, Math.max(-items, read(before, change)));
    now.set(id, items + read(before, change));
  }
}

/** A6: what was in force, less what was repealed, and what was issued. */
function continueDocuments(now: Map<string, number>, before: Map<string, number>): void {
  for (const row of ['rules', 'normativeDocuments']) {
    if (!now.has(`${row}.inForce`) || !before.has(`${row}.inForce`)) continue;
    const more = read(now, `${row}.issued`) - read(now, `${row}.repealed`);
    const inForce = Math.max(read(now, `${row}.inForce`), more, 0);
    now.set(`${row}.inForce`, inForce);
    before.set(`${row}.inForce`, inForce - more);
  }
}
