import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { agencySchema } from '../report/agency.ts';
import { makeAgency } from '../testing/makeReport.ts';
import { ContentFault } from './contentFault.ts';
import { findAgencyByName } from './findAgency.ts';
import { readRegistry } from './registry.ts';

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

const withFiles = (agencies: unknown, sources: unknown = {}) => {
  const content = mkdtempSync(join(tmpdir(), 'content-'));
  writeFileSync(join(content, 'agencies.json'), JSON.stringify(agencies));
  writeFileSync(join(content, 'sources.json'), JSON.stringify(sources));
  return () => readRegistry(content);
};
const source = { year: 2023, form: '2021', scope: 'agency', url: null, kind: 'document' };

test.each([
  ['an id that stands twice', [makeAgency(), makeAgency()], {}, 'the id 370405-approval-services'],
  ['an id of another shape', [makeAgency({ id: '../x' })], {}, 'six digits'],
  ['a former id of another shape', [makeAgency({ formerIds: ['%2e'] })], {}, 'six digits'],
  ['a script', [], { 'a/2023.txt': { ...source, url: 'javascript:alert(1)' } }, 'http or https'],
  ['data', [], { 'a/2023.txt': { ...source, url: 'data:text/html,x' } }, 'http or https'],
])('%s in the registry is told in one sentence', (_, agencies, sources, cause) => {
  const read = withFiles(agencies, sources);
  expect(read).toThrow(ContentFault);
  expect(read).toThrow(cause);
  expect(read).toThrow(/^[^\n]*$/);
});

test('a registry that is missing is told', () => {
  const content = mkdtempSync(join(tmpdir(), 'content-'));
  expect(() => readRegistry(content)).toThrow('agencies.json: there is no registry');
});

test('what is no text is left out of names', () => {
  const name = '\u0001税\u0000务\uffff局\ud800\u009f';
  const { agencies } = withFiles([makeAgency({ id: '370405-tax', name, region: [name] })])();
  expect(agencies.get('370405-tax')).toMatchObject({ name: '税务局', region: ['税务局'] });
});
