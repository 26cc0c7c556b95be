import { expect, test } from 'vitest';
import { cellsOf } from '../statute/forms.ts';
import { OUTCOME_GROUPS } from '../statute/outcomeGroups.ts';
import { GLOSSARY, termOf } from './glossary.ts';

test('every term has an id of its own and is short', () => {
  const ids = GLOSSARY.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, term, text } of GLOSSARY) {
    expect(id).toMatch(/^[a-z-]+$/);
    expect(term.en, id).not.toMatch(/\p{Script=Han}/u);
    expect(text.en, id).not.toMatch(/\p{Script=Han}/u);
    expect(text.en.length, id).toBeLessThan(330);
    expect(text.zh, id).toMatch(/。$/);
  }
});

test('what the glossary explains of the form is on it', () => {
  const cells = [...cellsOf('2019'), ...cellsOf('2021')];
  const named = cells.flatMap(({ row, column }) => [row.id, column.id]);
  const explained = [...new Set(named)].filter((id) => termOf(id) !== null);
  expect(explained).toContain('licensing');
  expect(OUTCOME_GROUPS.filter(({ id }) => termOf(id) === null)).toEqual([]);
});
