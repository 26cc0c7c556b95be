/** The shape in which a statutory form is written down as data. This folder imports nothing. */

/** A text in both languages of the site. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A language of the site. */
export type Lang = keyof Bilingual;

/** One line of a statutory table. */
export interface Row<Id extends string = string> {
  readonly id: Id;
  /** The numbering printed before the label, such as "一、", "（三）" or "4."; "" where there is none. */
  readonly number: string;
  /** The label as the form prints it, without its number. */
  readonly printed: string;
  /** A short label for charts and tables. */
  readonly label: Bilingual;
  /** Other wordings seen in real reports, without number. */
  readonly variants?: readonly string[];
  /** The group label that the form prints to the left of the row. */
  readonly group?: string;
  /** Articles of the Regulations (2019) on which the row rests. */
  readonly articles?: string;
  /** Unit of the row's figures where it is not that of the column. */
  readonly unit?: Unit;
}

/** One column of a statutory table. */
export interface Column<Id extends string = string> {
  readonly id: Id;
  readonly printed: string;
  readonly label: Bilingual;
  readonly variants?: readonly string[];
}

/** 件 cases, documents or decisions; 项 list items; 个 projects; 万元 CNY 10,000. */
export type Unit = '件' | '项' | '个' | '万元';

/** A block of a table: rows that share one set of columns. */
export interface Block {
  /** What the form prints above the block, such as 第二十条第（一）项. */
  readonly heading: Bilingual;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What stands between row and column in the name of a cell. */
  readonly join: '.' | '@';
}

/** One of the three statutory tables. */
export interface Table {
  readonly id: TableId;
  /** The number of the report's section that holds the table. */
  readonly section: 2 | 3 | 4;
  readonly blocks: readonly Block[];
}

export type TableId = 'disclosure' | 'requests' | 'disputes';

/** A statutory form: `2019` for the reports of 2019 and 2020, `2021` for those since. */
export type FormId = '2019' | '2021';

export interface Form {
  readonly id: FormId;
  /** The notice that prescribes it. */
  readonly notice: string;
  readonly years: { readonly from: number; readonly to: number | null };
  readonly tables: readonly [Table, Table, Table];
}
