import type { ReactNode } from 'react';
import type { Figure } from '../../figures/figure.ts';
import { fill } from '../../i18n/both.ts';
import { CHART_WORDS as WORDS } from '../../i18n/figures.ts';
import type { Lang } from '../../statute/types.ts';
import { SHOWN_FILES, saveShown } from './saveShown.ts';

interface Props {
  /** With the rows that are shown. */
  readonly figure: Figure;
  /** What was chosen, as the address has it. */
  readonly query: string;
  readonly lang: Lang;
}

/** Saves the rows that are shown, in the formats of the whole. */
export function SaveShown({ figure, query, lang }: Props): ReactNode {
  return (
    <>
      <span>{fill(WORDS.downloadShown, { n: figure.rows.length })[lang]}</span>
      {SHOWN_FILES.map((format) => (
        <button key={format} type="button" onClick={() => saveShown(figure, query, format)}>
          {format.toUpperCase()}
        </button>
      ))}
    </>
  );
}
