import type { statuses as zh } from '../zh/statuses.ts';

export const statuses: typeof zh = {
  meanings: {
    reported:
      'A number is printed here and reproduced exactly. 0 is given only where 0 is printed.',
    blank: 'The form has this cell and it was left empty. Empty is not 0.',
    mark: 'A mark such as “/” or “—” is printed here. It is shown as printed and never counted as 0.',
    recovered:
      'The source is misaligned or damaged here, but only one reading satisfies the sums of the table. That reading is used, and the rule behind it is named.',
    ambiguous:
      'The source is misaligned or damaged here, and more than one reading is possible. All are listed; none is chosen.',
    unreadable: 'Something is printed here, but it is neither a number nor a mark.',
    missing: 'The source lacks this row, this column or the whole table.',
  },
  meaningsTranscribed: {
    reported:
      'The transcription has a number here; only the original tells whether it is so printed.',
    blank: 'The transcription has an empty cell here. Empty is not 0.',
    mark: 'The transcription has a mark such as “/” or “—” here, never counted as 0.',
    recovered: 'The transcription has a number here that its sums gave.',
    ambiguous: 'The transcription has more than one reading here, so no number is taken.',
    unreadable: 'The transcription calls this unreadable.',
    missing: 'The transcription lacks this cell: the original lacks it, or it was not copied.',
  },
  inCell: { blank: 'blank', unreadable: 'unreadable', missing: 'missing' },
  emptyReading: 'blank',
  readings: (list) => ` may be read as ${list}`,
  agreed: (reading) => `every reading has ${reading}, not used`,
  readingJoin: ' / ',
  cellTitle: (label, value, parts) =>
    `${label}: ${value} (${parts.filter((part) => part !== '').join(', ')})`,
  why: (rule) => `by rule ${rule}`,
  lines: {
    text: (line, column) => `line ${line} of the source, cell ${column}`,
    transcription: (line) => `line ${line} of this site’s transcription`,
    page: (line) => `line ${line} of the page’s source code`,
    word: (line) => `paragraph ${line} of the source`,
    pdf: (line) => `line ${line} of the source`,
  },
  transcribed: 'transcribed by hand',
  tablePlace: (table, row, column) => `table ${table} of the source, row ${row}, column ${column}`,
  page: (page) => `page ${page} of the source`,
  noValue: 'no certain number',
};
