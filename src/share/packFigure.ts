import { type FigureRow, keyOf } from '../figures/figure.ts';

/** What rows of a figure may have alike: it stands once beside them. What a row shows stands in it. */
const SHARABLE = [
  'agencyId',
  'agency',
  'agencyEn',
  'year',
  'scope',
  'unit',
  'status',
  'basis',
  'numerator',
  'denominator',
  'readings',
] as const satisfies readonly (keyof FigureRow)[];
export type Sharable = (typeof SHARABLE)[number];

type Fields = Readonly<Record<string, unknown>>;

/** How the rows of a figure are written to its file. */
interface Packing {
  readonly base: string;
  readonly common: Fields;
  readonly pack: (row: FigureRow) => Fields;
}

/** @param root the site's root with its base, ending in "/" */
export function packingOf(rows: readonly FigureRow[], root: string): Packing {
  const [first] = rows;
  // A list of readings is a row's own, even of one row: code that loads the file sets columns to single values.
  const isCommon = (name: Sharable) =>
    first !== undefined &&
    rows.every((row) => row[name] === first[name] && !Array.isArray(row[name]));
  const common = new Set(SHARABLE.filter(isCommon));
  const own = SHARABLE.filter((name) => !common.has(name));
  const folder = folderOf(rows);
  return {
    base: `${root}${folder}`,
    common: first ? pick(first, [...common]) : {},
    pack: (row) => {
      const { key, series, label, value } = row;
      const packed: Record<string, unknown> = key === keyOf(row) ? {} : { key };
      for (const name of own) packed[name] = row[name];
      Object.assign(packed, { series, label, value });
      const source = row.source.slice(folder.length);
      if (source !== `#${series}`) packed['source'] = source;
      return packed;
    },
  };
}

const pick = (row: FigureRow, names: readonly Sharable[]): Fields =>
  Object.fromEntries(names.map((name) => [name, row[name]]));

/** The folder from the site's root that the sources of all rows stand in, ending in "/"; "" for the root. */
function folderOf(rows: readonly FigureRow[]): string {
  const [first] = rows;
  let folder = first ? upToSlash(first.source.replace(/#.*/, '')) : '';
  for (const { source } of rows) {
    while (!source.startsWith(folder)) folder = upToSlash(folder.slice(0, -1));
  }
  return folder;
}

const upToSlash = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);
