import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveFolder } from './serveFolder.ts';

let scratch: string;
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'serve-folder-'));
  const folder = join(scratch, 'site');
  await mkdir(join(folder, '机关'), { recursive: true });
  await writeFile(join(scratch, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'index.html'), 'home');
  await writeFile(join(folder, '404.html'), 'missing');
  await writeFile(join(folder, '机关', 'index.html'), 'agency');
  await writeFile(join(folder, '机关', 'data.csv'), 'a,b');
  await symlink(join(scratch, 'secret.txt'), join(folder, 'link.txt'));
  site = await serveFolder(folder);
});

afterAll(async () => {
  await site.close();
  await rm(scratch, { recursive: true });
});

it.each([
  ['/', 200, 'home', 'text/html; charset=utf-8'],
  ['/?q=1', 200, 'home', 'text/html; charset=utf-8'],
  ['/%E6%9C%BA%E5%85%B3/', 200, 'agency', 'text/html; charset=utf-8'],
  ['/%E6%9C%BA%E5%85%B3/data.csv', 200, 'a,b', 'text/csv; charset=utf-8'],
  ['/none', 404, 'missing', 'text/html; charset=utf-8'],
  ['/index.html/', 404, 'missing', 'text/html; charset=utf-8'],
  ['/../secret.txt', 404, 'missing', 'text/html; charset=utf-8'],
  ['/%2e%2e%2fsecret.txt', 404, 'missing', 'text/html; charset=utf-8'],
  ['/link.txt', 404, 'missing', 'text/html; charset=utf-8'],
  ['/%', 404, 'missing', 'text/html; charset=utf-8'],
  ['/%00', 404, 'missing', 'text/html; charset=utf-8'],
])('answers %s with %d %s', async (path, status, body, type) => {
  expect(await get(path)).toEqual({ status, body, type, location: undefined });
});

it('leads a folder without its slash to the one with it', async () => {
  expect(await get('/%E6%9C%BA%E5%85%B3?q=1')).toMatchObject({
    status: 301,
    location: '/%E6%9C%BA%E5%85%B3/?q=1',
  });
});

/** Asks for the path as it stands; `fetch` would resolve its dots first. */
function get(path: string): Promise<object> {
  return new Promise((resolve, reject) => {
    request(site.origin, { path }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () => {
        const { 'content-type': type, location } = response.headers;
        resolve({ status: response.statusCode, body, type, location });
      });
    })
      .on('error', reject)
      .end();
  });
}
