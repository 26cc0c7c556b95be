import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { agencySchema } from '../report/agency.ts';
import { makeAgency } from '../testing/makeReport.ts';
import { findAgencyByName, readRegistry } from './registry.ts';

const agencies = z
  .array(agencySchema)
  .parse(JSON.parse(readFileSync('content/agencies.json', 'utf8')));

test('an English name is in English, and a region path has one for each of its names', () => {
  for (const { id, nameEn, region, regionEn } of agencies) {
    expect(`${nameEn} ${regionEn?.join(' ')}`, id).not.toMatch(/\p{Script=Han}/u);
    if (regionEn) expect(regionEn.length, id).toBe(region.length);
  }
});

test('an agency is found by its name, an alias or a former name; not by one that two have', () => {
  const taxes = makeAgency({
    id: '370405-tax',
    name: '税务局',
    aliases: ['税务局', '地税'],
    formerNames: [{ name: '国税局', until: '2018-07-05' }],
  });
  const courts = makeAgency({ id: '370405-court', name: '法院', aliases: ['地税'] });
  const agencies = new Map([taxes, courts].map((agency) => [agency.id, agency]));
  const find = (name: string | null) => findAgencyByName(name, { agencies, sources: new Map() });
  expect([find('税务局'), find('国税局'), find('法院')]).toEqual([taxes, taxes, courts]);
  expect([find('地税'), find('财政局'), find(null)]).toEqual([null, null, null]);
});

test.each(['[{"id": "x"},]', '[{"id": "x"}]'])(
  'a registry that is not as it must be is named: %s',
  (text) => {
    const content = mkdtempSync(join(tmpdir(), 'content-'));
    writeFileSync(join(content, 'agencies.json'), text);
    expect(() => readRegistry(content)).toThrow(/agencies\.json: /);
  },
);
