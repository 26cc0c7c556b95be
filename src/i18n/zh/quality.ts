import type { Issue } from '../../report/report.ts';

const kinds = {
  holds: '相符',
  fails: '不符',
  questioned: '存疑',
  undecided: '无法判定',
  'not-applicable': '不适用',
};

const doubts: Record<NonNullable<Issue['doubt']>, string> = {
  source: '原文如此',
  reading: '可能误读',
};

const doubtTexts: Record<NonNullable<Issue['doubt']>, string> = {
  source: '所涉的数字和文字在原文中就是这样印的，照录，未作更正。',
  reading: '所涉的数字有的不是照原文直接读出，可能是本站读错，请对照原文。',
};

/** In place of `source` where the file is a transcription. */
const transcribed = {
  doubt: '转录如此，待对照原件',
  text: '所涉的数字在本站的人工转录中就是这样；是原件如此，还是抄录有误，要对照原件才知道。',
};

const levels: Record<Issue['level'], string> = {
  error: '记作不符',
  warning: '记作不符；也可能另有缘由',
  note: '记作存疑，不算错误',
};

const names = {
  A1: '收到与去向',
  A2: '办理结果之和',
  A3: '各类申请人之和',
  A4: '复议诉讼结果之和',
  A5: '两年结转相接',
  A6: '现行有效数相接',
  A7: '项目数量相接',
  A8: '件数为整数',
  N1: '正文与表格',
  N2: '正文所述增减',
  N3: '正文所列分项',
  D1: '年份一致',
  D2: '发布日期',
  D3: '疑似误留的文字',
  D4: '正文雷同',
  P1: '骤增骤减',
  P2: '制定规章的权限',
  P3: '项目数与决定数',
};

/** What the two sides of a check are; a check that compares no two sides has none. */
const sides: Readonly<Record<string, readonly [string, string]>> = {
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
};

const notApplicable: Readonly<Record<string, string>> = {
  A5: '没有收录同一口径的上一年报告',
  A6: '没有收录同一口径的上一年报告，或表式不同',
  A7: '不是 2020 年的报告，或没有收录上一年的报告',
  N2: '没有收录可比的上一年报告',
  D3: '没有收录正文',
  D4: '没有足够的正文可比',
  P1: '没有上一年的数，或上年的数太小',
  P2: '这类机关可以制定规章',
  P3: '不是 2019 年表式',
};

const undecided: Readonly<Record<string, string>> = {
  D1: '写明年份的不足两处',
  D2: '没有印发布日期',
};

/** Over what each check is made, but for those that count their rows and columns. */
const over: Readonly<Record<string, string>> = {
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
};

