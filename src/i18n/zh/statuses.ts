import type { Status } from '../../report/report.ts';

const meanings: Record<Status, string> = {
  reported: '原文此处印着一个数，照录。印的是 0，才写 0。',
  blank: '表上有这一格，格里是空的。空不等于 0。',
  mark: '格里印的是“/”“—”“无”一类符号，照样显示，不当作 0。',
  recovered: '原文此处错位或缺损，但只有一种读法满足表内的加总关系，因此采用，并注明凭哪条规则。',
  ambiguous: '原文此处错位或缺损，不止一种读法说得通。全部列出，不替读者选。',
  unreadable: '此处印有内容，但既不是数，也不是符号。',
  missing: '原文没有这一行、这一列或这张表。',
};

/** The same of a report that was typed by hand. */
const meaningsTranscribed: Record<Status, string> = {
  reported: '转录在此处记着一个数；原件是否如此，要对照原件。',
  blank: '转录记作空格。空不等于 0。',
  mark: '转录记作“/”“—”“无”一类符号，不当作 0。',
  recovered: '转录记作由加总关系还原的数。',
  ambiguous: '转录记作不止一种读法，因此不取数。',
  unreadable: '转录记作无法识读。',
  missing: '转录没有这一格：原件没有，或没有抄录。',
};

export const statuses = {
  /** What a status means; its name is among the words of the figures. */
  meanings,
  meaningsTranscribed,
  /** What the table shows in a cell that holds no number. */
  inCell: { blank: '未填报', unreadable: '无法识读', missing: '缺' },
  emptyReading: '空',
  readings: (list: string) => `可读作 ${list}`,
  agreed: (reading: string) => `各种读法都是 ${reading}，仍不取值`,
  readingJoin: ' / ',
  /** The full account of a cell, for its title. */
  cellTitle: (label: string, value: string, parts: readonly string[]) =>
    `${label}：${value}（${parts.filter((part) => part !== '').join('，')}）`,
  why: (rule: string) => `依据 ${rule}`,
  /** By the kind of the document: what its places are counted in. */
  lines: {
    text: (line: number, column: number) => `原文第 ${line} 行第 ${column} 格`,
    transcription: (line: number, _column: number) => `本站转录第 ${line} 行`,
    page: (line: number, _column: number) => `网页源代码第 ${line} 行`,
    word: (line: number, _column: number) => `原文第 ${line} 段`,
    pdf: (line: number, _column: number) => `原文第 ${line} 行`,
  },
  /** In place of `reported` where the file is a transcription. */
  transcribed: '人工转录',
  tablePlace: (table: number, row: number, column: number) =>
    `原文第 ${table} 张表第 ${row} 行第 ${column} 列`,
  page: (page: number) => `原文第 ${page} 页`,
  noValue: '无确定数值',
};
