import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { makeAgency } from '../testing/makeReport.ts';
import { addReport, NotAdded } from './addReport.ts';

const AGENCY = makeAgency({ id: '110000-tax', scope: 'region' });
const SAMPLE = 'cell,value,status\nlicensing.decisions,12,reported\n';
const ADDRESS = 'https://example.org/2023.html';

let content: string;
let file: string;
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'add-'));
  content = join(folder, 'content');
  mkdirSync(content);
  writeFileSync(join(content, 'agencies.json'), JSON.stringify([AGENCY]));
  file = join(folder, 'figures.CSV');
  writeFileSync(file, SAMPLE);
});

const add = (more: { agency?: string; year?: number; url?: string }) =>
  addReport({ content, file, agency: AGENCY.id, year: 2023, url: undefined, ...more });
const folder = () => join(content, 'reports', AGENCY.id);

test('a report is copied under its agency and its year, and its source is noted', async () => {
  const { report, target } = await add({ url: ADDRESS });
  expect(target).toBe(join(folder(), '2023.csv'));
  expect(readFileSync(target, 'utf8')).toBe(SAMPLE);
  expect(report).toMatchObject({ year: 2023, scope: 'region', source: { url: ADDRESS } });
  expect(JSON.parse(readFileSync(join(content, 'sources.json'), 'utf8'))).toEqual({
    '110000-tax/2023.csv': {
      year: 2023,
      form: '2021',
      scope: 'region',
      url: ADDRESS,
      kind: 'transcription',
    },
  });
});

test('notes that came before their report do not keep it out; a report of the year does', async () => {
  mkdirSync(folder(), { recursive: true });
  writeFileSync(join(folder(), '2023.notes.yaml'), '');
  await add({});
  await expect(add({})).rejects.toThrow(NotAdded);
});

test.each([
  ['no id of an agency', { agency: 'tax' }],
  ['no address', { url: 'example' }],
])('a wish that can not be met changes nothing: %s', async (cause, wish) => {
  await expect(add(wish)).rejects.toThrow(cause);
  expect(existsSync(join(content, 'reports'))).toBe(false);
  expect(existsSync(join(content, 'sources.json'))).toBe(false);
});
