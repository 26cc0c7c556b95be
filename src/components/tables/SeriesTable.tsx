import { Fragment, type ReactNode } from 'react';
import type { Figure, FigureRow } from '../../figures/figure.ts';
import { hasManyAgencies, type Series, seriesOf, yearsOf } from '../../figures/seriesOf.ts';
import { capitalise } from '../../figures/words.ts';
import { type Language, CHART_WORDS as WORDS } from '../../i18n/figures.ts';
import { isTranscription } from '../../report/basis.ts';
import { AgencyName, BasisMark, Value } from './parts.tsx';

interface Props {
  readonly figure: Figure;
  readonly lang: Language;
}

/** Years against series: an agency's own figures with a line a year, several agencies with a line each. */
export function SeriesTable({ figure, lang }: Props): ReactNode {
  const series = seriesOf(figure);
  const years = yearsOf(figure).map((year) => ({
    year,
    className: figure.breaks.some(({ after }) => after === year) ? 'after-break' : undefined,
  }));
  const Table = hasManyAgencies(figure) ? ByAgency : ByYear;
  return <Table series={series} years={years} lang={lang} />;
}

interface TableProps {
  readonly series: readonly Series[];
  readonly years: readonly { readonly year: number; readonly className: string | undefined }[];
  readonly lang: Language;
}

function ByAgency({ series, years, lang }: TableProps): ReactNode {
  return (
    <table className="figure-table">
      <thead>
        <tr>
          <th scope="col">{WORDS.agency[lang]}</th>
          {years.map(({ year, className }) => (
            <th scope="col" className={numberClass(className)} key={year}>
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {series.map(({ id, label, rows }) => (
          <tr key={id}>
            <th scope="row">
              <AgencyName lang={lang} name={label} />
              <BasisMark rows={rows} lang={lang} />
            </th>
            {years.map(({ year, className }) => (
              <td className={numberClass(className)} key={year}>
                <Values rows={rows} year={year} lang={lang} isMarked={isMixed(rows)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const numberClass = (className: string | undefined) => (className ? `num ${className}` : 'num');

function ByYear({ series, years, lang }: TableProps): ReactNode {
  return (
    <table className="figure-table is-compact">
      <thead>
        <tr>
          <th scope="col">{WORDS.year[lang]}</th>
          {series.map(({ id, label }) => (
            <th scope="col" className="num" key={id}>
              {capitalise(label, lang)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years
          .map((one) => ({ ...one, own: series.flatMap(({ rows }) => ofYear(rows, one.year)) }))
          .map(({ year, className, own }) => (
            <tr className={className} key={year}>
              <th scope="row" className="num">
                {year}
                <BasisMark rows={own} lang={lang} />
              </th>
              {series.map(({ id, rows }) => (
                <td className="num" key={id}>
                  <Values rows={rows} year={year} lang={lang} isMarked={isMixed(own)} />
                </td>
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  );
}

interface ValuesProps {
  readonly rows: readonly FigureRow[];
  readonly year: number;
  readonly lang: Language;
  /** Whether each number says that it was typed by hand, since their head does not. */
  readonly isMarked: boolean;
}

/** What a year has, printed and implied. */
function Values({ rows, year, lang, isMarked }: ValuesProps): ReactNode {
  return ofYear(rows, year).map((row) => (
    <Fragment key={row.key}>
      <Value row={row} lang={lang} />
      {isMarked && <BasisMark rows={[row]} lang={lang} />}
    </Fragment>
  ));
}

const ofYear = (rows: readonly FigureRow[], year: number) =>
  rows.filter((row) => row.year === year);

/** Whether some of the rows were typed by hand and some were not. */
const isMixed = (rows: readonly FigureRow[]) =>
  rows.some(isTranscription) && !rows.every(isTranscription);
