import { both } from '../both.ts';

export const statuses = {
  /** What a status means; its name is among the words of the figures. */
  meanings: {
    reported: {
      zh: '原文此处印着一个数，照录。印的是 0，才写 0。',
      en: 'A number is printed here and reproduced exactly. 0 is given only where 0 is printed.',
    },
    blank: {
      zh: '表上有这一格，格里是空的。空不等于 0。',
      en: 'The form has this cell and it was left empty. Empty is not 0.',
    },
    mark: {
      zh: '格里印的是“/”“—”“无”一类符号，照样显示，不当作 0。',
      en: 'A mark such as “/” or “—” is printed here. It is shown as printed and never counted as 0.',
    },
    recovered: {
      zh: '原文此处错位或缺损，但只有一种读法满足表内的加总关系，因此采用，并注明凭哪条规则。',
      en: 'The source is misaligned or damaged here, but only one reading satisfies the sums of the table. That reading is used, and the rule behind it is named.',
    },
    ambiguous: {
      zh: '原文此处错位或缺损，不止一种读法说得通。全部列出，不替读者选。',
      en: 'The source is misaligned or damaged here, and more than one reading is possible. All are listed; none is chosen.',
    },
    unreadable: {
      zh: '此处印有内容，但既不是数，也不是符号。',
      en: 'Something is printed here, but it is neither a number nor a mark.',
    },
    missing: {
      zh: '原文没有这一行、这一列或这张表。',
      en: 'The source lacks this row, this column or the whole table.',
    },
  },
  /** The same of a report that was typed by hand. */
  meaningsTranscribed: {
    reported: {
      zh: '转录在此处记着一个数；原件是否如此，要对照原件。',
      en: 'The transcription has a number here; only the original tells whether it is so printed.',
    },
    blank: {
      zh: '转录记作空格。空不等于 0。',
      en: 'The transcription has an empty cell here. Empty is not 0.',
    },
    mark: {
      zh: '转录记作“/”“—”“无”一类符号，不当作 0。',
      en: 'The transcription has a mark such as “/” or “—” here, never counted as 0.',
    },
    recovered: {
      zh: '转录记作由加总关系还原的数。',
      en: 'The transcription has a number here that its sums gave.',
    },
    ambiguous: {
      zh: '转录记作不止一种读法，因此不取数。',
      en: 'The transcription has more than one reading here, so no number is taken.',
    },
    unreadable: { zh: '转录记作无法识读。', en: 'The transcription calls this unreadable.' },
    missing: {
      zh: '转录没有这一格：原件没有，或没有抄录。',
      en: 'The transcription lacks this cell: the original lacks it, or it was not copied.',
    },
  },
  /** What the table shows in a cell that holds no number. */
  inCell: {
    blank: { zh: '未填报', en: 'blank' },
    unreadable: { zh: '无法识读', en: 'unreadable' },
    missing: { zh: '缺', en: 'missing' },
  },
  emptyReading: { zh: '空', en: 'blank' },
  readings: both(
    (list: string) => `可读作 ${list}`,
    (list) => ` may be read as ${list}`,
  ),
  agreed: both(
    (reading: string) => `各种读法都是 ${reading}，仍不取值`,
    (reading) => `every reading has ${reading}, not used`,
  ),
  readingJoin: { zh: ' / ', en: ' / ' },
  /** What stands in a cell, for its title where there is no more to say. */
  briefTitle: both(
    (label: string, value: string) => `${label}：${value}`,
    (label, value) => `${label}: ${value}`,
  ),
  /** The full account of a cell, for its title. */
  cellTitle: both(
    (label: string, value: string, parts: readonly string[]) =>
      `${label}：${value}（${parts.filter((part) => part !== '').join('，')}）`,
    (label, value, parts) =>
      `${label}: ${value} (${parts.filter((part) => part !== '').join(', ')})`,
  ),
  why: both(
    (rule: string) => `依据 ${rule}`,
    (rule) => `by rule ${rule}`,
  ),
  /** By the kind of the document: what its places are counted in. */
  lines: {
    text: both(
      (line: number, column: number) => `原文第 ${line} 行第 ${column} 格`,
      (line, column) => `line ${line} of the source, cell ${column}`,
    ),
    transcription: both(
      (line: number, _column: number) => `本站转录第 ${line} 行`,
      (line) => `line ${line} of this site’s transcription`,
    ),
    page: both(
      (line: number, _column: number) => `网页源代码第 ${line} 行`,
      (line) => `line ${line} of the page’s source code`,
    ),
    word: both(
      (line: number, _column: number) => `原文第 ${line} 段`,
      (line) => `paragraph ${line} of the source`,
    ),
    pdf: both(
      (line: number, _column: number) => `原文第 ${line} 行`,
      (line) => `line ${line} of the source`,
    ),
  },
  /** In place of `reported` where the file is a transcription. */
  transcribed: { zh: '人工转录', en: 'transcribed by hand' },
  tablePlace: both(
    (table: number, row: number, column: number) =>
      `原文第 ${table} 张表第 ${row} 行第 ${column} 列`,
    (table, row, column) => `table ${table} of the source, row ${row}, column ${column}`,
  ),
  page: both(
    (page: number) => `原文第 ${page} 页`,
    (page) => `page ${page} of the source`,
  ),
  noValue: { zh: '无确定数值', en: 'no certain number' },
  curated: {
    reads: both(
      (value: string) => `编者读作 ${value}`,
      (value) => `curator’s reading: ${value}`,
    ),
    empty: { zh: '空', en: 'blank' },
    note: both(
      (cell: string, value: string, who: string, date: string, why: string) =>
        `“${cell}”：编者读作 ${value}（${who}，${date}）。${why}`,
      (cell, value, who, date, why) =>
        `“${cell}”: read as ${value} by a curator (${who}, ${date}). ${why}`,
    ),
    method: {
      zh: '有歧义、无法识读或缺失的格，编者对照原件后可以另加一个读法，写明何人、何时、凭什么。原来的读法和状态照样显示；图中用空心记号，数据中状态写作',
      en: 'Where a cell is ambiguous, unreadable or missing, a curator who has looked at the original may add a reading, with who, when and why. The original reading and its status are still shown; charts draw the curator’s reading hollow, and in the data its status is ',
    },
  },
};
