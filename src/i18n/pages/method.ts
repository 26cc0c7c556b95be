import { both } from '../both.ts';
import { countOf } from '../countOf.ts';

export const method = {
  title: {
    zh: '方法：数字怎样读出、衔接、计算和核对',
    en: 'Method: how numbers are read, joined, computed and checked',
  },
  description: {
    zh: '公开有数的读法：单元格的七种状态、2019 与 2021 两种表式的衔接、各指标的公式、加总核对规则、引用与报错。',
    en: 'How the reports are read: the seven statuses of a cell, how the two forms join, the formula of each measure, the checks, the glossary, how to cite.',
  },
  heading: { zh: '方法', en: 'Method' },
  lead: {
    zh: '这里写明每个数字从哪里来、怎样读出、什么时候不给数字。规则只有一套，对所有机关一样。',
    en: 'Where every number comes from, how it is read, and when no number is given. There is one set of rules, the same for all agencies.',
  },
  source: {
    id: { zh: 'source', en: 'source' },
    heading: { zh: '报告从哪里来', en: 'Where the reports come from' },
    paragraphs: {
      zh: [
        '《政府信息公开条例》第四十九条规定，县级以上政府部门在每年 1 月 31 日前公布上一年度报告，政府信息公开工作主管部门在 3 月 31 日前公布本级政府上一年度的报告；第五十条规定报告写什么。',
        '国务院办公厅政府信息与政务公开办公室先后规定过两种格式：2019、2020 年度用一种，2021 年度起用另一种。2019 年度以前的格式不同，不能衔接，本站不收。',
        '收录的文件原样保存，算出 SHA-256，此后不再改动。扫描件或不便复制的网页由人工逐格转录，转录的报告都有标明。',
      ],
      en: [
        'Article 49 of the Regulations on Open Government Information requires departments of governments at county level and above to publish the report for the previous year by 31 January, and the offices in charge of open government information to publish that of the whole government by 31 March. Article 50 sets out what a report contains.',
        'The national office for open government information has prescribed two forms: one for the reports for 2019 and 2020, another for those since 2021. Reports before 2019 followed a different format that cannot be joined to these and are not included.',
        'Files in the collection are kept as they are, identified by their SHA-256, and never altered. Scans, and web pages that cannot be copied, are transcribed by hand cell by cell; such reports are marked.',
      ],
    },
  },
  reading: {
    id: { zh: 'reading', en: 'reading' },
    heading: { zh: '数字怎样读出', en: 'How numbers are read' },
    steps: {
      zh: [
        '找到报告的六个部分和三张法定表格，记下每一格在原文件中的位置。',
        '按行名和列名认出每一格是表上的哪一格。行名有各种写法，也有错字：错一两个字仍认得，与两行都像、分不清的，不认作任何一行。',
        '格里是数就照录；全角数字、千分位逗号、多余空格都能识别。空格记作空，符号记作符号。',
        '表格错位或缺损时，把可能的读法逐一代入加总关系。只有一种满足，记作“由勾稽关系还原”；不止一种满足，记作“有歧义”。',
        '全程不用语言模型。同样的文件得到同样的结果，任何人可以重做。',
      ],
      en: [
        'Find the six sections of the report and its three statutory tables, and note where each cell stands in the source file.',
        'Identify each cell of the form by its row and column labels. Labels vary, and some are misprinted: a character or two wrong is forgiven, but a label that could belong to either of two rows is assigned to neither.',
        'Copy each number as printed; full-width digits, thousands separators and stray spaces are understood. An empty cell is recorded as empty, a mark as a mark.',
        'Where a table is misaligned or damaged, every possible reading is tried against the sums of the form. If only one satisfies them, the cells are “recovered by cross-check”; if several do, they are “ambiguous”.',
        'No language model is used at any step. The same file gives the same result, and anyone can repeat it.',
      ],
    },
  },
  statuses: {
    id: { zh: 'statuses', en: 'statuses' },
    heading: { zh: '七种状态', en: 'Seven statuses' },
    intro: {
      zh: '每一格有且只有一种状态，网页、表格和下载的数据里都一样。人工转录的报告用同样的状态，但不称“原文印有”：表、图和每一行数据都写明是人工转录（basis 为 transcription），原件是否如此，要对照原件。',
      en: 'Each cell has exactly one status, the same on pages, in tables and in the data. Reports transcribed by hand have the same statuses and are never called “as printed”: tables, charts and every row of data say that they were transcribed (basis is transcription), and only the original tells whether they are so printed.',
    },
    caption: { zh: '单元格的状态及其含义', en: 'The statuses of a cell and what they mean' },
    columns: {
      sample: { zh: '表中的样子', en: 'In a table' },
      name: { zh: '状态', en: 'Status' },
      code: { zh: '数据中的写法', en: 'In the data' },
      meaning: { zh: '含义', en: 'Meaning' },
    },
    figures: {
      intro: {
        zh: '图、图旁的表和它们的文件另有几种：',
        en: 'Figures, the tables beside them and their files have some more:',
      },
      caption: { zh: '图中数值另有的状态', en: 'Further statuses of a value in a figure' },
    },
  },
  join: {
    id: { zh: 'forms', en: 'forms' },
    heading: { zh: '两种表式怎样衔接', en: 'How the two forms join' },
    intro: {
      zh: '2020 与 2021 年之间换了表。能衔接的衔接，并标出断点；不能衔接的分开，不连成一条线。',
      en: 'The form changed between 2020 and 2021. What can be joined is joined, with the break marked; what cannot be is kept apart and never shares a line.',
    },
    caption: { zh: '两种表式的各项数字能否衔接', en: 'Which items of the two forms can be joined' },
    columns: {
      item: { zh: '项目', en: 'Item' },
      before: { zh: '2019—2020 年', en: '2019–2020' },
      after: { zh: '2021 年起', en: 'Since 2021' },
      rule: { zh: '衔接', en: 'Join' },
    },
    notices: { zh: '依据的通知', en: 'Prescribed by' },
    rows: {
      zh: [
        {
          item: '行政许可、行政处罚、行政强制',
          before: '上一年项目数量、本年增/减、处理决定数量',
          after: '本年处理决定数量',
          rule: '处理决定数量衔接，标断点。项目数量数的是清单事项，单位不同，不衔接。',
        },
        {
          item: '规章、行政规范性文件',
          before: '本年新制作、本年新公开、对外公开总数量',
          after: '本年制发、本年废止、现行有效',
          rule: '不衔接。',
        },
        { item: '行政事业性收费', before: '项目数', after: '金额（万元）', rule: '不衔接。' },
        {
          item: '其他对外管理服务事项、政府集中采购',
          before: '有',
          after: '无',
          rule: '2021 年起不再填报。',
        },
        {
          item: '（六）其他处理',
          before: '一行',
          after: '三行',
          rule: '按合计衔接。2021 年后仍只印一行的，照一行读。',
        },
        { item: '申请表其余各行、复议诉讼表', before: '同', after: '同', rule: '衔接。' },
      ],
      en: [
        {
          item: 'Administrative licensing, penalties, coercion',
          before: 'Items in the prior year, change, decisions made',
          after: 'Decisions made',
          rule: 'Decisions made join, with a break mark. Items count entries on a list, a different unit, and do not join.',
        },
        {
          item: 'Rules, administrative normative documents',
          before: 'Newly made, newly disclosed, total disclosed',
          after: 'Issued this year, repealed this year, in force',
          rule: 'Do not join.',
        },
        {
          item: 'Administrative and institutional fees',
          before: 'Number of items',
          after: 'Amount (CNY 10,000)',
          rule: 'Do not join.',
        },
        {
          item: 'Other external administrative services, centralised government procurement',
          before: 'On the form',
          after: 'Not on the form',
          rule: 'Discontinued in 2021.',
        },
        {
          item: '(6) Otherwise handled',
          before: 'One row',
          after: 'Three rows',
          rule: 'Join on the sum. Reports since 2021 that still print one row are read as one row.',
        },
        {
          item: 'Other rows of the table of requests; table of reconsideration and litigation',
          before: 'Same',
          after: 'Same',
          rule: 'Join.',
        },
      ],
    },
    litigation: {
      zh: '复议诉讼表在 2024 年另有一处变化：自 2024 年 1 月 1 日起，对不予公开不服的须先申请复议，“未经复议直接起诉”因此依法减少，不能当作争议减少。',
      en: 'The table of disputes also changed meaning in 2024: since 1 January 2024, anyone contesting a refusal to disclose must first apply for reconsideration, so the change in law itself lowers the number “sued directly”. That is not a fall in disputes.',
    },
  },
  measures: {
    id: { zh: 'measures', en: 'measures' },
    heading: { zh: '指标与公式', en: 'Measures and formulas' },
    intro: {
      zh: '每个指标只有一个定义，全站通用。分母记作 n：',
      en: 'Each measure has one definition, used throughout the site; n is the denominator.',
    },
    rules: {
      zh: [
        '百分比旁边总是写明件数和总数（如 3/7）。',
        '分母为 0，或有一部分没有确定的数字，指标就没有定义，写“—”，既不是 0% 也不是 100%。',
        '指标的各项在表上有加总关系，原文加总不符时不计算，写“—”并注明原因：不知道错的是哪个数。',
        'n 小于 10 时不给百分比，不作比较。',
        '由报告文字推算的上年数是估计，用空心记号单列，不与表中印出的数字混在一起。',
      ],
      en: [
        'Every percentage is shown with its count and total beside it (such as 3/7).',
        'Where the denominator is 0, or any part has no certain number, the measure is undefined and shown as “—”: neither 0% nor 100%.',
        'Where a measure’s numbers belong to a sum of the form that does not hold in the source, it is not computed but shown as “—” with the reason: nobody can say which number is wrong.',
        'Where n is under 10, no percentage is given and nothing is compared.',
        'A prior-year value worked out from the text of a report is an estimate: it has a hollow mark and its own status, and is never mixed with numbers printed in the tables.',
      ],
    },
    caption: { zh: '各项指标的公式', en: 'The formula of each measure' },
    columns: {
      name: { zh: '指标', en: 'Measure' },
      formula: { zh: '公式', en: 'Formula' },
      sums: { zh: '须成立的核对', en: 'Checks that must hold' },
    },
  },
  checks: {
    id: { zh: 'checks', en: 'checks' },
    heading: { zh: '怎样核对', en: 'How reports are checked' },
    intro: {
      zh: '每份报告都按下列关系加总一遍。只有 A1 印在表上（“本列数据的勾稽关系为……”），其余由算术推出，不是主管部门规定的。',
      en: 'Every report is tested against these rules. Only A1 is printed on the form, as its cross-check rule; the others follow from arithmetic and are not official.',
    },
    after: {
      zh: '缺了一格，这条关系就无法判定，不算不符。不符的地方照样公布，并注明是原文如此，还是可能误读；人工转录的注明转录如此。',
      en: 'Where a cell is missing, a rule cannot be decided; that is not a failure. Numbers that fail are published as they are, and we say which of two it is: the source’s own numbers do not add up, or we may have misread them.',
    },
    caption: { zh: '加总核对规则', en: 'Cross-check rules' },
    columns: {
      id: { zh: '编号', en: 'Rule' },
      rule: { zh: '关系', en: 'Equation' },
      over: { zh: '对象', en: 'Applies to' },
    },
    over: {
      A1: both(
        (n: number) => `申请表的 ${n} 列，印在表上`,
        (n) => `${countOf(n, 'column')} of the requests table; printed on the form`,
      ),
      A2: both(
        (n: number) => `申请表的 ${n} 列`,
        (n) => `${countOf(n, 'column')} of the requests table`,
      ),
      A3: both(
        (n: number) => `申请表的 ${n} 行`,
        (n) => `${countOf(n, 'row')} of the requests table`,
      ),
      A4: both(
        (n: number) => `复议诉讼表的 ${n} 组`,
        (n) => `${countOf(n, 'block')} of the disputes table`,
      ),
    },
    equals: { zh: ' = ', en: ' = ' },
    plus: { zh: ' + ', en: ' + ' },
    groupSum: both(
      (label: string) => `${label}（各项之和）`,
      (label) => `${label} (sum of its rows)`,
    ),
  },
  glossary: {
    id: { zh: 'glossary', en: 'glossary' },
    heading: { zh: '名词', en: 'Glossary' },
    intro: {
      zh: '报告和本站用到的名词。未注明法律名称的条款，指《中华人民共和国政府信息公开条例》（2019 年修订）。',
      en: 'Terms used in the reports and on this site. “Art.” refers to the Regulations on Open Government Information (revised 2019) unless another law is named.',
    },
  },
  never: {
    id: { zh: 'never', en: 'never' },
    heading: { zh: '我们从不做的事', en: 'What we never do' },
    items: {
      zh: [
        '不把空格、符号或缺失当作 0，也不用平均数或上年数填补。',
        '不更正原文的数字。加总不符就写明不符。',
        '不把不同口径的数字相加；列在一处时写明口径，不作比较。',
        '不按数量给机关排名次，不打分。',
        '不在断点或缺年处连线。',
        '不用语言模型猜数字。',
      ],
      en: [
        'Count a blank, a mark or a missing cell as 0, or fill it with an average or last year’s number.',
        'Correct the numbers of a source. Where they do not add up, we say so.',
        'Add numbers of different scopes; where they appear together, the scope is stated and no comparison is made.',
        'Rank or score agencies by volume.',
        'Draw a line across a break or a missing year.',
        'Have a language model guess a number.',
      ],
    },
  },
  cite: {
    id: { zh: 'cite', en: 'cite' },
    heading: { zh: '怎样引用', en: 'How to cite' },
    text: {
      zh: '引用单个数字，请写明机关、年度、项目和页面地址；每一格都有自己的地址。例如：',
      en: 'To cite one number, give the agency, the year, the item and the address of the page; every cell has its own address. For example:',
    },
    example: both(
      (name: string, year: number, item: string, value: string) =>
        `${name}${year}年政府信息公开工作年度报告，“${item}”${value}。公开有数，`,
      (name, year, item, value) =>
        `${name}, annual report on open government information for ${year}, “${item}”: ${value}. Gongkai Youshu, `,
    ),
    more: {
      zh: '引用整张图或整张表，请用图下的 CSV 或 JSON 地址，并写明访问日期。单元格和图的名称、地址不会更改。',
      en: 'To cite a whole chart or table, use the address of the CSV or JSON below it and give the date of access. The names and addresses of cells and figures do not change.',
    },
  },
  licence: {
    id: { zh: 'licence', en: 'licence' },
    heading: { zh: '许可', en: 'Licence' },
    text: {
      zh: '年度报告是行政机关依法向社会公布的公文，一般认为属于《著作权法》第五条所列不适用该法的文件。本站的程序代码以 MIT 许可证公开。使用数据请保留状态列：去掉状态，空白就会被误当作 0。',
      en: 'The reports are official documents that agencies must by law make public; under Article 5 of China’s Copyright Law such documents are generally held to be outside its protection. The code of this site is published under the MIT licence. If you use the data, keep the status column: without it, blanks will be mistaken for 0.',
    },
    data: {
      zh: '本站提取出的数据按“署名 4.0 国际”（CC BY 4.0）许可使用，全文见',
      en: 'The data extracted by this site are under Creative Commons Attribution 4.0 International (CC BY 4.0); see ',
    },
    dataLink: { zh: '数据的许可', en: 'the licence of the data' },
  },
  errors: {
    id: { zh: 'errors', en: 'errors' },
    heading: { zh: '发现错误怎么办', en: 'If you find an error' },
    /** Around the link, where the build names a place to report to; then where it names none. */
    tell: {
      before: { zh: '请', en: 'Please ' },
      link: { zh: '在这里提出', en: 'report it here' },
      after: { zh: '，写明三样：', en: ' and give three things:' },
    },
    /** Where there is no such place but a contact at the foot of the page. */
    byContact: {
      zh: '请用页脚写明的联系方式提出，写明三样：',
      en: 'Please use the contact at the foot of this page, and give three things:',
    },
    nowhere: {
      zh: '本站没有公布受理更正的地址；请向提供本站的单位或个人提出，写明三样：',
      en: 'This site publishes no address for corrections. Please write to the organisation or person that provides it, and give three things:',
    },
    what: {
      zh: [
        '数字的地址：报告页的地址，最好在末尾加上那一格的名称，如 /agencies/370405-approval-services/2023/#licensing.decisions；',
        '本站显示的内容；',
        '您在原文中读到的内容，最好连同原文的网址。',
      ],
      en: [
        'the address of the number: that of the report page, if possible with the cell at the end, such as /agencies/370405-approval-services/2023/#licensing.decisions;',
        'what this site shows;',
        'what you read in the source, with its web address if you have it.',
      ],
    },
    how: {
      zh: [
        '若是本站读错，就改程序，并加一份样例，保证不再犯。',
        '若是原件有歧义、无法识读或缺失，由编者对照原件另记一个读法，与报告一同存放，写明何人、何时、凭什么，文件是',
        '若是原文自身有误，照录，并注明不符。',
      ],
      en: [
        'If we misread the source, the program is fixed and the case is added to its tests, so that it does not happen again.',
        'If the source is ambiguous, illegible or incomplete, a curator compares the original and records a reading beside the report, with who, when and why, in ',
        'If the source itself is wrong, the number stays as printed and is marked as not adding up.',
      ],
    },
    reportPage: { zh: '报告错误', en: 'Report an error' },
    reportUnset: { zh: '发现错误怎么办', en: 'If you find an error' },
    subject: both(
      (page: string) => `更正：${page}`,
      (page) => `Correction: ${page}`,
    ),
    asked: { zh: ['本站显示：', '原文是：'], en: ['This site shows: ', 'The source says: '] },
  },
};
