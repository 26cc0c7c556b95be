import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readRegistry } from '../registry.ts';
import { formatAgencies } from './formatAgencies.ts';

test('the registry is written as it stands, whatever order it is given in', () => {
  const agencies = [...readRegistry('content').agencies.values()].reverse();
  expect(formatAgencies(agencies)).toBe(readFileSync('content/agencies.json', 'utf8'));
});
