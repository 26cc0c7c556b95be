import { both } from '../both.ts';

export const data = {
  title: {
    zh: '下载数据：全部报告的逐格数据',
    en: 'Download the data: every report, cell by cell',
  },
  description: {
    zh: '下载公开有数的全部数据：报告、单元格、核对、文中数字、机关，CSV、JSON Lines 和 Parquet 三种格式，附数据字典、许可和读取方法。',
    en: 'Download all data of Gongkai Youshu: reports, cells, checks, claims and agencies as CSV, JSON Lines and Parquet, with the data dictionary, the licence and ways to load them.',
  },
  heading: { zh: '下载数据', en: 'Download the data' },
  lead: {
    zh: '网站上的每个数字都在这里，每格一行，带着单位、状态、依据和在所收文件中的位置。',
    en: 'Every number on the site, one row per cell, with its unit, status, basis and place in the file.',
  },
  version: both(
    (version: string) => `数据版本 ${version}`,
    (version: string) => `Version ${version}`,
  ),
  unreleased: { zh: '有尚未发布的变更', en: 'has changes not yet released' },
  archive: {
    text: { zh: '全部 CSV 打包下载', en: 'All CSV in one archive' },
    note: {
      zh: '附数据字典、许可和 datapackage.json。',
      en: 'With the data dictionary, the licence and datapackage.json.',
    },
  },
  files: {
    id: { zh: 'files', en: 'files' },
    heading: { zh: '有哪些文件', en: 'The files' },
    rows: both(
      (n: string) => `${n} 行`,
      (n: string) => `${n} rows`,
    ),
    parquet: { zh: 'Parquet', en: 'Parquet' },
    parquetText: {
      zh: 'Parquet 按年度分目录（year=2023/part-0.parquet），DuckDB、Spark、Trino 可以在原处直接查询；年度写在目录名里，文件中不再重复。',
      en: 'Parquet is partitioned by year (year=2023/part-0.parquet), so DuckDB, Spark and Trino can query it in place; the year is in the folder name and not repeated in the file.',
    },
    parquetFiles: both(
      (n: number) => `Parquet ${n} 个文件`,
      (n: number) => `Parquet, ${n} files`,
    ),
    parquetList: { zh: 'Parquet 文件清单', en: 'List of Parquet files' },
    parquetMany: {
      zh: '每个 Parquet 文件的地址、行数和哈希值列在：',
      en: 'The address, the rows and the hash of each Parquet file stand in',
    },
  },
  use: {
    id: { zh: 'use', en: 'use' },
    heading: { zh: '使用之前', en: 'Before you use it' },
    items: {
      zh: [
        '空不是 0。value 为空的行，status 说明为什么没有数字；求和之前先看有多少行没有数字。',
        '合计也是一行：requests.granted@total 和各类申请人的 requests.granted@naturalPersons 等并列，一起相加就重复计算。',
        '口径（scope）不同的不能相加：一个区政府的报告可能计全区，它的办公室的报告只计自己。',
        '2019、2020 年度和 2021 年度起用两种表式（form），同名的格才能衔接，名称见 dictionary.csv。',
        'basis 为 transcription 的行是人工转录：照已公布的报告逐格抄录，没有由原文件读出，不能当作原文所印，用前请对照原件。',
        '原文有误也照录，不更正。加总不符的见 checks.csv；编者所读的数另列 curatedValue，不混入 value。',
        'CSV 不带类型：form、divisionCode、postcode 全是数字，读时请指定为文字，否则开头的 0 会丢。类型写在 datapackage.json 里，Parquet 自带。',
        '文字若以 = + - @、制表符、回车或它们的全角形式开头（前面有空格的也算），CSV 里前面加一个单引号，免得电子表格当公式执行；数字从不加。JSON Lines 和 Parquet 里是原样。',
        '每张图下的 JSON 里，各行都相同的字段只在 common 里写一次，整行是 { ...common, ...row }，pandas 可用 pd.DataFrame(figure["rows"]).assign(**figure["common"])；图下的 CSV 每一行都是全的。',
      ],
      en: [
        'Empty is not 0. Where value is empty, status says why; before adding up, check how many rows have no number.',
        'Totals are rows too: requests.granted@total stands beside requests.granted@naturalPersons and the others; add them all up and you count twice.',
        'Never add numbers of different scopes: a district government’s report may count the whole district, its office’s report only the office.',
        'Reports for 2019 and 2020 use one form, later ones another; only cells with the same name can be joined. The names are in dictionary.csv.',
        'Rows whose basis is transcription were typed by hand from the published report and not read from its document: they are not “as printed”, so compare the original before you rely on them.',
        'Errors in a source stay as printed. What does not add up is listed in checks.csv; a curator’s reading is in curatedValue, never in value.',
        'CSV has no types: form, divisionCode and postcode are all digits; read them as text, or a leading 0 is lost. datapackage.json gives the types, and Parquet carries them.',
        'In the CSV, text that begins with = + - @, a tab, a return or their full-width forms, also behind spaces, is preceded by an apostrophe, so that no spreadsheet runs it as a formula; numbers never are. JSON Lines and Parquet keep the text as printed.',
        'In the JSON below a figure, what all its rows have alike stands once in common, and a whole row is { ...common, ...row }, in pandas pd.DataFrame(figure["rows"]).assign(**figure["common"]); in the CSV beside it every row is whole.',
      ],
    },
  },
  load: {
    id: { zh: 'load', en: 'load' },
    heading: { zh: '怎样读取', en: 'How to load it' },
    excel: {
      heading: { zh: 'Excel、WPS 表格', en: 'Excel, WPS' },
      steps: {
        zh: [
          '下载 cells.csv，双击打开。文件是带标记的 UTF-8，中文不会变成乱码。',
          '在 cell 列筛选，例如 requests.received@total；label 列是它的中文名。',
          '求和用 value 列：空格不参与求和，status 列说明它为什么空。',
          '邮编、电话开头的 0 和 text 列的原样要保住，不要双击，改用 Excel 的“数据 → 自文本/CSV”，把这些列设为文本。',
          '一张工作表最多 1,048,576 行；行数超过时，请用下面的代码。',
        ],
        en: [
          'Download cells.csv and double-click it. It is UTF-8 with a byte order mark, so the Chinese displays correctly.',
          'Filter the column cell, for example by requests.received@total; labelEn gives its name in words.',
          'Add up the column value: empty cells are not counted, and status says why they are empty.',
          'To keep a leading 0 of postcodes and telephone numbers, and the column text as printed, do not double-click: use Data → From Text/CSV in Excel and set these columns to text.',
          'A sheet holds at most 1,048,576 rows; where there are more, use the code below.',
        ],
      },
    },
    ownAddress: {
      zh: '代码里的地址就是本页的文件地址，照抄可用。',
      en: 'The addresses in the code are those of the files on this page.',
    },
    onlyStandard: { zh: 'Python（标准库）', en: 'Python (standard library)' },
    pandas: { zh: 'Python（pandas）', en: 'Python (pandas)' },
    parquet: { zh: 'DuckDB，Parquet', en: 'DuckDB, Parquet' },
  },
  dictionary: {
    id: { zh: 'dictionary', en: 'dictionary' },
    heading: { zh: '数据字典', en: 'Data dictionary' },
    text: {
      zh: '每张表的每一列。单元格的名称（cell）在 dictionary.csv 里逐一说明。',
      en: 'Every column of every table. The names of cells are explained one by one in dictionary.csv.',
    },
    columns: {
      name: { zh: '列', en: 'Column' },
      type: { zh: '类型', en: 'Type' },
      meaning: { zh: '含义', en: 'Meaning' },
    },
    types: {
      string: { zh: '文字', en: 'text' },
      integer: { zh: '整数', en: 'integer' },
      number: { zh: '数', en: 'number' },
      boolean: { zh: '是否', en: 'yes or no' },
      date: { zh: '日期', en: 'date' },
    },
    counted: both(
      (type: string, unit: string) => `${type}（${unit}）`,
      (type: string, unit: string) => `${type} (${unit})`,
    ),
    key: { zh: '主键', en: 'Primary key' },
  },
  machines: {
    id: { zh: 'machines', en: 'machines' },
    heading: { zh: '机器可读的说明', en: 'Machine-readable descriptions' },
    items: {
      datapackage: {
        zh: 'Data Package v2：每张表的列、类型、单位、约束、主键和外键。',
        en: 'Data Package v2: columns, types, units, constraints and keys of every table.',
      },
      csvw: {
        zh: 'CSVW（网上 CSV）元数据，每个 CSV 旁边都有一份，这是其中之一。',
        en: 'CSV on the Web metadata: each CSV has its own; this one describes cells.csv.',
      },
      manifest: {
        zh: '文件清单：行数、字节数、SHA-256、数据版本。',
        en: 'All files: rows, bytes, SHA-256, and the version of the data.',
      },
      feed: { zh: '新收录的报告（Atom）。', en: 'New reports (Atom).' },
      changesFeed: { zh: '变更的数字（Atom）。', en: 'Changed numbers (Atom).' },
      sitemap: { zh: '全站页面。', en: 'All pages.' },
    },
    agencies: {
      zh: '每个机关的页面另有自己的 feed.xml。',
      en: 'Each agency’s page also has its own feed.xml.',
    },
  },
  cite: {
    id: { zh: 'cite', en: 'cite' },
    heading: { zh: '怎样引用', en: 'How to cite' },
    text: {
      zh: '引用全部数据，请写明版本；版本随数据而变，各版的差别见“历次发布和变更”。',
      en: 'Cite the whole of the data with its version: it changes with the data, and “Releases and changes” tells how.',
    },
  },
  licence: {
    id: { zh: 'licence', en: 'licence' },
    heading: { zh: '许可', en: 'Licence' },
    link: { zh: '许可全文', en: 'The licence in full' },
  },
  changesLink: { zh: '历次发布和变更', en: 'Releases and changes' },
  changes: {
    title: { zh: '数据变更：每次发布变了什么', en: 'Changes to the data, release by release' },
    description: {
      zh: '公开有数历次发布的数据变更，逐格列出变更前后的数字，可下载 CSV，可订阅。',
      en: 'What changed in the data of Gongkai Youshu from release to release, cell by cell with the number before and after; as CSV and as a feed.',
    },
    heading: { zh: '数据变更', en: 'Changes' },
    lead: {
      zh: '已经公布的数字若有改动，逐格列在这里：变更前是什么，变更后是什么。',
      en: 'Where a published number has changed, it is listed here: what it was, and what it is.',
    },
    csv: { zh: '全部变更（CSV）', en: 'All changes (CSV)' },
    feed: { zh: '订阅（Atom）', en: 'Subscribe (Atom)' },
    nothing: {
      zh: '与上一次发布相比没有变更。',
      en: 'Nothing has changed since the previous release.',
    },
    first: both(
      (n: number) => `首次发布，收录 ${n} 份报告。`,
      (n: number) => `First release: ${n} ${n === 1 ? 'report' : 'reports'}.`,
    ),
    since: both(
      (version: string) => `尚未发布：自 ${version} 以来`,
      (version: string) => `Not yet released: since ${version}`,
    ),
    release: both(
      (version: string) => `发布 ${version}`,
      (version: string) => `Release ${version}`,
    ),
    count: both(
      (cells: number, reports: number) => `${reports} 份报告，${cells} 格变更。`,
      (cells: number, reports: number) =>
        `${cells} ${cells === 1 ? 'cell' : 'cells'} changed in ${reports} ${reports === 1 ? 'report' : 'reports'}.`,
    ),
    more: both(
      (n: number) => `另有 ${n} 处变更见 CSV。`,
      (n: number) => `${n} more in the CSV.`,
    ),
    columns: {
      cell: { zh: '格', en: 'Cell' },
      before: { zh: '变更前', en: 'Before' },
      after: { zh: '变更后', en: 'After' },
    },
    kinds: {
      'report-added': { zh: '新增报告', en: 'report added' },
      'report-removed': { zh: '撤下报告', en: 'report removed' },
      'scope-changed': { zh: '统计口径', en: 'scope' },
      'cell-changed': { zh: '格', en: 'cell' },
    },
    none: { zh: '—', en: '—' },
    curated: { zh: '编者读作', en: 'curator’s reading:' },
  },
  feeds: {
    reports: { zh: '公开有数：新收录的报告', en: 'Gongkai Youshu: new reports' },
    changes: { zh: '公开有数：变更的数字', en: 'Gongkai Youshu: changed numbers' },
    agency: both(
      (name: string) => `公开有数：${name}`,
      (name: string) => `Gongkai Youshu: ${name}`,
    ),
    changed: both(
      (name: string, year: number, n: number) => `${name}${year}年度报告：${n} 格变更`,
      (name: string, year: number, n: number) =>
        `${name}, report for ${year}: ${n} ${n === 1 ? 'cell' : 'cells'} changed`,
    ),
    rescoped: both(
      (name: string, year: number) => `${name}${year}年度报告：统计口径变更`,
      (name: string, year: number) => `${name}, report for ${year}: scope changed`,
    ),
    added: both(
      (name: string, year: number) => `${name}${year}年度报告：新收录`,
      (name: string, year: number) => `${name}, report for ${year}: added`,
    ),
    removed: both(
      (name: string, year: number) => `${name}${year}年度报告：撤下`,
      (name: string, year: number) => `${name}, report for ${year}: removed`,
    ),
    change: both(
      (label: string, before: string, after: string) => `${label}：${before} → ${after}`,
      (label: string, before: string, after: string) => `${label}: ${before} → ${after}`,
    ),
    read: both(
      (cells: number) => `读出 ${cells} 个数字。`,
      (cells: number) => `${cells} numbers were read.`,
    ),
    transcribed: {
      zh: '这份报告是人工转录，不是由原文件读出。',
      en: 'This report was transcribed by hand, not read from its document.',
    },
    typed: both(
      (cells: number) => `人工转录 ${cells} 个数字，不是由原文件读出。`,
      (cells: number) => `${cells} numbers were transcribed by hand, not read from the document.`,
    ),
  },
};
