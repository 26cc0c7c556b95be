import type { ReactNode } from 'react';
import type { FigureRow } from '../../figures/figure.ts';
import { countText, statusText, valueText } from '../../figures/valueText.ts';
import { capitalise, rowAgency, unitAfter } from '../../figures/words.ts';
import { fill } from '../../i18n/both.ts';
import { CHART_WORDS as WORDS } from '../../i18n/figures.ts';
import { isTranscription } from '../../report/basis.ts';
import type { Lang } from '../../statute/types.ts';

interface Props {
  readonly rows: readonly FigureRow[];
  /** Explanations of signs among the marks, such as a break or a failing sum. */
  readonly notes: readonly string[];
  readonly lang: Lang;
  /** Where the reasons for what the mark shows stand, where a page has them. */
  readonly reasons?: string | null;
}

/**
 * What a pointer, a finger or the keyboard brings up: agency, year, and each number in full with its
 * status. What all rows share stands above them; rows that differ only in their year are one line.
 */
export function ChartTip({ rows, notes, lang, reasons = null }: Props): ReactNode {
  const agency = shared(rows, (row) => rowAgency(row)[lang]);
  const year = shared(rows, (row) => fill(WORDS.inYear, { year: row.year })[lang]);
  const label = shared(rows, (row) => capitalise(row.label, lang));
  const alike = Map.groupBy(rows, (row) =>
    [row.agencyId, row.series, valueText(row, lang), behind(row, lang)].join('|'),
  );
  // A line must be named by something: where agency and year stand above, by what was counted.
  const isNamedBelow = label === null || (agency !== null && year !== null);
  const head = [agency, year, !isNamedBelow && label].filter(Boolean);
  const nameOf = (own: readonly FigureRow[]) => {
    const [first] = own;
    if (!first) return '';
    const years = own.map((row) => row.year).join(WORDS.listComma[lang]);
    const parts = [
      agency === null && rowAgency(first)[lang],
      year === null && fill(WORDS.inYear, { year: years })[lang],
      isNamedBelow && capitalise(first.label, lang),
    ];
    return parts.filter(Boolean).join(' ');
  };
  return (
    <>
      {head.length > 0 && <p className="chart-tip-head">{head.join(' ')}</p>}
      {rows.length > 0 && (
        <dl>
          {[...alike.values()].map((own) => (
            <div key={own[0]?.key}>
              <dt>{nameOf(own)}</dt>
              <dd>
                <b>{own[0] && valueText(own[0], lang)}</b> {own[0] && behind(own[0], lang)}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {notes.map((note) => (
        <p key={note} className="chart-tip-note">
          {note}
        </p>
      ))}
      {reasons !== null && (
        <p className="chart-tip-link">
          <a href={reasons}>{WORDS.toReasons[lang]}</a>
        </p>
      )}
    </>
  );
}

/** What stands behind a value: its unit, k of n, that it was recovered or typed; the value says all else. */
function behind(row: FigureRow, lang: Lang): string {
  const { value, unit, status } = row;
  const kn = value !== null || status === 'in-dispute' ? countText(row) : null;
  return [
    value !== null && unit !== '%' && unitAfter(row, lang, value),
    kn !== null && `(${kn})`,
    value !== null &&
      (status === 'recovered' || isTranscription(row)) &&
      `· ${statusText(row, lang)}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The value that all rows share; null where they differ or there are no rows. */
function shared(rows: readonly FigureRow[], of: (row: FigureRow) => string): string | null {
  const all = new Set(rows.map(of));
  const [one] = all;
  return all.size === 1 && one !== undefined ? one : null;
}
