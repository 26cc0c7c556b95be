import type { PathWithRoute } from 'astro';
import { expect, test } from 'vitest';
import { WHOLE } from '../corpus/part.ts';
import { choosePages } from './choosePages.ts';

const path = (pathname: string, type: 'page' | 'endpoint', cacheKey?: string) =>
  ({ pathname, route: { type }, ...(cacheKey && { cacheKey }) }) as unknown as PathWithRoute;

const REPORT = '/agencies/370405-approval-services/2023';
const PATHS = [
  path('/', 'page'),
  path(`${REPORT}/`, 'page', 'a'),
  path('/agencies/350128-experimental-zone/', 'page', 'b'),
  path(`${REPORT}/source.txt`, 'endpoint', 'c'),
  path('/404/', 'page'),
];

test('pages whose keys are known are kept, and those of an agency drawn one after the other', () => {
  const chosen = choosePages(PATHS, WHOLE, { [`${REPORT.slice(1)}/source.txt`]: 'c', other: 'b' });
  expect(chosen.kept).toEqual([`${REPORT.slice(1)}/source.txt`]);
  expect(Object.values(chosen.keys).sort()).toEqual(['a', 'b', 'c']);
  expect(chosen.drawn.map(({ file }) => file)).toEqual([
    'index.html',
    '404.html',
    'agencies/350128-experimental-zone/index.html',
    `${REPORT.slice(1)}/index.html`,
  ]);
});

test('a page whose key is another is drawn anew', () => {
  const { kept, drawn } = choosePages(PATHS, WHOLE, { [`${REPORT.slice(1)}/index.html`]: 'z' });
  expect(kept).toEqual([]);
  expect(drawn).toHaveLength(PATHS.length);
});

test('a part has its own pages alone', () => {
  const { drawn } = choosePages(PATHS, { region: '35', index: 1, count: 1 }, {});
  expect(drawn.map(({ file }) => file)).toEqual(['agencies/350128-experimental-zone/index.html']);
});

test('two pages at one place are refused', () => {
  const twice = [...PATHS, path('/404', 'page')];
  expect(() => choosePages(twice, WHOLE, {})).toThrow('two pages have one place: 404.html');
});
