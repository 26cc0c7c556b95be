import type { Bilingual } from '../statute/types.ts';

/** The words of the bulk tables, in both languages: the data dictionary and every description of them. */

/** What the whole is called and says of itself. */
export const DATASET_WORDS = {
  name: {
    zh: '公开有数：政府信息公开工作年度报告数据',
    en: 'Annual reports on open government information in China',
  },
  description: {
    zh: '中国行政机关政府信息公开工作年度报告的逐格数据：行政许可、行政处罚等主动公开数量，信息公开申请的收到和办理结果，行政复议和行政诉讼。每个数字都有状态、单位、依据（由原文件读出，或人工转录）和在所收文件中的位置；空格不是 0。2019—2020 年与 2021 年起用两种法定表式。',
    en: 'Annual reports on open government information by administrative agencies in China, cell by cell: licensing and other decisions, requests received and their outcomes, reconsideration and litigation. Every number has a status, a unit, a basis (read from the document, or transcribed by hand) and a place in the file; a blank is not zero. Two statutory forms: 2019–2020, and 2021 onwards.',
  },
  agency: {
    zh: '{agency}政府信息公开工作年度报告（{years}年）的逐格数据：每个数字都有状态、单位、依据（由原文件读出，或人工转录）和在所收文件中的位置，可以下载。',
    en: 'Annual reports of {agency} on open government information ({years}), cell by cell: every number with its status, its unit, its basis (read from the document, or transcribed by hand) and its place in the file.',
  },
  /** Its name where the site's own stands before it. */
  cited: {
    zh: '政府信息公开工作年度报告数据',
    en: 'Annual reports on open government information in China',
  },
  creator: { zh: '公开有数', en: '公开有数' },
  country: { zh: '中国', en: 'China' },
  keywords: {
    zh: '政府信息公开,年度报告,行政许可,依申请公开,行政复议,行政诉讼',
    en: 'open government information,freedom of information,administrative licensing,China,annual reports',
  },
  /** What the site keeps, and what it does not. */
  licence: {
    zh: '提取出的数据按“署名 4.0 国际”（CC BY 4.0）许可使用，注明“公开有数”和网址即可。报告文件本身属于公布它的机关，不在此许可之内。',
    en: 'The extracted data are under Creative Commons Attribution 4.0 International (CC BY 4.0): credit Gongkai Youshu with its address. The reports themselves belong to the organs that published them and are not covered.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What the numbers of a column count. */
export const FIGURE_UNITS = {
  year: { zh: '年', en: 'year' },
  cells: { zh: '格', en: 'cells' },
  claims: { zh: '处', en: 'claims' },
  issues: { zh: '条', en: 'issues' },
  checks: { zh: '项', en: 'checks' },
  reports: { zh: '份', en: 'reports' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const TABLE_WORDS = {
  reports: {
    title: { zh: '报告', en: 'Reports' },
    description: {
      zh: '一行一份报告：机关、年度、表式、统计口径、公布日期、联系方式、各种状态的格数、读取时的疑问和核对结果的条数、原件的网址和 SHA-256。',
      en: 'One row per report: agency, year, form, scope, date of publication, contact, how many cells have each status, how many doubts reading met and what came of the checks, address and SHA-256 of the original.',
    },
  },
  cells: {
    title: { zh: '单元格', en: 'Cells' },
    description: {
      zh: '一行一格：每份报告三张法定表格的每一格，空着的、缺失的也在内。',
      en: 'One row per cell: every cell of the three statutory tables of every report, blank and missing ones too.',
    },
  },
  checks: {
    title: { zh: '核对', en: 'Checks' },
    description: {
      zh: '一行一条核对：每份报告的每条关系，相符、不符、无法判定和不适用的都在内。只有 A1 印在法定表式上，其余由算术推出。',
      en: 'One row per check made of a report, whether it holds, fails, is undecided or does not apply. Only A1 is printed on the statutory form; the rest follow from arithmetic.',
    },
  },
  claims: {
    title: { zh: '文中数字', en: 'Claims' },
    description: {
      zh: '一行一处：报告正文里写出的数字，附原句和位置。',
      en: 'One row per figure stated in the text of a report, with the quotation and its place.',
    },
  },
  agencies: {
    title: { zh: '机关', en: 'Agencies' },
    description: {
      zh: '一行一个机关：名称、曾用名、别名、区划、层级、职能。',
      en: 'One row per agency: name, former names, aliases, division, level, function.',
    },
  },
  dictionary: {
    title: { zh: '格的名称', en: 'Names of cells' },
    description: {
      zh: '一行一格：两种法定表式上每一格的名称、行、列、单位和依据的条文。',
      en: 'One row per cell of either statutory form: what its name means, its row, column, unit and articles.',
    },
  },
  changes: {
    title: { zh: '变更', en: 'Changes' },
    description: {
      zh: '一行一处变更：每次发布与前一次相比，以及现在与最近一次发布相比，哪一格从什么变成什么。',
      en: 'One row per change: which cell changed to what, from each release to the next and since the last one.',
    },
  },
} as const satisfies Readonly<Record<string, { title: Bilingual; description: Bilingual }>>;

const statusCells = (zh: string, en: string): Bilingual => ({
  zh: `状态为${zh}的格数`,
  en: `how many cells are ${en}`,
});

/** A column's meaning, by its name; `<table>/<name>` where a table means something else by it. */
export const COLUMN_WORDS = {
  agencyId: {
    zh: '机关的固定代号：六位区划代码加职能，永不更改',
    en: 'the agency’s permanent id: six-digit division code and function',
  },
  agency: { zh: '机关名称', en: 'name of the agency' },
  year: { zh: '报告所报的年度', en: 'the year reported on' },
  form: {
    zh: '法定表式：2019（2019、2020 年度）或 2021（2021 年度起）',
    en: 'the statutory form: 2019 (reports for 2019 and 2020) or 2021 (since)',
  },
  scope: {
    zh: '统计口径：agency 本机关，region 全区域，government-and-office 政府及其办公室，unknown 不明。口径不同的不能相加',
    en: 'whose numbers they are: agency, region (the whole area), government-and-office, unknown; never add or compare across scopes',
  },
  basis: {
    zh: '依据：source 由所收文件读出，transcription 由人照已公布的报告逐格抄录（转录），是否抄录无误须对照原件，不能当作原文所印',
    en: 'what the numbers rest on: source (read from the document) or transcription (typed by a person from the published report: only the original tells whether they are printed so)',
  },
  cell: {
    zh: '格的名称，永不更改；含义见 dictionary',
    en: 'the permanent name of the cell; see dictionary',
  },
  label: { zh: '格的中文名', en: 'the cell in Chinese' },
  labelEn: { zh: '格的英文名', en: 'the cell in English' },
  value: {
    zh: '数值，单位见 unit；没有确定的数字时为空，原因见 status。空不是 0',
    en: 'the number, in `unit`; empty where there is no certain number (`status` says why); empty is not 0',
  },
  unit: { zh: '单位', en: 'unit, in Chinese' },
  unitEn: { zh: '单位（英文）', en: 'unit, in English' },
  status: {
    zh: '状态：reported 有一个确定的数（basis 为 source 的是原文所印，为 transcription 的是转录所记），blank 空，mark 符号，recovered 由勾稽关系还原，ambiguous 有歧义，unreadable 无法识读，missing 报告缺此项',
    en: 'reported: a number is there (printed in the document where basis is source, typed by a person where it is transcription); blank: the cell is empty; mark: “/”, “—” or the like; recovered: damaged, but only one reading satisfies the sums; ambiguous: several do; unreadable: neither a number nor a mark; missing: the document lacks the cell',
  },
  text: {
    zh: '所收文件此处的文字；转录的报告是转录所记',
    en: 'the text there in the file: as printed, or as transcribed',
  },
  place: {
    zh: '在所收文件中的位置：L37C2 为第 37 行第 2 格；T1R2C3 为第 1 张表第 2 行第 3 列；P3X…Y…W…H… 为第 3 页的一块',
    en: 'the place in the file: L37C2 is line 37, cell 2; T1R2C3 table 1, row 2, column 3; P3X…Y…W…H… a box on page 3',
  },
  agencyEn: {
    zh: '机关的英文名；没有的，agencies 表里为空，图的 CSV 里写代号',
    en: 'name of the agency in English; where there is none, empty in the table of agencies and the id in a figure’s CSV',
  },
  series: {
    zh: '数值所属的格、指标或一组结果',
    en: 'the cell, measure or group of outcomes that the value is of',
  },
  numerator: {
    zh: '占比或比率的分子，照所收文件',
    en: 'numerator of the share or rate, as the file has it',
  },
  denominator: {
    zh: '占比或比率的分母，照所收文件',
    en: 'denominator of the share or rate, as the file has it',
  },
  'figures/status': {
    zh: '状态：cells.csv 的七种，另有下列几种',
    en: 'one of the seven of cells.csv, or of those below',
  },
  readings: {
    zh: '有歧义时，满足加总关系的各种读法，以“ | ”分隔；blank 为空',
    en: 'for ambiguous: every reading that satisfies the sums, separated by “ | ”; blank stands for an empty cell',
  },
  why: { zh: '还原所凭的规则', en: 'for recovered: the rule that left one reading' },
  curatedValue: {
    zh: '编者所读的数值，与 value 分列；curatedBy 有值而此处为空，表示编者读作空格',
    en: 'the number a curator reads there, kept apart from `value`; where it is empty but curatedBy is given, the curator reads a blank',
  },
  curatedBy: { zh: '编者姓名', en: 'who read it' },
  curatedOn: { zh: '编者读的日期', en: 'when' },
  curatedWhy: { zh: '编者这样读的理由', en: 'why the curator reads it so' },
  source: {
    zh: '本站上的地址，由此可到原文；生成时没有设定网址的，从根目录写起',
    en: 'the address on this site, which leads on to the source; from the root where the build was not told the host',
  },
  title: { zh: '报告标题', en: 'title of the report' },
  publishedOn: { zh: '公布日期', en: 'date of publication' },
  publishedOnText: { zh: '公布日期的原文', en: 'that date as printed' },
  periodFrom: { zh: '统计期限起', en: 'first day of the period' },
  periodTo: { zh: '统计期限止', en: 'last day of the period' },
  address: { zh: '联系地址', en: 'address for contact' },
  postcode: { zh: '邮编', en: 'postcode' },
  phone: { zh: '电话', en: 'telephone' },
  email: { zh: '电子邮箱', en: 'email' },
  website: { zh: '网站', en: 'website' },
  reportedCells: statusCells('有确定的数', 'reported'),
  blankCells: statusCells('空', 'blank'),
  markCells: statusCells('符号', 'marks'),
  recoveredCells: statusCells('还原', 'recovered'),
  ambiguousCells: statusCells('有歧义', 'ambiguous'),
  unreadableCells: statusCells('无法识读', 'unreadable'),
  missingCells: statusCells('缺失', 'missing'),
  claims: { zh: '正文里读出的数字', en: 'figures found in the prose' },
  errors: {
    zh: '读取时的错误：有的行、表或文件没能读出。核对的结果不在内，见 checksFailed',
    en: 'errors met in reading: a row, a table or the file could not be read. What checks found is not among them; see checksFailed',
  },
  warnings: {
    zh: '读取时的疑问，例如一行有几种读法。核对的结果不在内',
    en: 'doubts met in reading, such as a row with several readings; what checks found is not among them',
  },
  notes: {
    zh: '读取时的说明，例如一行由加总关系还原。核对的结果不在内',
    en: 'notes made in reading, such as a row recovered by its sums; what checks found is not among them',
  },
  checksHeld: {
    zh: '相符的核对，与核对页上的数相同；A8（件数为整数）不计，逐项见 checks',
    en: 'checks that hold, counted as on the page of checks, without A8 (whole numbers); each stands in checks',
  },
  openFindings: {
    zh: '待查之处：不符的和存疑的，各页所写的也是这个数；A8 不计在内',
    en: 'open findings: what fails and what is in question, the count that every page gives; A8 is not in it',
  },
  checksFailed: { zh: '不符的核对', en: 'checks that fail' },
  checksQuestioned: {
    zh: '存疑的核对：只提出一个问题，不是错误',
    en: 'checks that raise a question, which is no error',
  },
  checksUndecided: {
    zh: '无法判定的核对：所涉的格有空着、缺失或读不准的',
    en: 'checks left undecided: a cell concerned is blank, missing or uncertain',
  },
  originalUrl: { zh: '公布机关网站上的地址', en: 'web address at the publishing agency' },
  file: { zh: '收录的文件', en: 'the file in the corpus' },
  mediaType: { zh: '文件类型', en: 'media type of the file' },
  sha256: { zh: '文件的 SHA-256', en: 'SHA-256 of the file' },
  formerIds: { zh: '曾用的代号', en: 'ids that it had before' },
  formerNames: { zh: '曾用名，附停用日期', en: 'former names, each with its last day' },
  aliases: { zh: '别名', en: 'other names' },
  divisionCode: { zh: '六位行政区划代码', en: 'six-digit division code' },
  region: { zh: '所在地，省级在前', en: 'where it is, province first' },
  regionEn: { zh: '所在地（英文）', en: 'the same in English' },
  'agencies/level': {
    zh: '层级：national 中央，province 省，prefecture 地市，county 县区，township 乡镇',
    en: 'level of the agency: national, province, prefecture, county or township',
  },
  level: {
    zh: '核对的轻重：不成立时，error 记作不符，warning 也可能另有缘由，note 只是疑问',
    en: 'weight of the check where it fails: error, warning (there may be another cause), note (a question only)',
  },
  function: {
    zh: '职能：government 一级政府，government-office 政府办公室，approval-services 行政审批服务，other 其他',
    en: 'function: a government, a government’s office, a bureau of approval services, or another',
  },
  'agencies/scope': {
    zh: '报告没有另外说明时的统计口径',
    en: 'the scope of its reports unless they state otherwise',
  },
  reports: { zh: '收录的报告数', en: 'how many of its reports are in the collection' },
  years: { zh: '收录的年度', en: 'the years of these reports' },
  'agencies/source': { zh: '机关在本站的页面', en: 'the agency’s page on this site' },
  number: { zh: '在报告中的序号，从 1 起', en: 'ordinal in the report, from 1' },
  'claims/cell': { zh: '所说的格', en: 'the cell referred to' },
  measure: {
    zh: '不是单独一格时所说的数量',
    en: 'the quantity referred to, where it is not a single cell',
  },
  mayAlsoBe: {
    zh: '同样的说法还可以指的格或数量；有值的，不能断定说的是哪一项，也不由它推算',
    en: 'other cells or quantities that the same words may mean; where there are any, nobody can say which is meant, and nothing is derived from the figure',
  },
  aboutYear: { zh: '所说的年度', en: 'the year referred to' },
  'claims/value': {
    zh: '文中写出的数字',
    en: 'the figure stated; empty where only a change is stated',
  },
  'claims/unit': { zh: '单位', en: 'unit, in Chinese; empty where the quotation alone says' },
  approximate: { zh: '是否约数（“700 余篇”）', en: 'whether it is stated as approximate' },
  change: {
    zh: '同一句写出的比上年增减',
    en: 'the change from the prior year that the sentence states',
  },
  changePercent: { zh: '同一句写出的增减百分比', en: 'the same in percent' },
  parts: { zh: '句中列出的分项', en: 'what the sentence lists as its parts' },
  quote: { zh: '原句', en: 'the quotation' },
  check: {
    zh: '核对规则的编号，见本站核对页',
    en: 'the id of the check; see the page of checks on this site',
  },
  key: {
    zh: '同一规则下的哪一条：列、行、格或行号',
    en: 'which instance of the check: a column, a row, a cell or a line',
  },
  outcome: {
    zh: 'holds 相符，fails 不符（level 为 note 的是存疑），undecided 无法判定，not-applicable 不适用',
    en: 'holds, fails (in question where level is note), undecided (a blank or uncertain cell is involved), not-applicable',
  },
  doubt: {
    zh: '不符时：source 所收文件如此，reading 可能误读；basis 为 transcription 的，source 只是说转录如此，待对照原件',
    en: 'of a failure: source (the file has it so), reading (we may have misread it); where basis is transcription, source says only that it was transcribed so, and the original has yet to be compared',
  },
  left: { zh: '左边合计', en: 'total of the left side' },
  right: { zh: '右边合计', en: 'total of the right side' },
  difference: { zh: '两边之差', en: 'the difference' },
  rule: { zh: '说明所用语句的代号', en: 'id of the sentence that describes it' },
  checkCells: { zh: '所涉各格', en: 'the cells involved' },
  statement: { zh: '这条核对的固定地址', en: 'the permanent address of this check' },
  remarks: {
    zh: '编者注：对这一条核对的说明，附何人、何日；有几条的以“ | ”分隔',
    en: 'a curator’s notes on this check, each with who and when',
  },
  leftTerms: { zh: '左边各项', en: 'the terms of the left side' },
  rightTerms: { zh: '右边各项', en: 'the terms of the right side' },
  message: { zh: '不符时的说明（中文）', en: 'the failure in words, in Chinese' },
  messageEn: { zh: '不符时的说明（英文）', en: 'the failure in words, in English' },
  position: {
    zh: '在表式中的顺序；法定表式没有而有的报告照印的行为空',
    en: 'order on the form; empty for a row that is not on the form but is printed in some reports',
  },
  section: { zh: '在报告的第几部分', en: 'the section of the report' },
  table: { zh: '哪张表', en: 'which table' },
  row: { zh: '行的代号', en: 'id of the row' },
  column: { zh: '列的代号', en: 'id of the column' },
  rowLabel: { zh: '行名', en: 'the row in Chinese' },
  rowLabelEn: { zh: '行名（英文）', en: 'the row in English' },
  columnLabel: { zh: '列名', en: 'the column in Chinese' },
  columnLabelEn: { zh: '列名（英文）', en: 'the column in English' },
  printed: { zh: '行名在表式上的原文', en: 'the row’s label as the form prints it' },
  articles: {
    zh: '《政府信息公开条例》的条文',
    en: 'articles of the Regulations on Open Government Information',
  },
  version: { zh: '变更见于哪一版', en: 'the version in which it changed' },
  previous: { zh: '与哪一版相比', en: 'the version compared with' },
  'changes/agency': {
    zh: '机关名称；已不收录的为空',
    en: 'name of the agency; empty if no longer in the collection',
  },
  kind: {
    zh: 'report-added 新增报告，report-removed 撤下报告，scope-changed 口径变更，cell-changed 一格变更',
    en: 'report-added, report-removed, scope-changed, cell-changed',
  },
  'changes/cell': { zh: '变更的格', en: 'the cell that changed' },
  'changes/label': { zh: '格的中文名', en: 'the cell in Chinese' },
  'changes/labelEn': { zh: '格的英文名', en: 'the cell in English' },
  before: { zh: '变更前：数字，或状态', en: 'before: the number, or the status' },
  after: { zh: '变更后：数字，或状态', en: 'after: the number, or the status' },
  valueBefore: { zh: '变更前的数值', en: 'the number before' },
  valueAfter: { zh: '变更后的数值', en: 'the number after' },
  'changes/basis': {
    zh: '依据，同 cells；已不收录的为空',
    en: 'what the report’s numbers rest on, as in cells; empty if no longer in the collection',
  },
  'changes/source': { zh: '报告在本站的页面', en: 'the report’s page on this site' },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type ColumnWord = keyof typeof COLUMN_WORDS;

/** The words of the README in the archive and of the data dictionary. */
export const DICTIONARY_WORDS = {
  heading: { zh: '数据字典', en: 'Data dictionary' },
  intro: {
    zh: '由程序中的表式和表的定义生成，请勿手改。空字段表示没有；一个字段里有几个值的，以“ | ”分隔；文字字段若以 = + - @、制表符、回车或其全角形式开头（前面有空格的也算），CSV 中在前面加一个单引号，以免电子表格当作公式；数字从不加。JSON Lines 和 Parquet 不加。',
    en: 'Generated from the definitions of the forms and tables; do not edit. An empty field means there is none; several values in one field are separated by “ | ”. In the CSV, text that begins with = + - @, a tab, a return or their full-width forms, also behind spaces, is preceded by an apostrophe, so that no spreadsheet runs it as a formula; numbers never are. JSON Lines and Parquet have no such apostrophe.',
  },
  column: { zh: '列', en: 'Column' },
  type: { zh: '类型', en: 'Type' },
  meaning: { zh: '含义', en: 'Meaning' },
  key: { zh: '主键', en: 'Primary key' },
  cellsOf: { zh: '{form} 年表式（{notice}）', en: 'Form {form} ({notice})' },
  crossing: {
    zh: '格的名称 = 行{join}列，例如 `{example}`',
    en: 'The name of a cell is row{join}column, such as `{example}`',
  },
  row: { zh: '行', en: 'Row' },
  articles: { zh: '条文', en: 'Articles' },
  columns: { zh: '列', en: 'Columns' },
  figures: { zh: '每张图的 CSV', en: 'The CSV of a figure' },
  figuresText: {
    zh: '一行是图中的一个记号，与图旁的表、JSON 相同；各图的列一样。JSON 里，各行都相同的字段只在 `common` 里写一次，整行是 `{ ...common, ...row }`（pandas：`pd.DataFrame(figure["rows"]).assign(**figure["common"])`）；`source` 接在 `base` 之后，不写时是 `#series`；没有 `key` 的行，其 key 是 `agencyId/year/series`；readings 是数组，空的读法为 null。',
    en: 'A row is a mark of the chart, the same in the table beside it and in its JSON; all figures have the same columns. In JSON, what all rows have alike stands once in `common`, and a whole row is `{ ...common, ...row }` (pandas: `pd.DataFrame(figure["rows"]).assign(**figure["common"])`); `source` follows `base` and is `#series` where it is left out; the key of a row without `key` is `agencyId/year/series`; readings are an array, and a blank one is null.',
  },
  status: { zh: '状态', en: 'Status' },
  oneRow: {
    zh: '有的 2021 年后的报告仍只印一行（六）其他处理：其格名为 `requests.otherwise@…`，三个分行为 missing。',
    en: 'Some reports on the 2021 form still print （六） as one row: its cells are `requests.otherwise@…`, and the three rows are missing.',
  },
  version: { zh: '版本', en: 'Version' },
  from: { zh: '来自', en: 'From' },
  licence: { zh: '许可', en: 'Licence' },
  use: { zh: '使用之前', en: 'Before you use it' },
  cite: { zh: '引用', en: 'Cite' },
  files: { zh: '文件', en: 'Files' },
  description: {
    zh: '给程序看的说明（Data Package v2）：列、类型、约束、主键和外键',
    en: 'the same for programs (Data Package v2): columns, types, constraints, keys',
  },
  corpus: { zh: '语料库', en: 'The corpus' },
  adding: {
    zh: '怎样添加报告和机关：见 [README](../README.md#add-a-report)。来源文件收录后不改；`collections/` 由 `npm run content` 写出，与来源一起提交；`releases/` 是历次发布，由 `npm run release` 写出。',
    en: 'How to add a report or an agency: see the [README](../README.md#add-a-report). A source is never edited after it is added; `collections/` is written by `npm run content` and committed with it; `releases/` holds what was released, written by `npm run release`.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
