import { unitWords } from '../figures/words.ts';
import { TABLE_WORDS } from '../i18n/tables.ts';
import { type Cell, STATUSES } from '../report/report.ts';
import { type CellId, cellsOf, describeCell, isCellId, labelCell } from '../statute/forms.ts';
import { joinList, pageOf, type ReportItem, reportColumns, TO_REPORT } from './columns.ts';
import { placeText } from './place.ts';
import { column, defineTable } from './table.ts';

interface CellItem extends ReportItem {
  readonly id: CellId;
  readonly cell: Cell;
}

const unitOf = ({ id }: CellItem) => describeCell(id)?.unit ?? '';

/** Every place of every report's form, filled or not. */
export const CELL_TABLE = defineTable<CellItem>({
  id: 'cells',
  ...TABLE_WORDS.cells,
  primaryKey: ['agencyId', 'year', 'cell'],
  foreignKeys: [
    TO_REPORT,
    { fields: ['form', 'cell'], table: 'dictionary', target: ['form', 'cell'] },
  ],
  byYear: true,
  *items({ entries, root }) {
    for (const entry of entries) {
      const { cells, form } = entry.report;
      const onForm = new Set(cellsOf(form).map(({ id }) => id));
      const others = Object.keys(cells)
        .filter(isCellId)
        .filter((id) => !onForm.has(id));
      for (const id of [...onForm, ...others]) {
        const cell = cells[id] ?? { value: null, status: 'missing', text: '' };
        yield { entry, root, id, cell };
      }
    }
  },
  columns: [
    ...reportColumns<CellItem>(),
    column('cell', 'string', ({ id }) => id, { required: true }),
    column('label', 'string', ({ id }) => labelCell(id).zh, { required: true }),
    column('labelEn', 'string', ({ id }) => labelCell(id).en, { required: true }),
    column('value', 'number', ({ cell }) => cell.value),
    column('unit', 'string', unitOf, { required: true }),
    column('unitEn', 'string', (item) => unitWords(unitOf(item), 'en'), { required: true }),
    column('status', 'string', ({ cell }) => cell.status, { required: true, enum: STATUSES }),
    column('text', 'string', ({ cell }) => cell.text || null),
    column('place', 'string', ({ cell }) => placeText(cell.place)),
    column('readings', 'string', ({ cell }) => joinList(cell.readings?.map(orEmpty) ?? [])),
    column('why', 'string', ({ cell }) => cell.why ?? null),
    column('curatedValue', 'number', ({ cell }) => cell.curated?.value ?? null),
    column('curatedBy', 'string', ({ cell }) => cell.curated?.who ?? null),
    column('curatedOn', 'date', ({ cell }) => cell.curated?.when ?? null),
    column('curatedWhy', 'string', ({ cell }) => cell.curated?.why ?? null),
    column('source', 'string', (item) => pageOf(item, item.id), { required: true }),
  ],
});

function orEmpty(reading: number | null): string | number {
  return reading ?? 'blank';
}
