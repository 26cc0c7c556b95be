import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { openProgram } from './openProgram.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Opens a program of one page, drawn by some code, in which `told` is where the builder's modules tell what they find. */
async function openWith(pathname: string, type: 'page' | 'endpoint', code: string) {
  const route = {
    prerender: true,
    pathname,
    route: pathname,
    component: 'a',
    type,
    fallbackRoutes: [],
  };
  const folder = mkdtempSync(join(tmpdir(), 'program-'));
  folders.push(folder);
  mkdirSync(join(folder, 'server'));
  writeFileSync(join(folder, 'program.json'), JSON.stringify({ styles: [] }));
  writeFileSync(
    join(folder, 'server', 'prerender-entry.a.mjs'),
    `let told;
    export const app = {
      manifest: { routes: [{ routeData: ${JSON.stringify(route)} }], base: '/base' },
      setInternals() {},
      setOptions({ logger }) { told = logger.options.destination; },
      async render(request) { ${code} },
    };`,
  );
  const { listPaths, drawPath } = await openProgram(folder);
  const [path] = await listPaths();
  if (!path) throw new Error('no path');
  return () => drawPath(path);
}

test('a page is what is drawn at its address', async () => {
  const draw = await openWith('/a', 'page', 'return new Response(new URL(request.url).pathname);');
  expect(Buffer.from(await draw()).toString()).toBe('/base/a/');
});

test('a page that fails is named with its cause, and what the modules tell is printed', async () => {
  const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
  const draw = await openWith(
    '/a',
    'page',
    "told.write({ message: 'a slot is empty' }); throw new Error('no such row');",
  );
  await expect(draw()).rejects.toMatchObject({
    message: '/a could not be drawn',
    cause: { message: 'no such row' },
  });
  expect(printed).toHaveBeenCalledWith('a slot is empty');
});

test.each([404, 500, 302])('a file with status %s is none', async (status) => {
  const draw = await openWith(
    '/a.json',
    'endpoint',
    `return new Response('', { status: ${status} });`,
  );
  await expect(draw()).rejects.toMatchObject({ cause: { message: `status ${status}` } });
});

test('the page of what is not there may say so', async () => {
  const draw = await openWith('/404', 'page', "return new Response('gone', { status: 404 });");
  expect(Buffer.from(await draw()).toString()).toBe('gone');
});
