import type { ReactNode } from 'react';
import { RowBar } from '../../charts/marks/RowBar.tsx';
import { signed, signedPercent } from '../../figures/changeText.ts';
import type { Before, Figure, FigureRow } from '../../figures/figure.ts';
import { peerBars } from '../../figures/peerBars.ts';
import { statusText } from '../../figures/valueText.ts';
import { rowAgency } from '../../figures/words.ts';
import { fill } from '../../i18n/both.ts';
import { CHART_WORDS as WORDS } from '../../i18n/figures.ts';
import { capital } from '../../i18n/format.ts';
import type { Lang } from '../../statute/types.ts';
import { AgencyName, BasisMark, Value } from './parts.tsx';

interface Props {
  readonly figure: Figure;
  readonly lang: Lang;
  /** Whether the table has a column of bars among peers: where no row has one it is left out. */
  readonly bars: boolean;
}

/** One value a report, in the order of the chart, with what the report before said. */
export function DotsRows({ figure, lang, bars }: Props): ReactNode {
  const { rows, peers, before } = figure;
  const mostOf = peerBars(figure);
  return (
    <>
      {rows.map((row, index) => (
        <tr
          key={row.key}
          className={row.year === rows[index - 1]?.year ? undefined : 'starts-year'}
        >
          <td className="num">{row.year}</td>
          <th scope="row">
            <AgencyName lang={lang} name={rowAgency(row)} />
            <BasisMark rows={[row]} lang={lang} />
          </th>
          <td className="num">
            <Value row={row} lang={lang} />
          </td>
          {before && <Changed row={row} before={before[row.key]} lang={lang} />}
          {bars && (
            <td className="bar">
              <Peers row={row} most={mostOf(row)} name={peers[row.agencyId]?.[lang] ?? ''} />
            </td>
          )}
          <td className="status">{capital(statusText(row, lang))}</td>
        </tr>
      ))}
    </>
  );
}

/** The bar of a row among at least three peers of its year; nothing where there are fewer. */
function Peers({ row, most, name }: { row: FigureRow; most: number | null; name: string }) {
  if (most === null) return null;
  return (
    <>
      <RowBar value={row.value} max={most} />
      <span className="figure-peer">{capital(name)}</span>
    </>
  );
}

interface ChangedProps {
  readonly row: FigureRow;
  /** Null where scopes differ; nothing where there is no report before. */
  readonly before: Before | null | undefined;
  readonly lang: Lang;
}

/** Two cells: the number of the report before, and the change since. */
function Changed({ row, before, lang }: ChangedProps): ReactNode {
  if (!before) {
    const words = before === null ? WORDS.otherScope : WORDS.noBefore;
    return (
      <>
        <td className="num figure-aside">{WORDS.none[lang]}</td>
        <td className="num figure-aside">{words[lang]}</td>
      </>
    );
  }
  const { year, value, status, basis, difference } = before;
  const source = row.source.replace(`/${row.year}/`, `/${year}/`);
  const was = { ...row, year, value, status, basis, source, readings: null };
  const percent = signedPercent(before);
  return (
    <>
      <td className="num">
        <Value row={was} lang={lang} isAside />
        {basis !== row.basis && <BasisMark rows={[was]} lang={lang} />}
        {year < row.year - 1 && (
          <span className="figure-kn">{fill(WORDS.ofYear, { year })[lang]}</span>
        )}
      </td>
      <td className="num">
        {difference === null ? WORDS.none[lang] : signed(difference)}
        {percent && <span className="figure-kn">{percent}</span>}
        {before.break && <span className="figure-kn">{before.break[lang]}</span>}
      </td>
    </>
  );
}
