import type { ReactNode } from 'react';
import type { Figure } from '../figures/figure.ts';
import { CHART_WORDS as WORDS } from '../i18n/figures.ts';
import type { Lang } from '../statute/types.ts';

interface Props {
  readonly figure: Pick<Figure, 'notes'>;
  readonly lang: Lang;
}

/** What a reader must know of the rows of a figure; nothing where there is nothing. */
export function FigureNotes({ figure: { notes }, lang }: Props): ReactNode {
  if (notes.length === 0) return null;
  return (
    <ul className="figure-notes" aria-label={WORDS.notes[lang]}>
      {notes.map((note) => (
        <li key={note.en}>{note[lang]}</li>
      ))}
    </ul>
  );
}
