import { AGENCY_TABLE } from './agencyTable.ts';
import { CELL_TABLE } from './cellTable.ts';
import { CHANGE_TABLE } from './changeTable.ts';
import { CHECK_TABLE } from './checkRows.ts';
import { CLAIM_TABLE } from './claimTable.ts';
import { DICTIONARY_TABLE } from './dictionaryTable.ts';
import { REPORT_TABLE } from './reportTable.ts';
import type { Table } from './table.ts';

/** The tables made from the reports. */
export const CONTENT_TABLES: readonly Table[] = [
  REPORT_TABLE,
  CELL_TABLE,
  CHECK_TABLE,
  CLAIM_TABLE,
  AGENCY_TABLE,
  DICTIONARY_TABLE,
];

/** The tables whose rows are of one agency or report each: those of all are those of each, one after another. */
export const AGENCY_TABLES: readonly Table[] = CONTENT_TABLES.filter(
  (table) => table !== DICTIONARY_TABLE,
);

/** Every table, and what changed in them. */
export const TABLES: readonly Table[] = [...CONTENT_TABLES, CHANGE_TABLE];

/** What changed from release to release. */
export const CHANGES: Table = CHANGE_TABLE;
