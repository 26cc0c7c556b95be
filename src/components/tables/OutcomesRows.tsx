import type { ReactNode } from 'react';
import type { Figure, FigureRow } from '../../figures/figure.ts';
import { formatNumber, formatPercent } from '../../figures/formatNumber.ts';
import {
  isMismatch,
  mismatchWords,
  type OutcomeReport,
  outcomeReports,
} from '../../figures/outcomes.ts';
import { shareOf } from '../../figures/valueText.ts';
import { rowAgency } from '../../figures/words.ts';
import { CHART_WORDS as WORDS } from '../../i18n/figures.ts';
import { SMALLEST_N } from '../../measures/smallestN.ts';
import type { Lang } from '../../statute/types.ts';
import { AgencyName, BasisMark, Value } from './parts.tsx';

interface Props {
  readonly figure: Figure;
  readonly lang: Lang;
  /** Whether each line names its agency. */
  readonly named: boolean;
}

/** A line a report, a column a part: the count, and its share where n allows one. */
export function OutcomesRows({ figure, lang, named }: Props): ReactNode {
  const reports = outcomeReports(figure);
  return (
    <>
      {reports.map((report, index) => (
        <tr
          key={`${report.agencyId}/${report.year}`}
          className={report.year === reports[index - 1]?.year ? undefined : 'starts-year'}
        >
          <Head report={report} lang={lang} named={named} />
          {report.rows.map((row) => (
            <td className="num" key={row.key}>
              <Value row={row} lang={lang} />
              <Share row={row} report={report} />
            </td>
          ))}
          <td className="num">
            {report.handled === null ? WORDS.none[lang] : formatNumber(report.handled)}
            {isMismatch(report) && (
              <span className="figure-flag">{mismatchWords(report)[lang]}</span>
            )}
          </td>
        </tr>
      ))}
    </>
  );
}

function Head({
  report,
  lang,
  named,
}: Pick<Props, 'lang' | 'named'> & { report: OutcomeReport }): ReactNode {
  if (!named) {
    return (
      <th scope="row" className="num">
        {report.year}
        <BasisMark rows={report.rows} lang={lang} />
      </th>
    );
  }
  return (
    <>
      <td className="num">{report.year}</td>
      <th scope="row">
        <AgencyName lang={lang} name={rowAgency(report)} />
        <BasisMark rows={report.rows} lang={lang} />
      </th>
    </>
  );
}

function Share({ row, report }: { row: FigureRow; report: OutcomeReport }): ReactNode {
  const share = isMismatch(report) ? null : shareOf(row, SMALLEST_N);
  return share === null ? null : <span className="figure-kn">{formatPercent(share)}</span>;
}
