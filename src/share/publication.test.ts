import { expect, test } from 'vitest';
import { addressOf, isAbsolute, sourceOnSite } from './publication.ts';

const SOURCE = 'agencies/110000-office/2023/#licensing.decisions';

test.each([
  [SOURCE, '/'],
  [`/${SOURCE}`, '/'],
  [`/base/${SOURCE}`, '/base/'],
  [`https://data.invalid/base/${SOURCE}`, '/base'],
  [`https://data.invalid/${SOURCE}`, '/'],
])('%s is the same place on a site with the base %s', (source, base) => {
  expect(sourceOnSite(source, base)).toBe(SOURCE);
  expect(addressOf('/base/', 'en', sourceOnSite(source, base))).toBe(`/base/en/${SOURCE}`);
});

test('a path names no host', () => {
  expect(isAbsolute('https://data.invalid/')).toBe(true);
  expect(isAbsolute('/base/')).toBe(false);
});
