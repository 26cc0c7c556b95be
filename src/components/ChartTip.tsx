import type { ReactNode } from 'react';
import type { FigureRow, RowStatus } from '../figures/figure.ts';
import { countText, statusText, valueText } from '../figures/valueText.ts';
import { headed, rowAgency, unitAfter } from '../figures/words.ts';
import { fill, type Language, CHART_WORDS as WORDS } from '../i18n/figures.ts';
import { isTranscription } from '../report/basis.ts';

interface Props {
  readonly rows: readonly FigureRow[];
  readonly lang: Language;
}

/** Statuses of a number that its reader must hear of; the others say no more than the number. */
const WORTH_SAYING = new Set<RowStatus>(['recovered', 'implied', 'curated']);

const isWorthSaying = ({ value, status }: FigureRow) => value !== null && WORTH_SAYING.has(status);

/** What a pointer or the keyboard brings up: agency, year, and each number in full with its status. */
export function ChartTip({ rows, lang }: Props): ReactNode {
  const [first] = rows;
  if (!first) return null;
  const many = rows.some(({ agencyId }) => agencyId !== first.agencyId);
  return (
    <div className="chart-tip">
      <p className="chart-tip-head">
        {!many && <span>{rowAgency(first)[lang]}</span>}{' '}
        {fill(WORDS.inYear, { year: first.year })[lang]}
      </p>
      <dl>
        {rows.map((row) => (
          <div key={row.key}>
            <dt>{many ? rowAgency(row)[lang] : headed(row.label, lang)}</dt>
            <dd>
              <b>{valueText(row, lang)}</b>{' '}
              {row.value !== null && row.unit !== '%' && unitAfter(row, lang, row.value)}
              {(row.value !== null || row.status === 'in-dispute') && countText(row) !== null && (
                <span> ({countText(row)})</span>
              )}
              {isWorthSaying(row) ? (
                <span> · {statusText(row, lang)}</span>
              ) : (
                isTranscription(row) && <span> · {WORDS.transcribed[lang]}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
