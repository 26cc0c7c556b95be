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

/** Every table, and what changed in them. */
export const TABLES: readonly Table[] = [...CONTENT_TABLES, CHANGE_TABLE];
