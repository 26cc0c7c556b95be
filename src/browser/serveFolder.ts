import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/**
 * Serves a built site to the tests as a static host would: `index.html` for a folder, `404.html`
 * with status 404 for what is not there or lies outside, on a free port of this machine alone.
 */
export async function serveFolder(
  folder: string,
): Promise<{ origin: string; close(): Promise<void> }> {
  const root = await realpath(folder);
  const server = createServer((request, response) => {
    answer(root, request.url ?? '/', response).catch((failure: unknown) => {
      response.destroy(failure instanceof Error ? failure : undefined);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((failure) => (failure ? reject(failure) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function answer(root: string, url: string, response: ServerResponse): Promise<void> {
  const [path = '/', query] = url.split('?', 2);
  const asked = await findInside(root, path);
  if (asked?.isFolder && !path.endsWith('/')) {
    response.writeHead(301, { Location: query === undefined ? `${path}/` : `${path}/?${query}` });
    response.end();
    return;
  }
  const found = asked?.isFolder ? await findInside(root, `${path}index.html`) : asked;
  const file = found ?? (await findInside(root, '/404.html'));
  const type = file ? contentTypes[extname(file.path)] : contentTypes['.txt'];
  const body = file ? await readFile(file.path) : 'Not found';
  response.writeHead(found ? 200 : 404, {
    'Content-Type': type ?? 'application/octet-stream',
    'Content-Length': Buffer.byteLength(body),
  });
  response.end(body);
}

/** What a URL's path names below `root`; null where that is nothing, or is not below it. */
async function findInside(
  root: string,
  path: string,
): Promise<{ path: string; isFolder: boolean } | null> {
  try {
    const real = await realpath(join(root, decodeURIComponent(path)));
    if (real !== root && !real.startsWith(root + sep)) return null;
    return { path: real, isFolder: (await stat(real)).isDirectory() };
  } catch {
    return null;
  }
}
