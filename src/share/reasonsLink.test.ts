import { expect, it } from 'vitest';
import { outcomeRows } from '../figures/rows.ts';
import { madeEntry } from '../testing/madeEntries.ts';
import { reasonsLink } from './reasonsLink.ts';

const entry = (year: number) =>
  madeEntry({
    agency: { id: '110000-a' },
    year,
    cells: { 'requests.handled@total': 20, 'requests.denied.stateSecret@total': 20 },
  });
const rows = outcomeRows(entry(2023));
const of = (series: string) => rows.filter((row) => row.series === series);

it('leads from what was refused to the reasons of that report', () => {
  const link = reasonsLink({ kind: 'outcomes' }, of('denied'), 'en', '/base/');
  expect(link).toBe('/base/en/compare/reasons/?year=2023&agency=110000-a');
});

it('leads nowhere from what was granted, from nothing, and from several reports', () => {
  const outcomes = { kind: 'outcomes' } as const;
  expect(reasonsLink(outcomes, of('granted'), 'zh', '/')).toBeNull();
  expect(reasonsLink(outcomes, of('unable'), 'zh', '/')).toBeNull();
  expect(reasonsLink(outcomes, [], 'zh', '/')).toBeNull();
  const other = outcomeRows(entry(2022)).filter(({ series }) => series === 'denied');
  expect(reasonsLink(outcomes, [...of('denied'), ...other], 'zh', '/')).toBeNull();
});

it('leads nowhere from the reasons themselves', () => {
  expect(reasonsLink({ kind: 'outcomes', partial: true }, of('denied'), 'zh', '/')).toBeNull();
});