export const quality = {
  name: '核对',
  title: '核对：每项检查及其结果',
  description:
    '每份政府信息公开年报的加总、前后年衔接、正文与表格是否相符：每项的公式、结果与原文位置。',
  summary: (reports: string, all: string, outcomes: string) =>
    `${reports} 份报告，${all} 项核对：${outcomes}`,
  holdAndFail: (holds: string, fails: string) => `${holds} 项相符，${fails} 项不符`,
  questioned: (n: string) => `${n} 项存疑`,
  undecidedCount: (n: string) => `${n} 项无法判定`,
  listJoin: '，',
  fair: [
    '只有 A1 印在法定表格上；其余由算术和常理推出，是本站的核对，不是主管部门的规定。',
    '“无法判定”不是“不符”：所涉的格有空着、缺失或读不准的，就不下判断。',
    '“存疑”只提出一个问题，不是错误。',
    '每处不符都注明是“原文如此”，还是“可能误读”：后者所涉的数字不是照原文直接读出，可能是本站读错。人工转录的报告写“转录如此”：要对照原件，才知道是不是原文如此。',
  ],
  notApplicableCount: (n: string) =>
    `另有 ${n} 项不适用，例如没有收录上一年的报告；不计入上面的总数。`,
  failures: {
    fails: '不符',
    failsText: '两边的数不相等，或所印的日期、年份有误。点开可见算式和原文位置。',
    questioned: '存疑',
    questionedText: '数字或文字看上去不寻常，宜对照原文；不是错误。',
    none: '没有。',
    report: (agency: string, year: number) => `${agency} ${year}年`,
    working: '算式与出处',
  },
  unread: {
    heading: '未能收录的文件',
    text: '这些文件没有读出报告，或者与所在的机关、年份不符，所以没有发布；其他报告不受影响。',
  },
  filter: {
    label: '筛选',
    check: '检查',
    year: '年度',
    agency: '机关',
    any: '全部',
    /** `{n}` is put in by the script. */
    shown: '显示 {n} 项',
  },
  tables: {
    heading: '结果一览',
    intro: '总数不含不适用的；A8 逐格只问是不是整数，除它自己一行外不计入任何总数。',
    byCheck: '各项检查的结果',
    byYear: '各年度报告的结果',
    byAgency: '各机关报告的结果',
    check: '检查',
    year: '年度',
    agency: '机关',
    all: '核对',
  },
  rules: {
    heading: '每项检查',
    intro: '检查只有一套，对所有机关一样。',
    formula: '关系',
    suspicious: '存疑的情形',
    over: '对象',
    level: '不符时',
    asks: '出现这种情形时',
    results: '结果',
  },
  formulas: {
    A5: (carriedIn: string, carriedOut: string) =>
      `本年报告的“${carriedIn}” = 上年报告的“${carriedOut}”`,
    A6: (inForce: string, issued: string, repealed: string) =>
      `本年“${inForce}” = 上年“${inForce}” + “${issued}” − “${repealed}”；自然失效、合并等不计在内，所以不等未必有误`,
    A7: (items: string, change: string) =>
      `本年报告的“${items}” = 上年报告的“${items}” + “${change}”`,
    A8: '件数是不小于 0 的整数；只有金额可有小数，只有“本年增/减”可为负',
    N1: (percent: string) =>
      `正文所述的数 = 表中的数；写作约数的，相差 ${percent} 以内算相符，超出的不作判断。“办理”“答复”一类说法可以指收到的、应办的或办结的：其中有一项相同，就不作判断；没有一项相同，也只作存疑；不由这样的数推算任何数`,
    N2: '正文所述的增减、百分比或上年数 = 按两年报告算得的数；百分比按所写的位数取舍',
    N3: '正文所述的合计 = 同一句里所列各项之和',
    D1: '标题、统计期限、文件名中的年份相同',
    D2: '发布日期是一个日期，晚于统计期限，不晚于法定期限（部门 1 月 31 日，政府 3 月 31 日）',
    D3: '讲本年的句子里出现上年的年份，或出现别省的法规、别处机关的名称，或本机关名称写错一字',
    D4: '正文与本机关上年报告或另一机关报告大段相同',
    P1: (factor: string, base: string) =>
      `上年不少于 ${base}，而本年超过上年的 ${factor} 倍，或不足其 ${factor} 分之一`,
    P2: '县级机关和省级以下部门无权制定规章，而规章数大于 0',
    P3: (decisions: string, items: string, change: string) =>
      `“${decisions}”恰等于“${items}” + “${change}”，且不为 0：可能把项目数填作了决定数`,
  },
  kinds,
  /** What a check that only raises questions calls that which raised none. */
  unsuspicious: '未见异常',
  doubts,
  doubtTexts,
  transcribed,
  levels,
  names,
  sides,
  over,
  notApplicable,
  notApplicableElse: '没有可核对的内容',
  undecided,
  undecidedElse: '正文所述为约数，不足以判断',
  undecidedSeveral: (quote: string) => `正文“${quote}”可以指其中任何一项，不足以判断`,
  files: '全部核对的数据',
  filesOf: '这份报告全部核对的数据',
  report: {
    title: (name: string, year: number) => `${name}${year}年年报的核对`,
    heading: (name: string, year: number) => `${name} ${year}年：核对`,
    description: (name: string, year: number, summary: string) =>
      `${name}${year}年政府信息公开年报的核对：${summary}每项列出算式与原文位置。`,
    back: '报告的数据与正文',
    all: '全部报告的核对',
    rule: '说明',
    sum: '合计',
    difference: (n: string) => `两边相差 ${n}`,
    alike: '两边恰好相等',
    times: (n: string) => `本年是上年的 ${n} 倍`,
    percent: (n: string) => `${n} %`,
    quote: (text: string) => `“${text}”`,
    place: '出处',
    permalink: '固定链接',
    other: (agency: string, year: number) => `${agency} ${year}年报告`,
    what: '对象',
    left: '一边',
    right: '另一边',
    counted: (kind: string, n: string) => `列出${kind}的 ${n} 项`,
  },
  badge: {
    open: (n: string, parts: string) => `${n} 处待查（${parts}）`,
    made: (all: string, undecided: string | null) =>
      undecided === null ? `共 ${all} 项核对` : `共 ${all} 项核对，其中 ${undecided} 项无法判定`,
    fails: (n: string) => `${n} 处不符`,
    questioned: (n: string) => `${n} 处存疑`,
    notWhole: (n: string) => `${n} 格不是不小于 0 的整数`,
    holds: (all: string) => `${all} 项核对全部相符`,
    join: '；',
    reports: '各年报告的核对',
  },
  remarks: {
    heading: '编者注',
    by: (who: string, date: string) => `${who}，${date}`,
    orphans: '其他编者注',
  },
  curated: {
    reads: (value: string) => `编者读作 ${value}`,
    empty: '空',
    note: (cell: string, value: string, who: string, date: string, why: string) =>
      `“${cell}”：编者读作 ${value}（${who}，${date}）。${why}`,
    method:
      '有歧义、无法识读或缺失的格，编者对照原件后可以另加一个读法，写明何人、何时、凭什么。原来的读法和状态照样显示；图中用空心记号，数据中状态写作',
  },
  overview: {
    heading: '加得起来吗',
    text: '每份报告的数字都加总一遍，与前后年和正文对照。不符的照录，写明算式，并注明是原文如此，还是可能误读；人工转录的注明转录如此。',
    link: '全部核对及其结果',
  },
  method: '全部检查的公式、每项结果和每处不符的算式，见',
  footer: { text: '报告里的数字加得起来吗，见', link: '核对' },
};
