import { expect, test } from 'vitest';
import { makeSitemaps } from './sitemaps.ts';

const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc);

test('every address of a sitemap is absolute and under the base', () => {
  const files = makeSitemaps(['/', '/en/data/'], 'https://data.invalid/base/');
  expect(files.map(({ name }) => name)).toEqual(['sitemap', 'sitemap-1']);
  expect(files.map(({ text }) => locations(text))).toEqual([
    ['https://data.invalid/base/sitemap-1.xml'],
    ['https://data.invalid/base/', 'https://data.invalid/base/en/data/'],
  ]);
});

test('more pages than one may hold make another sitemap', () => {
  const pages = Array.from({ length: 50_001 }, (_, at) => `/${at}/`);
  const [index, first, second] = makeSitemaps(pages, 'https://data.invalid/');
  expect(locations(index?.text ?? '')).toHaveLength(2);
  expect(locations(first?.text ?? '')).toHaveLength(50_000);
  expect(locations(second?.text ?? '')).toEqual(['https://data.invalid/50000/']);
});
