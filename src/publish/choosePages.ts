import type { AstroIntegration } from 'astro';
import { agencyAt, isDrawn, type Part } from '../corpus/part.ts';

/** Keys by the path of a page's file: what it is drawn from, as a hash. */
export type PageKeys = Readonly<Record<string, string>>;

/** What became of the pages of a part. */
export interface Chosen {
  /** The keys of all pages and files of the part that have one. */
  readonly keys: PageKeys;
  /** Of these, those that are not drawn. */
  readonly kept: readonly string[];
}

/**
 * Leaves the pages of other parts to other processes, and undrawn those whose keys are known; draws those of one agency
 * one after the other, since they are made from the same.
 */
export function choosePages(
  part: Part,
  known: PageKeys,
  tell: (chosen: Chosen) => void,
): AstroIntegration {
  return {
    name: 'choose-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((own) => ({
          ...own,
          getStaticPaths: async () => {
            const paths = await own.getStaticPaths();
            const all = paths
              .filter(({ pathname }) => isDrawn(part, pathname))
              .map((path) => ({ ...path, file: fileOf(path) }));
            const isKept = ({ file, cacheKey }: (typeof all)[number]) =>
              cacheKey !== undefined && known[file] === cacheKey;
            const keyed = all.flatMap(({ file, cacheKey }) =>
              cacheKey === undefined ? [] : [[file, cacheKey] as const],
            );
            const kept = all.filter(isKept).map(({ file }) => file);
            tell({ keys: Object.fromEntries(keyed), kept });
            return all.filter((path) => !isKept(path)).sort(byAgency);
          },
        })),
    },
  };
}

interface Path {
  readonly pathname: string;
  readonly route: { readonly type: string };
}

/** Where the page or file of an address stands, from the root of the site. */
function fileOf({ pathname, route }: Path): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  return route.type === 'page' ? `${path}/index.html` : path;
}

function byAgency(a: Path, b: Path): number {
  const [first, second] = [agencyAt(a.pathname) ?? '', agencyAt(b.pathname) ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
}
