import type { CheckResult } from '../../check/check.ts';
import type { Agency } from '../../report/agency.ts';
import type { ReadAnswer } from '../../selfCheck/answer.ts';
import type { Finding } from '../../selfCheck/finding.ts';
import type { FigureFile } from '../../share/figureFile.ts';
import { fileHref, reportAddress } from '../../site/addresses.ts';
import { element } from '../element.ts';
import { pageLang } from '../pageLang.ts';
import type { OpenDocument } from './openDocument.ts';
import { pageWords } from './pageWords.ts';
import { button, part, quoted } from './parts.ts';
import { listOf } from './showFindings.ts';

/** Last year's report beside this one: its numbers are fetched when the reader asks, and not before. */
export function showYears(answer: ReadAnswer, document: OpenDocument): HTMLElement {
  const { years: words } = pageWords().selfCheck;
  const { agency, report } = answer;
  if (!agency || report.year === null) {
    return part('check-years', words.heading, element('p', { class: 'small' }, words.unknown));
  }
  const before = report.year - 1;
  const status = element('p', { role: 'status' });
  const list = element('div');
  let isAsked = false;
  const ask = button(words.button, async () => {
    // It is not made unable to be pressed: whoever pressed it by keyboard would lose the place.
    if (isAsked) return;
    isAsked = true;
    list.replaceChildren();
    status.textContent = words.fetching;
    const found = await compare(answer, agency, before).catch(() => words.failed);
    isAsked = false;
    status.replaceChildren(...quoted(typeof found === 'string' ? found : found.told));
    if (typeof found !== 'string') list.append(listOf(found.findings, answer, document));
  });
  const text = element('p', { class: 'small' }, ...quoted(words.text(agency.name, before)));
  return part('check-years', words.heading, text, ask, status, list);
}

/** What the comparison found, in one sentence and in full. */
interface Compared {
  readonly told: string;
  readonly findings: readonly Finding[];
}

/** @returns one sentence alone where nothing can be compared. */
async function compare(
  answer: ReadAnswer,
  agency: Agency,
  year: number,
): Promise<Compared | string> {
  const { years: words } = pageWords().selfCheck;
  // It needs the network anyway: only now comes what compares.
  const { compareYears, listFindings, reportOfRows } = await import(
    '../../selfCheck/compareYears.ts'
  );
  const rows = await fetchRows(agency, year);
  const before = rows && reportOfRows(rows, year);
  if (!before) return words.absent(agency.name, year);
  if (before.scope !== answer.report.scope) return words.otherScope;
  const results = compareYears(answer.report, before, agency);
  const findings = listFindings({ ...answer.report, issues: [] }, results);
  const made = results.filter(isMade).length;
  const undecided = results.filter(({ outcome }) => outcome === 'undecided').length;
  const told = findings.length === 0 ? words.holds(made) : words.found(made, findings.length);
  const open = undecided === 0 ? [] : [words.undecided(undecided)];
  return { told: [told, ...open].join(pageLang() === 'en' ? ' ' : ''), findings };
}

const isMade = ({ outcome }: CheckResult) => outcome === 'holds' || outcome === 'fails';

type Rows = Parameters<typeof import('../../selfCheck/compareYears.ts').reportOfRows>[0];

/** The figures of a report's page that are its three tables: each has its rows as JSON beside the page. */
const FIGURES = ['disclosure', 'requests', 'disputes'];

/** The cells of a report as the site has them; null where it has none. @throws where the network fails. */
async function fetchRows(agency: Agency, year: number): Promise<Rows | null> {
  const address = reportAddress(agency.id, year);
  const responses = await Promise.all(
    FIGURES.map((figure) => fetch(fileHref(`${address}${figure}.json`))),
  );
  if (responses.some(({ status }) => status === 404)) return null;
  const files: FigureFile[] = await Promise.all(responses.map((response) => response.json()));
  return files.flatMap(({ common, rows }) => rows.map((row) => ({ ...common, ...row })));
}
