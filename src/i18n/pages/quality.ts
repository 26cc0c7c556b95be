import { type Both, both } from '../both.ts';

const many = (n: string, one: string, more: string) => `${n} ${n === '1' ? one : more}`;

/** What the two sides of a check are; a check that compares no two sides has none. */
const sides: Both<Readonly<Record<string, readonly [string, string]>>> = {
  zh: {
    A1: ['收到的', '去向'],
    A2: ['办理总计', '各项结果之和'],
    A3: ['总计', '各类申请人之和'],
    A4: ['总计', '各种结果之和'],
    A5: ['本年报告的上年结转', '上年报告的结转下年度'],
    A6: ['本年报告的现行有效', '按上年数推算'],
    A7: ['本年报告的上一年项目数量', '按上年报告推算'],
    N1: ['正文所述', '表中的数'],
    'N1-several': ['正文所述', '可以指其中任何一项'],
    N2: ['正文所述', '按两年的报告'],
    N3: ['正文所述合计', '所列各项之和'],
    P1: ['本年', '上年'],
    P2: ['表中的数', '无权制定规章，应为'],
    P3: ['处理决定数量', '项目总数'],
  },
  en: {
    A1: ['in', 'out'],
    A2: ['handled', 'sum of outcomes'],
    A3: ['total', 'sum of requesters'],
    A4: ['total', 'sum of outcomes'],
    A5: ['carried in, this year’s report', 'carried out, last year’s report'],
    A6: ['in force, this year’s report', 'calculated from last year'],
    A7: ['items in the prior year, this year’s report', 'calculated from last year’s report'],
    N1: ['stated in the text', 'in the table'],
    'N1-several': ['stated in the text', 'may be any of these'],
    N2: ['stated in the text', 'calculated from the two reports'],
    N3: ['total stated in the text', 'sum of the parts listed'],
    P1: ['this year', 'last year'],
    P2: ['in the table', 'expected, as it cannot make rules'],
    P3: ['decisions', 'total of items'],
  },
};

/** Over what each check is made, but for those that count their rows and columns. */
const over: Both<Readonly<Record<string, string>>> = {
  zh: {
    A5: '相邻两年的报告，逐列',
    A6: '相邻两年的报告，规章、行政规范性文件各一项；2021 年表式',
    A7: '2019 与 2020 两年的报告，逐行',
    A8: '每一格',
    N1: '正文中与表格相应的每一个数',
    N2: '正文中每一处与上年相比的数',
    N3: '正文中每一处列有分项的合计',
    D1: '每份报告',
    D2: '每份报告',
    D3: '正文逐句',
    D4: '正文，套话不计',
    P2: '规章各格',
    P3: '2019 年表式的四行',
  },
  en: {
    A5: 'two consecutive years’ reports, each column',
    A6: 'two consecutive years’ reports, rules and administrative normative documents; 2021 form',
    A7: 'the reports for 2019 and 2020, each row',
    A8: 'each cell',
    N1: 'each figure in the text that is also in the tables',
    N2: 'each comparison with the previous year in the text',
    N3: 'each total in the text whose parts are listed',
    D1: 'each report',
    D2: 'each report',
    D3: 'each sentence of the text',
    D4: 'the text, standard wording excluded',
    P2: 'each cell for rules',
    P3: 'four rows of the 2019 form',
  },
};

const notApplicable: Both<Readonly<Record<string, string>>> = {
  zh: {
    A5: '没有收录同一口径的上一年报告',
    A6: '没有收录同一口径的上一年报告，或表式不同',
    A7: '不是 2020 年的报告，或没有收录上一年的报告',
    N2: '没有收录可比的上一年报告',
    D3: '没有收录正文',
    D4: '没有足够的正文可比',
    P1: '没有上一年的数，或上年的数太小',
    P2: '这类机关可以制定规章',
    P3: '不是 2019 年表式',
  },
  en: {
    A5: 'no report for the previous year with the same scope in the collection',
    A6: 'no report for the previous year with the same scope in the collection, or on a different form',
    A7: 'not a 2020 report, or the 2019 report is not in the collection',
    N2: 'no comparable report for the previous year in the collection',
    D3: 'the text is not in the collection',
    D4: 'too little text to compare',
    P1: 'no number for the previous year, or too small a number',
    P2: 'an agency of this kind can make rules',
    P3: 'not on the 2019 form',
  },
};

const undecided: Both<Readonly<Record<string, string>>> = {
  zh: {
    D1: '写明年份的不足两处',
    D2: '没有印发布日期',
  },
  en: {
    D1: 'the year is stated in fewer than two places',
    D2: 'no date of publication is printed',
  },
};

