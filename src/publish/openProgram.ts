import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PathWithRoute } from 'astro';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { programSchema } from './programNote.ts';

/** What the builder's modules offer to whoever draws pages with them. */
interface PageApp extends StaticPathsApp {
  setInternals(internals: unknown): void;
  setOptions(options: unknown): void;
  render(request: Request, options: { routeData: PathWithRoute['route'] }): Promise<Response>;
}

/** The program that draws pages. */
export interface SiteProgram {
  /** All pages and files of the site. Of agencies, those of the part that `PART` names now have keys. */
  readonly listPaths: () => Promise<readonly PathWithRoute[]>;
  /** @throws Error that names the path, where it can't be drawn. */
  readonly drawPath: (path: PathWithRoute) => Promise<Uint8Array>;
}

/** Where the builder's modules tell what they find while they draw. */
const LOG = { write: ({ message }: { readonly message: string }) => console.error(message) };

/** @param folder as `makeProgram.ts` left it */
export async function openProgram(folder: string): Promise<SiteProgram> {
  const { styles } = programSchema.parse(
    JSON.parse(readFileSync(join(folder, 'program.json'), 'utf8')),
  );
  const server = join(folder, 'server');
  const entry = readdirSync(server).find((name) => name.startsWith('prerender-entry.'));
  if (!entry) throw new Error(`no program in ${folder}`);
  const { app }: { app: PageApp } = await import(pathToFileURL(join(server, entry)).href);
  app.setInternals({ pagesByKeys: new Map(styles.map(([page, own]) => [page, { styles: own }])) });
  app.setOptions({
    // No integration puts a script into every page.
    settings: { scripts: [] },
    logger: { options: { destination: LOG } },
  });
  return {
    listPaths: () => {
      app.routeCache?.clearAll();
      return new StaticPaths(app).getAll();
    },
    drawPath: (path) => drawPath(app, path),
  };
}

async function drawPath(app: PageApp, { pathname, route }: PathWithRoute): Promise<Uint8Array> {
  const { base, site } = app.manifest;
  const ending = route.type === 'page' ? '/' : '';
  const path = `${base}/${pathname}${ending}`.replaceAll(/\/{2,}/g, '/');
  const request = new Request(new URL(path, site ?? 'http://localhost'));
  try {
    const response = await app.render(request, { routeData: route });
    const isNotFound = response.status === 404 && path.endsWith('/404/');
    if (!response.ok && !isNotFound) throw new Error(`status ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw new Error(`${pathname} could not be drawn`, { cause: error });
  }
}
