import { unitWords } from '../figures/words.ts';
import { TABLE_WORDS } from '../i18n/tables.ts';
import { formSchema } from '../report/report.ts';
import { cellsOf, describeCell, FORMS, type FormCell, OTHERWISE_CELLS } from '../statute/forms.ts';
import type { FormId } from '../statute/types.ts';
import { column, defineTable } from './table.ts';

interface Place {
  readonly form: FormId;
  readonly cell: FormCell;
  /** From 1 in the order of the form; null for a row that it does not have and some reports print. */
  readonly position: number | null;
}

/** Every place of both forms: what the names of cells mean. */
export const DICTIONARY_TABLE = defineTable<Place>({
  id: 'dictionary',
  ...TABLE_WORDS.dictionary,
  primaryKey: ['form', 'cell'],
  foreignKeys: [],
  byYear: false,
  *items() {
    for (const form of formSchema.options) {
      for (const [index, cell] of cellsOf(form).entries()) {
        yield { form, cell, position: index + 1 };
      }
    }
    for (const id of OTHERWISE_CELLS) {
      const cell = describeCell(id);
      if (cell) yield { form: '2021', cell, position: null };
    }
  },
  columns: [
    column('form', 'string', ({ form }) => form, { required: true, enum: Object.keys(FORMS) }),
    column('cell', 'string', ({ cell }) => cell.id, { required: true }),
    column('position', 'integer', ({ position }) => position, { minimum: 1 }),
    column('section', 'integer', ({ cell }) => cell.table.section, { required: true, minimum: 2 }),
    column('table', 'string', ({ cell }) => cell.table.id, {
      required: true,
      enum: ['disclosure', 'requests', 'disputes'],
    }),
    column('row', 'string', ({ cell }) => cell.row.id, { required: true }),
    column('column', 'string', ({ cell }) => cell.column.id, { required: true }),
    column('rowLabel', 'string', ({ cell }) => cell.row.label.zh, { required: true }),
    column('rowLabelEn', 'string', ({ cell }) => cell.row.label.en, { required: true }),
    column('columnLabel', 'string', ({ cell }) => cell.column.label.zh, { required: true }),
    column('columnLabelEn', 'string', ({ cell }) => cell.column.label.en, { required: true }),
    column('printed', 'string', ({ cell }) => `${cell.row.number}${cell.row.printed}`, {
      required: true,
    }),
    column('unit', 'string', ({ cell }) => cell.unit, { required: true }),
    column('unitEn', 'string', ({ cell }) => unitWords(cell.unit, 'en'), { required: true }),
    column('articles', 'string', ({ cell }) => cell.row.articles ?? null),
  ],
});