export const quality = {
  name: { zh: '核对', en: 'Checks' },
  title: { zh: '核对：每项检查及其结果', en: 'Checks: every check and its outcome' },
  description: {
    zh: '每份政府信息公开年报的加总、前后年衔接、正文与表格是否相符：每项的公式、结果与原文位置。',
    en: 'Whether the sums, years and text of each report agree: the formula and outcome of every check, and the calculation and source of every failure.',
  },
  summary: both(
    (reports: string, all: string, outcomes: string) =>
      `${reports} 份报告，${all} 项核对：${outcomes}`,
    (reports, all, outcomes) =>
      `${many(reports, 'report', 'reports')}, ${many(all, 'check', 'checks')}: ${outcomes}`,
  ),
  holdAndFail: both(
    (holds: string, fails: string) => `${holds} 项相符，${fails} 项不符`,
    (holds, fails) => `${many(holds, 'holds', 'hold')}, ${many(fails, 'fails', 'fail')}`,
  ),
  questioned: both(
    (n: string) => `${n} 项存疑`,
    (n) => `${n} in question`,
  ),
  undecidedCount: both(
    (n: string) => `${n} 项无法判定`,
    (n) => `${n} undecided`,
  ),
  listJoin: { zh: '，', en: ', ' },
  fair: {
    zh: [
      '只有 A1 印在法定表格上；其余由算术和常理推出，是本站的核对，不是主管部门的规定。',
      '“无法判定”不是“不符”：所涉的格有空着、缺失或读不准的，就不下判断。',
      '“存疑”只提出一个问题，不是错误。',
      '每处不符都注明是“原文如此”，还是“可能误读”：后者所涉的数字不是照原文直接读出，可能是本站读错。人工转录的报告写“转录如此”：要对照原件，才知道是不是原文如此。',
    ],
    en: [
      'Only A1 is printed on the statutory form. The rest follow from arithmetic and common sense: they are this site’s checks, not official ones.',
      '“Undecided” is not “failed”: where a cell involved is blank, missing or uncertain, no judgement is made.',
      '“In question” raises a question; it is not an error.',
      'Each failure is marked “as printed” or “possibly misread”: in the second case, a number involved was not read directly from the source and the mistake may be ours. In a report transcribed by hand it is marked “as transcribed”: only the original tells whether it is printed that way.',
    ],
  },
  notApplicableCount: both(
    (n: string) => `另有 ${n} 项不适用，例如没有收录上一年的报告；不计入上面的总数。`,
    (n) =>
      `Another ${n} did not apply, for instance because the previous year’s report is not in the collection; they are not in the total above.`,
  ),
  failures: {
    fails: { zh: '不符', en: 'Failed' },
    failsText: {
      zh: '两边的数不相等，或所印的日期、年份有误。点开可见算式和原文位置。',
      en: 'The two sides differ, or a printed date or year cannot be right. Open one to see the calculation and its place in the source.',
    },
    questioned: { zh: '存疑', en: 'In question' },
    questionedText: {
      zh: '数字或文字看上去不寻常，宜对照原文；不是错误。',
      en: 'Numbers or words that look unusual and are worth comparing with the source. They are not errors.',
    },
    none: { zh: '没有。', en: 'None.' },
    /** Where there are too many for one page. */
    first: both(
      (shown: string, all: string) => `这里列前 ${shown} 处，共 ${all} 处；页首的文件有全部。`,
      (shown, all) => `The first ${shown} of ${all}; the files at the top of the page have all.`,
    ),
    report: both(
      (agency: string, year: number) => `${agency} ${year}年`,
      (agency, year) => `${agency}, ${year}`,
    ),
    working: { zh: '算式与出处', en: 'Calculation and source' },
  },
  unread: {
    heading: { zh: '未能收录的文件', en: 'Files that were left out' },
    text: {
      zh: '这些文件没有读出报告，或者与所在的机关、年份不符，所以没有发布；其他报告不受影响。',
      en: 'No report could be read from these files, or they contradict the agency or year they are filed under, so they are not published. The other reports are not affected.',
    },
  },
  filter: {
    label: { zh: '筛选', en: 'Filter' },
    check: { zh: '检查', en: 'Check' },
    year: { zh: '年度', en: 'Year' },
    agency: { zh: '机关', en: 'Agency' },
    any: { zh: '全部', en: 'All' },
    /** `{n}` is put in by the script. */
    shown: { zh: '显示 {n} 项', en: '{n} shown' },
  },
  tables: {
    heading: { zh: '结果一览', en: 'Outcomes at a glance' },
    intro: {
      zh: '总数不含不适用的；A8 逐格只问是不是整数，除它自己一行外不计入任何总数。',
      en: 'Checks that did not apply are not in the totals. A8 asks only whether a cell holds a whole number: it is in no total but its own row.',
    },
    byCheck: { zh: '各项检查的结果', en: 'Outcomes by check' },
    byYear: { zh: '各年度报告的结果', en: 'Outcomes by year of report' },
    byAgency: { zh: '各机关报告的结果', en: 'Outcomes by agency' },
    byPlace: { zh: '各地区报告的结果', en: 'Outcomes by region' },
    place: { zh: '地区', en: 'Region' },
    check: { zh: '检查', en: 'Check' },
    year: { zh: '年度', en: 'Year' },
    agency: { zh: '机关', en: 'Agency' },
    all: { zh: '核对', en: 'Checks' },
  },
  rules: {
    heading: { zh: '每项检查', en: 'Every check' },
    intro: {
      zh: '检查只有一套，对所有机关一样。',
      en: 'There is one set of checks, the same for every agency.',
    },
    formula: { zh: '关系', en: 'Rule' },
    suspicious: { zh: '存疑的情形', en: 'In question when' },
    over: { zh: '对象', en: 'Applies to' },
    level: { zh: '不符时', en: 'If it does not hold' },
    asks: { zh: '出现这种情形时', en: 'If so' },
    results: { zh: '结果', en: 'Outcomes' },
  },
  formulas: {
    A5: both(
      (carriedIn: string, carriedOut: string) =>
        `本年报告的“${carriedIn}” = 上年报告的“${carriedOut}”`,
      (carriedIn, carriedOut) =>
        `“${carriedIn}” of this year’s report = “${carriedOut}” of last year’s`,
    ),
    A6: both(
      (inForce: string, issued: string, repealed: string) =>
        `本年“${inForce}” = 上年“${inForce}” + “${issued}” − “${repealed}”；自然失效、合并等不计在内，所以不等未必有误`,
      (inForce, issued, repealed) =>
        `“${inForce}” this year = “${inForce}” last year + “${issued}” − “${repealed}”; lapsed and merged documents are not counted, so a difference is not necessarily an error`,
    ),
    A7: both(
      (items: string, change: string) =>
        `本年报告的“${items}” = 上年报告的“${items}” + “${change}”`,
      (items, change) =>
        `“${items}” of this year’s report = “${items}” + “${change}” of last year’s`,
    ),
    A8: {
      zh: '件数是不小于 0 的整数；只有金额可有小数，只有“本年增/减”可为负',
      en: 'a count is a whole number, 0 or more; only amounts may have decimals, and only “change” may be negative',
    },
    N1: both(
      (percent: string) =>
        `正文所述的数 = 表中的数；写作约数的，相差 ${percent} 以内算相符，超出的不作判断。“办理”“答复”一类说法可以指收到的、应办的或办结的：其中有一项相同，就不作判断；没有一项相同，也只作存疑；不由这样的数推算任何数`,
      (percent) =>
        `a figure in the text = the number in the table; an approximate figure agrees if within ${percent}; beyond that the check is undecided. Words such as “processed” or “answered” may mean what was received, what there was to handle or what was handled: where one of these has the figure the check is undecided, where none has it that is only in question, and nothing is computed from such a figure`,
    ),
    N2: {
      zh: '正文所述的增减、百分比或上年数 = 按两年报告算得的数；百分比按所写的位数取舍',
      en: 'a change, percentage or prior-year figure in the text = the same computed from the two years’ reports, rounded as the text rounds it',
    },
    N3: {
      zh: '正文所述的合计 = 同一句里所列各项之和',
      en: 'a total stated in the text = the sum of the parts listed in the same sentence',
    },
    D1: {
      zh: '标题、统计期限、文件名中的年份相同',
      en: 'the title, the period and the file name give the same year',
    },
    D2: {
      zh: '发布日期是一个日期，晚于统计期限，不晚于法定期限（部门 1 月 31 日，政府 3 月 31 日）',
      en: 'the date of publication is a valid date, after the reporting period and no later than the deadline (31 January for departments, 31 March for governments)',
    },
    D3: {
      zh: '讲本年的句子里出现上年的年份，或出现别省的法规、别处机关的名称，或本机关名称写错一字',
      en: 'a sentence about this year names last year, another province’s regulations or another place’s agency, or misspells the agency’s own name',
    },
    D4: {
      zh: '正文与本机关上年报告或另一机关报告大段相同',
      en: 'much of the text also appears in the agency’s previous report or in another agency’s report',
    },
    P1: both(
      (factor: string, base: string) =>
        `上年不少于 ${base}，而本年超过上年的 ${factor} 倍，或不足其 ${factor} 分之一`,
      (factor, base) =>
        `last year was ${base} or more, and this year is more than ${factor} times that or less than 1/${factor} of it`,
    ),
    P2: {
      zh: '县级机关和省级以下部门无权制定规章，而规章数大于 0',
      en: 'county-level agencies and departments below provincial level cannot make rules, yet rules are above 0',
    },
    P3: both(
      (decisions: string, items: string, change: string) =>
        `“${decisions}”恰等于“${items}” + “${change}”，且不为 0：可能把项目数填作了决定数`,
      (decisions, items, change) =>
        `“${decisions}” exactly equals “${items}” + “${change}” and is not 0: item totals may have been entered as decisions`,
    ),
  },
  kinds: {
    holds: { zh: '相符', en: 'holds' },
    fails: { zh: '不符', en: 'fails' },
    questioned: { zh: '存疑', en: 'in question' },
    undecided: { zh: '无法判定', en: 'undecided' },
    'not-applicable': { zh: '不适用', en: 'not applicable' },
  },
  /** What a check that only raises questions calls that which raised none. */
  unsuspicious: { zh: '未见异常', en: 'nothing unusual' },
  doubts: {
    source: { zh: '原文如此', en: 'as printed' },
    reading: { zh: '可能误读', en: 'possibly misread' },
  },
  doubtTexts: {
    source: {
      zh: '所涉的数字和文字在原文中就是这样印的，照录，未作更正。',
      en: 'The numbers and words are printed this way in the source; they are reproduced without correction.',
    },
    reading: {
      zh: '所涉的数字有的不是照原文直接读出，可能是本站读错，请对照原文。',
      en: 'A number involved was not read directly from the source, so we may have misread it: please compare the original.',
    },
  },
  /** In place of `source` where the file is a transcription. */
  transcribed: {
    doubt: { zh: '转录如此，待对照原件', en: 'as transcribed; compare with the original' },
    text: {
      zh: '所涉的数字在本站的人工转录中就是这样；是原件如此，还是抄录有误，要对照原件才知道。',
      en: 'The numbers stand so in this site’s hand transcription. Whether the original has them or the copy slipped, only the original tells.',
    },
  },
  levels: {
    error: { zh: '记作不符', en: 'counted as failed' },
    warning: {
      zh: '记作不符；也可能另有缘由',
      en: 'counted as failed; there may be a good reason',
    },
    note: { zh: '记作存疑，不算错误', en: 'counted as in question; not an error' },
  },
  names: {
    A1: { zh: '收到与去向', en: 'Requests in and out' },
    A2: { zh: '办理结果之和', en: 'Sum of outcomes' },
    A3: { zh: '各类申请人之和', en: 'Sum of requesters' },
    A4: { zh: '复议诉讼结果之和', en: 'Sum of dispute outcomes' },
    A5: { zh: '两年结转相接', en: 'Carry-over between years' },
    A6: { zh: '现行有效数相接', en: 'In force from year to year' },
    A7: { zh: '项目数量相接', en: 'Items from year to year' },
    A8: { zh: '件数为整数', en: 'Counts are whole numbers' },
    N1: { zh: '正文与表格', en: 'Text and table' },
    N2: { zh: '正文所述增减', en: 'Changes stated in the text' },
    N3: { zh: '正文所列分项', en: 'Parts listed in the text' },
    D1: { zh: '年份一致', en: 'Year consistent' },
    D2: { zh: '发布日期', en: 'Date of publication' },
    D3: { zh: '疑似误留的文字', en: 'Text out of place' },
    D4: { zh: '正文雷同', en: 'Near-identical text' },
    P1: { zh: '骤增骤减', en: 'Sharp changes' },
    P2: { zh: '制定规章的权限', en: 'Power to make rules' },
    P3: { zh: '项目数与决定数', en: 'Items and decisions' },
  },
  sides,
  over,
  notApplicable,
  notApplicableElse: { zh: '没有可核对的内容', en: 'nothing to check' },
  undecided,
  undecidedElse: {
    zh: '正文所述为约数，不足以判断',
    en: 'the text gives only an approximate figure',
  },
  undecidedSeveral: both(
    (quote: string) => `正文“${quote}”可以指其中任何一项，不足以判断`,
    (quote) => `“${quote}” in the text may mean any of these`,
  ),
  files: { zh: '全部核对的数据', en: 'All checks as data' },
  filesOf: { zh: '这份报告全部核对的数据', en: 'All checks of this report as data' },
  report: {
    title: both(
      (name: string, year: number) => `${name}${year}年年报的核对`,
      (name, year) => `${name}, ${year}: checks`,
    ),
    heading: both(
      (name: string, year: number) => `${name} ${year}年：核对`,
      (name, year) => `${name}, ${year}: checks`,
    ),
    description: both(
      (name: string, year: number, summary: string) =>
        `${name}${year}年政府信息公开年报的核对：${summary}每项列出算式与原文位置。`,
      (name, year, summary) =>
        `${name}, ${year}: ${summary} Every check of the disclosure report, with its calculation and place in the source.`,
    ),
    back: { zh: '报告的数据与正文', en: 'The report’s data and text' },
    all: { zh: '全部报告的核对', en: 'Checks of all reports' },
    rule: { zh: '说明', en: 'About this check' },
    sum: { zh: '合计', en: 'Sum' },
    difference: both(
      (n: string) => `两边相差 ${n}`,
      (n) => `The two sides differ by ${n}`,
    ),
    alike: { zh: '两边恰好相等', en: 'The two sides are exactly equal' },
    times: both(
      (n: string) => `本年是上年的 ${n} 倍`,
      (n) => `This year is ${n} times last year`,
    ),
    percent: both(
      (n: string) => `${n} %`,
      (n) => `${n}%`,
    ),
    quote: both(
      (text: string) => `“${text}”`,
      (text) => `“${text}”`,
    ),
    place: { zh: '出处', en: 'Source' },
    permalink: { zh: '固定链接', en: 'Permanent link' },
    other: both(
      (agency: string, year: number) => `${agency} ${year}年报告`,
      (agency, year) => `${agency}, report for ${year}`,
    ),
    what: { zh: '对象', en: 'Item' },
    left: { zh: '一边', en: 'Left side' },
    right: { zh: '另一边', en: 'Right side' },
    counted: both(
      (kind: string, n: string) => `列出${kind}的 ${n} 项`,
      (kind, n) => `List the ${n}: ${kind}`,
    ),
  },
  badge: {
    open: both(
      (n: string, parts: string) => `${n} 处待查（${parts}）`,
      (n, parts) => `${many(n, 'open finding', 'open findings')} (${parts})`,
    ),
    made: both(
      (all: string, undecided: string | null) =>
        undecided === null ? `共 ${all} 项核对` : `共 ${all} 项核对，其中 ${undecided} 项无法判定`,
      (all, undecided) =>
        `${many(all, 'check', 'checks')}${undecided === null ? '' : `, ${undecided} undecided`}`,
    ),
    fails: both(
      (n: string) => `${n} 处不符`,
      (n) => `${n} failed`,
    ),
    questioned: both(
      (n: string) => `${n} 处存疑`,
      (n) => `${n} in question`,
    ),
    notWhole: both(
      (n: string) => `${n} 格不是不小于 0 的整数`,
      (n) => `${many(n, 'cell is', 'cells are')} no whole number of 0 or more`,
    ),
    holds: both(
      (all: string) => `${all} 项核对全部相符`,
      (all) => `${many(all, 'check', 'checks')}, all hold`,
    ),
    join: { zh: '；', en: '; ' },
    reports: { zh: '各年报告的核对', en: 'Checks by report' },
  },
  remarks: {
    heading: { zh: '编者注', en: 'Curator’s note' },
    by: both(
      (who: string, date: string) => `${who}，${date}`,
      (who, date) => `${who}, ${date}`,
    ),
    orphans: { zh: '其他编者注', en: 'Other curator’s notes' },
  },
  overview: {
    heading: { zh: '加得起来吗', en: 'Does it add up?' },
    text: {
      zh: '每份报告的数字都加总一遍，与前后年和正文对照。不符的照录，写明算式，并注明是原文如此，还是可能误读；人工转录的注明转录如此。',
      en: 'Every report’s numbers are added up and compared with adjacent years and with its own text. What does not add up is shown as printed, with the calculation, and with whether the source is printed that way or we may have misread it; of a report transcribed by hand it is said that it was transcribed so.',
    },
    link: { zh: '全部核对及其结果', en: 'Every check and its outcome' },
  },
  method: {
    zh: '全部检查的公式、每项结果和每处不符的算式，见',
    en: 'The formulas of all checks, their outcomes and the calculation behind each failure: ',
  },
  footer: {
    text: { zh: '报告里的数字加得起来吗，见', en: ' Whether the numbers add up: ' },
  },
};
