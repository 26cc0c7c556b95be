import { makeIssue } from '../report/makeIssue.ts';
import type { Issue } from '../report/report.ts';
import type {
  Check,
  CheckResult,
  Facts,
  Outcome,
  Side,
  Statement,
  Subject,
  Term,
} from './check.ts';

/** Runs one check over one report: what became of each of its statements. */
export function evaluate(check: Check, subject: Subject): CheckResult[] {
  return check.statements(subject).map((statement) => {
    const { left = null, right = null, key, place } = statement;
    const outcome = statement.outcome ?? decide(check, statement);
    const terms = right ? [...(left?.terms ?? []), ...right.terms] : (left?.terms ?? []);
    return {
      check: check.id,
      key,
      level: statement.level ?? check.level,
      outcome,
      left,
      right,
      cells: listCells(terms, statement.about),
      facts: { ...sumFacts(left, right), ...statement.facts },
      place: place ?? terms.find((term) => term.place)?.place,
      doubt: outcome === 'fails' ? (terms.some(isDoubtful) ? 'reading' : 'source') : undefined,
      rule: statement.rule ?? check.rule,
    };
  });
}

function decide(check: Check, statement: Statement): Outcome {
  const left = statement.left?.value ?? null;
  const right = statement.right?.value ?? null;
  if (left === null || right === null) return 'undecided';
  const agrees = check.agree ? check.agree(left, right, statement) : left === right;
  return agrees === undefined ? 'undecided' : agrees ? 'holds' : 'fails';
}

/** A number that does not stand plainly in the source: the failure may be our misreading. */
function isDoubtful({ status }: Term): boolean {
  return status !== 'reported' && status !== 'stated';
}

/** The cells that a statement takes or speaks of, each once. */
function listCells(terms: readonly Term[], about: readonly string[] = []): string[] {
  const cells = new Set<string>();
  for (const { cell } of terms) if (cell !== undefined) cells.add(cell);
  for (const cell of about) cells.add(cell);
  return [...cells];
}

function sumFacts(left: Side | null, right: Side | null): Facts {
  const [a, b] = [left?.value ?? null, right?.value ?? null];
  if (a !== null && b !== null) return { left: a, right: b, difference: differenceOf(a, b) };
  if (a !== null) return { left: a };
  return b === null ? {} : { right: b };
}

/** The difference of two sums without the dust of binary fractions. */
function differenceOf(left: number, right: number): number {
  const difference = Math.abs(left - right);
  return Number.isInteger(difference) ? difference : Number(difference.toFixed(6));
}

/** The failures as issues of the data. */
export function issuesOf(results: readonly CheckResult[]): Issue[] {
  return results
    .filter(({ outcome }) => outcome === 'fails')
    .map(({ rule, facts, cells, place, doubt }) => makeIssue(rule, facts, { cells, place, doubt }));
}
