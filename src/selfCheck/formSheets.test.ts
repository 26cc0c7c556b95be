import { expect, test } from 'vitest';
import { dictionaryOf } from '../i18n/dictionary.ts';
import { OTHERWISE_CELLS } from '../statute/forms.ts';
import { identitiesOf } from '../statute/identities.ts';
import { emptyReport } from './emptyReport.ts';
import { makeFormSheets } from './formSheets.ts';

const ONE_ROW = Object.fromEntries(
  OTHERWISE_CELLS.map((id) => [id, { value: 0, status: 'reported' as const, text: '0' }]),
);

test.each([
  ['2021', {}, 'three'],
  ['2021', emptyReport('2021', ONE_ROW).cells, 'one'],
  ['2019', {}, 'one'],
] as const)(
  'form %s has a formula for each of its sums, over cells that are there',
  (form, cells, layout) => {
    for (const [lang, words] of [
      ['zh', dictionaryOf('zh')],
      ['en', dictionaryOf('en')],
    ] as const) {
      const sheets = makeFormSheets(form, cells, lang, words);
      expect(sheets.map(({ rows }) => rows.length > 2)).toEqual([true, true, true]);
      // A row 1 stands in each of the groups of outcomes: its name says in which.
      for (const { rows } of sheets) {
        const names = rows.flatMap(([first]) => (first && 'text' in first ? [first.text] : []));
        expect(new Set(names).size).toBe(names.length);
      }
      expect(sheets.map(({ rows }) => rows[0]?.[0])).toEqual([
        { kind: 'note', text: words.selfCheck.sheet.noSums },
        { kind: 'note', text: words.selfCheck.sheet.note },
        { kind: 'note', text: words.selfCheck.sheet.note },
      ]);
      const all = sheets.flatMap(({ rows }) => rows.flat());
      const formulas = all.flatMap((cell) => (cell?.kind === 'check' ? [cell.formula] : []));
      expect(formulas).toHaveLength(identitiesOf(form, layout).length);
      for (const formula of formulas)
        expect(formula).toMatch(/^[A-I]\d+(?:\+[A-I]\d+)*-\([A-I]\d+(?:\+[A-I]\d+)*\)$/);
    }
  },
);
