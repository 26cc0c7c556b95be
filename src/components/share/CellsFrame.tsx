import type { ReactNode } from 'react';
import { cellsGrid } from '../../figures/cellsGrid.ts';
import type { Figure, FigureRow } from '../../figures/figure.ts';
import { countText, valueText } from '../../figures/valueText.ts';
import { capitalise, unitAfter } from '../../figures/words.ts';
import { fill, type Language, STILL_WORDS, CHART_WORDS as WORDS } from '../../i18n/figures.ts';

interface Props {
  readonly figure: Figure;
  readonly lang: Language;
}

/** What scrolls must be reachable by keyboard. */
const SCROLLED = { tabIndex: 0 };

/** A table of cells in a frame on another site: the numbers and their states, without links. */
export function CellsFrame({ figure, lang }: Props): ReactNode {
  const { columns, lines } = cellsGrid(figure);
  const heads =
    columns.length === 0 ? [WORDS.value[lang]] : columns.map((one) => capitalise(one, lang));
  return (
    <section
      className="scroll"
      aria-label={fill(WORDS.tableOf, { title: figure.title })[lang]}
      {...SCROLLED}
    >
      <table className="figure-table">
        <thead>
          <tr>
            <th scope="col">{STILL_WORDS.item[lang]}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className="num">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.label.en}>
              <th scope="row">{capitalise(line.label, lang)}</th>
              {line.values.map((row, at) => (
                <td key={row?.key ?? heads[at]} className="num">
                  {row && <Still row={row} lang={lang} hasUnit={columns.length === 0} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface StillProps {
  readonly row: FigureRow;
  readonly lang: Language;
  readonly hasUnit: boolean;
}

/** A value with its unit and what it is a part of. */
function Still({ row, lang, hasUnit }: StillProps): ReactNode {
  const count = countText(row);
  return (
    <>
      {valueText(row, lang)}
      {hasUnit && row.value !== null && (
        <span className="figure-aside">{unitAfter(row, lang, row.value)}</span>
      )}
      {count !== null && <span className="figure-kn">{count}</span>}
    </>
  );
}
