import type { ReactNode } from 'react';
import { describe } from '../../figures/describe.ts';
import type { Figure } from '../../figures/figure.ts';
import { fill } from '../../i18n/both.ts';
import { CHART_WORDS as WORDS } from '../../i18n/figures.ts';
import type { Lang } from '../../statute/types.ts';
import { SHOWN_FILES, SHOWN_PICTURES, saveChart, saveShown } from './saveShown.ts';

interface Props {
  /** With the rows that are shown. */
  readonly figure: Figure;
  /** With the rows that are drawn. */
  readonly drawn: Figure;
  /** What was chosen, as the address has it. */
  readonly query: string;
  readonly lang: Lang;
}

/** Saves the rows that are shown, in the formats of the whole. */
export function SaveShown({ figure, drawn, query, lang }: Props): ReactNode {
  return (
    <>
      <span>{fill(WORDS.downloadShown, { n: figure.rows.length })[lang]}</span>
      {SHOWN_FILES.map((format) => (
        <button key={format} type="button" onClick={() => saveShown(figure, query, format)}>
          {format.toUpperCase()}
        </button>
      ))}
      {SHOWN_PICTURES.map((format) => (
        <button
          key={format}
          type="button"
          onClick={() => saveChart(describe(drawn), query, format, lang)}
        >
          {format.toUpperCase()}
        </button>
      ))}
    </>
  );
}
