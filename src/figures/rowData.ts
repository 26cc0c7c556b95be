import { isTranscription } from '../report/basis.ts';
import type { FigureRow } from './figure.ts';

/** The attributes by which a mark or a table's place says which row it shows. */
export interface RowData {
  readonly 'data-row': string;
  readonly 'data-value': string;
  readonly 'data-status': string;
  /** Absent where every row was read from its document. */
  readonly 'data-basis'?: string;
}

/**
 * The attributes of a mark or a table's place that shows a row; one that shows several (such as
 * "all others are 0") carries them all, parted by single spaces. A null value is empty.
 */
export function rowData(...rows: readonly FigureRow[]): RowData {
  return {
    'data-row': rows.map(({ key }) => key).join(' '),
    'data-value': rows.map(({ value }) => value ?? '').join(' '),
    'data-status': rows.map(({ status }) => status).join(' '),
    ...(rows.some(isTranscription)
      ? { 'data-basis': rows.map(({ basis }) => basis).join(' ') }
      : {}),
  };
}

/** The attribute of words about rows that have their mark elsewhere. */
export const aboutRows = (...rows: readonly Pick<FigureRow, 'key'>[]) => ({
  'data-about': rows.map(({ key }) => key).join(' '),
});

/** The attribute of a sign that says something of itself: of a break, of a sum that does not hold. */
export const noteData = (text: string) => ({ 'data-note': text });
