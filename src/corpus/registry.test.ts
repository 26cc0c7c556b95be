import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { agencySchema } from '../report/agency.ts';

const agencies = z
  .array(agencySchema)
  .parse(JSON.parse(readFileSync('content/agencies.json', 'utf8')));

test('an English name is in English, and a region path has one for each of its names', () => {
  for (const { id, nameEn, region, regionEn } of agencies) {
    expect(`${nameEn} ${regionEn?.join(' ')}`, id).not.toMatch(/\p{Script=Han}/u);
    if (regionEn) expect(regionEn.length, id).toBe(region.length);
  }
});
