import { join } from 'node:path';
import type { PathWithRoute } from 'astro';
import { agencyAt, isDrawn, type Part } from '../corpus/part.ts';

/** Keys by the path of a page's file: what it is drawn from, as a hash. */
export type PageKeys = Readonly<Record<string, string>>;

/** A page or file to draw, and where it stands from the root of the site. */
export interface PageFile {
  readonly path: PathWithRoute;
  readonly file: string;
}

/** What becomes of the pages of a part. */
export interface Chosen {
  /** The keys of all pages and files of the part that have one. */
  readonly keys: PageKeys;
  /** Of these, those that are not drawn. */
  readonly kept: readonly string[];
  /** Those of one agency one after the other, since they are made from the same. */
  readonly drawn: readonly PageFile[];
}

/**
 * Which pages of a part are drawn: those whose keys are not known.
 * @throws Error where two routes have a page or file at one place
 */
export function choosePages(paths: readonly PathWithRoute[], part: Part, known: PageKeys): Chosen {
  const own = paths
    .filter(({ pathname }) => isDrawn(part, pathname))
    .map((path) => ({ path, file: fileOf(path) }));
  const [twice] = [...Map.groupBy(own, ({ file }) => file)].filter(([, alike]) => alike.length > 1);
  if (twice) throw new Error(`two pages have one place: ${twice[0]}`);
  const keyed = own.flatMap(({ path: { cacheKey }, file }) =>
    cacheKey === undefined ? [] : [[file, cacheKey] as const],
  );
  const kept = new Set(keyed.filter(([file, key]) => known[file] === key).map(([file]) => file));
  return {
    keys: Object.fromEntries(keyed),
    kept: [...kept],
    drawn: own.filter(({ file }) => !kept.has(file)).sort(byAgency),
  };
}

function fileOf({ pathname, route }: PathWithRoute): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (route.type !== 'page') return path;
  // Hosts look for the page of what is not there under its own name.
  return path === '404' ? '404.html' : join(path, 'index.html');
}

function byAgency(a: PageFile, b: PageFile): number {
  const [first, second] = [agencyAt(a.path.pathname) ?? '', agencyAt(b.path.pathname) ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
}
