import { unitWords } from '../figures/words.ts';
import { TABLE_WORDS } from '../i18n/tables.ts';
import type { Claim } from '../report/report.ts';
import { describeCell } from '../statute/forms.ts';
import { QUANTITIES } from '../statute/quantities.ts';
import { joinList, pageOf, type ReportItem, reportColumns, TO_REPORT } from './columns.ts';
import { placeText } from './place.ts';
import { column, defineTable } from './table.ts';

interface ClaimItem extends ReportItem {
  readonly claim: Claim;
  readonly number: number;
}

/** What a sum of requests or cases counts; other quantities are named in the quotation. */
const COUNTED = /^(?:requests\.|litigation$|disputes$)/;

function unitOf({ claim }: ClaimItem): string | null {
  if (claim.cell !== undefined) return describeCell(claim.cell)?.unit ?? null;
  return COUNTED.test(claim.measure ?? '')
    ? (describeCell('requests.handled@total')?.unit ?? null)
    : null;
}

/** Every figure stated in prose. */
export const CLAIM_TABLE = defineTable<ClaimItem>({
  id: 'claims',
  ...TABLE_WORDS.claims,
  primaryKey: ['agencyId', 'year', 'number'],
  foreignKeys: [TO_REPORT],
  byYear: true,
  *items({ entries, root }) {
    for (const entry of entries) {
      for (const [index, claim] of entry.report.claims.entries()) {
        yield { entry, root, claim, number: index + 1 };
      }
    }
  },
  columns: [
    ...reportColumns<ClaimItem>(),
    column('number', 'integer', ({ number }) => number, { required: true, minimum: 1 }),
    column('claims/cell', 'string', ({ claim }) => claim.cell ?? null),
    column('measure', 'string', ({ claim }) => claim.measure ?? null, {
      enum: Object.keys(QUANTITIES),
    }),
    column('mayAlsoBe', 'string', ({ claim }) => joinList(claim.mayAlsoBe ?? [])),
    column('aboutYear', 'integer', ({ claim, entry }) => claim.year ?? entry.year, {
      required: true,
    }),
    column('claims/value', 'number', ({ claim }) => claim.value),
    column('claims/unit', 'string', unitOf),
    column('unitEn', 'string', (item) => {
      const unit = unitOf(item);
      return unit === null ? null : unitWords(unit, 'en');
    }),
    column('approximate', 'boolean', ({ claim }) => claim.approximate, { required: true }),
    column('change', 'number', ({ claim }) => claim.change ?? null),
    column('changePercent', 'number', ({ claim }) => claim.changePercent ?? null),
    column('parts', 'string', ({ claim }) =>
      joinList(claim.parts?.map(({ label, value }) => `${label} = ${value}`) ?? []),
    ),
    column('quote', 'string', ({ claim }) => claim.quote, { required: true }),
    column('place', 'string', ({ claim }) => placeText(claim.place), { required: true }),
    column('source', 'string', (item) => pageOf(item, item.claim.cell), { required: true }),
  ],
});
