import { expect, test } from 'vitest';
import { makeReport } from '../testing/makeReport.ts';
import { applyNotes } from './applyNotes.ts';

const REPORT = makeReport({
  'licensing.decisions': { value: null, status: 'ambiguous', text: '12', readings: [1, 12] },
});
const note = (cell: string) => `readings:
  - cell: ${cell}
    value: 12
    who: 编者
    when: 2026-11-21
    why: 原件扫描页可辨
`;

test('a reading stands beside the cell; the original stays', () => {
  const { cells, issues } = applyNotes(REPORT, note('licensing.decisions'));
  expect(cells['licensing.decisions']).toEqual({
    value: null,
    status: 'ambiguous',
    text: '12',
    readings: [1, 12],
    curated: { value: 12, who: '编者', when: '2026-11-21', why: '原件扫描页可辨' },
  });
  expect(issues).toEqual([]);
});

test('a printed number is never overwritten, and a cell that the form lacks takes none', () => {
  for (const cell of ['penalties.decisions', 'licensing.change']) {
    const { cells, issues } = applyNotes(REPORT, note(cell));
    expect(cells).toEqual(REPORT.cells);
    expect(issues.map(({ rule }) => rule)).toEqual(['notes-cell']);
  }
});

test('a remark is kept with its check, its key and who made it', () => {
  const yaml =
    'remarks:\n  - {check: D2, key: date, text: 应为一月, who: 编者, when: 2026-11-21}\n';
  expect(applyNotes(REPORT, yaml).remarks).toEqual([
    { check: 'D2', key: 'date', text: '应为一月', who: '编者', when: '2026-11-21' },
  ]);
});

test.each([
  ['readings: [', 'Flow sequence'],
  ['readings:\n  - cell: x\n', 'readings[0].value'],
  ['reading: []\n', 'reading'],
])('notes that can not be used are told with the cause: %j', (yaml, cause) => {
  const { issues, cells } = applyNotes(REPORT, yaml);
  expect(issues).toMatchObject([
    { rule: 'notes-unreadable', facts: { cause: expect.stringContaining(cause) } },
  ]);
  expect(issues[0]?.facts['cause']).not.toContain('\n');
  expect(cells).toEqual(REPORT.cells);
});

test('an empty file says nothing', () => {
  expect(applyNotes(REPORT, '')).toEqual(REPORT);
});
