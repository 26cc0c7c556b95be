import { TABLE_WORDS } from '../i18n/tables.ts';
import { BASES, type Basis } from '../report/basis.ts';
import { labelCell } from '../statute/forms.ts';
import { CHANGE_KINDS, type Change } from './changes.ts';
import { column, defineTable } from './table.ts';

interface ChangeItem {
  readonly change: Change;
  readonly agency: string | null;
  /** Of the report as it is now; null where it has gone. */
  readonly basis: Basis | null;
  readonly root: string;
}

/** What changed from release to release, and since the last one. */
export const CHANGE_TABLE = defineTable<ChangeItem>({
  id: 'changes',
  ...TABLE_WORDS.changes,
  primaryKey: [],
  foreignKeys: [],
  byYear: false,
  *items({ changes, entries, root }) {
    const names = new Map(entries.map(({ agency }) => [agency.id, agency.name]));
    const bases = new Map(
      entries.map(({ agency, year, report }) => [`${agency.id}/${year}`, report.basis]),
    );
    for (const change of changes) {
      const basis = bases.get(`${change.agencyId}/${change.year}`) ?? null;
      yield { change, agency: names.get(change.agencyId) ?? null, basis, root };
    }
  },
  columns: [
    column('version', 'string', ({ change }) => change.version, { required: true }),
    column('previous', 'string', ({ change }) => change.previous || null),
    column('agencyId', 'string', ({ change }) => change.agencyId, { required: true }),
    column('changes/agency', 'string', ({ agency }) => agency),
    column('year', 'integer', ({ change }) => change.year, { required: true, minimum: 2019 }),
    column('kind', 'string', ({ change }) => change.kind, { required: true, enum: CHANGE_KINDS }),
    column('changes/cell', 'string', ({ change }) => change.cell),
    column('changes/label', 'string', ({ change }) => change.cell && labelCell(change.cell).zh),
    column('changes/labelEn', 'string', ({ change }) => change.cell && labelCell(change.cell).en),
    column('before', 'string', ({ change }) => change.before),
    column('after', 'string', ({ change }) => change.after),
    column('valueBefore', 'number', ({ change }) => change.valueBefore),
    column('valueAfter', 'number', ({ change }) => change.valueAfter),
    column(
      'changes/source',
      'string',
      ({ change, root }) => `${root}agencies/${change.agencyId}/${change.year}/`,
      { required: true },
    ),
    column('changes/basis', 'string', ({ basis }) => basis, { enum: BASES }),
  ],
});
