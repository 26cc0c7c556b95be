import { type Figure, type FigureRow, keyOf } from '../figures/figure.ts';
import type { Sharable } from './packFigure.ts';
import { sourceOnSite } from './publication.ts';

/** A figure as its file has it: a whole row is `{ ...common, ...row }`. */
export interface FigureFile extends Omit<Figure, 'rows'> {
  /** Where the sources of the rows begin: a folder of the site, with its host where the site's own address is known. */
  readonly base: string;
  /** What all rows have alike; else it stands in each. */
  readonly common: Pick<FigureRow, Sharable>;
  readonly rows: readonly PublishedRow[];
}

interface PublishedRow
  extends Omit<FigureRow, Sharable | 'key' | 'source'>,
    Partial<Pick<FigureRow, Sharable>> {
  /** Left out where it is `<agencyId>/<year>/<series>`. */
  readonly key?: string;
  /** From `base`; left out where it is `#<series>`. */
  readonly source?: string;
}

/** A figure from its file, its sources as they stand on this site, wherever the file says they are. */
export function unpackFigure(file: FigureFile, siteBase: string): Figure {
  const { base, common, ...figure } = file;
  const folder = sourceOnSite(base, siteBase);
  const rows = file.rows.map((row) => {
    const whole = { ...common, ...row, source: `${folder}${row.source ?? `#${row.series}`}` };
    return { ...whole, key: row.key ?? keyOf(whole) };
  });
  return { ...figure, rows };
}
