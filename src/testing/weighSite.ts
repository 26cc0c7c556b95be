import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Files and their bytes. */
export interface Weight {
  readonly files: number;
  readonly bytes: number;
}

/** Files and bytes by what their names end in; bulk files and documents apart. */
export function weighSite(dist: string): ReadonlyMap<string, Weight> {
  const kinds = new Map<string, Weight>();
  for (const path of listSite(dist)) {
    const kind = kindOf(path);
    const { files, bytes } = kinds.get(kind) ?? { files: 0, bytes: 0 };
    kinds.set(kind, { files: files + 1, bytes: bytes + statSync(join(dist, path)).size });
  }
  return kinds;
}

/** All that reports add to a site: their own files and their agencies', bulk files and documents apart. */
export function weighReports(dist: string): Weight {
  const own = [...weighSite(dist)].filter(([kind]) => /^(?:agencies|quality)/.test(kind));
  return own.reduce<Weight>(
    (sum, [, { files, bytes }]) => ({ files: sum.files + files, bytes: sum.bytes + bytes }),
    { files: 0, bytes: 0 },
  );
}

/** The heaviest page of each kind, in bytes as they are sent. */
export function weighPages(dist: string): ReadonlyMap<string, number> {
  const heaviest = new Map<string, number>();
  for (const path of listSite(dist).filter((one) => one.endsWith('/index.html'))) {
    const kind = path
      .replace(/^\/en\//, '/')
      .replace(/\/\d{6}-[a-z-]+\//, '/agency/')
      .replace(/\/\d{4}\//, '/year/')
      .replace(/index\.html$/, '');
    const bytes = gzipSync(readFileSync(join(dist, path))).length;
    heaviest.set(kind, Math.max(bytes, heaviest.get(kind) ?? 0));
  }
  return heaviest;
}

/** Every file of a site, from `/`. */
function listSite(dist: string): readonly string[] {
  return readdirSync(dist, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length).replaceAll('\\', '/'));
}

function kindOf(path: string): string {
  if (path.startsWith('/data/') && !path.endsWith('.html')) return 'bulk';
  if (/\/source\.[^/]+$/.test(path)) return 'documents';
  const place = /^(?:\/en)?\/(agencies|quality|trends|search|compare)\//.exec(path)?.[1] ?? 'other';
  const isReport = /\/\d{4}\//.test(path);
  return `${place}${isReport ? '/year' : ''} ${extname(path)}`;
}
