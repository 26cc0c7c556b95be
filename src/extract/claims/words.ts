import { DISPUTE_OUTCOMES } from '../../statute/disputes.ts';
import { OUTCOME_GROUPS } from '../../statute/outcomeGroups.ts';
import { REQUEST_ROWS_2021, REQUESTERS } from '../../statute/requests.ts';
import type { Row } from '../../statute/types.ts';

/**
 * The words that prose states its figures with, by what they do in a sentence; `{a,b,}` stands for any one of
 * these, or none. The longest word that stands at a place is taken, and what stands in no list is not understood.
 */
const WORDS = {
  // When. Years, months and days are read by `readTime`.
  thisYear:
    '本年{度,}{以来,} 今年{以来,} 全年{度,} 年内 当年{度,} {报告,统计}期{内,间} 年度{内,间}',
  lastYear: '上{一,}年{度,} 去年 前一年',
  nextYear: '下{一,}年{度,} 次年{度,} 明年',
  otherTime:
    '目前 迄今 至今 以来 期间 其间 累计至 {上,下}半年 季度 {近,多,两,三,四,五,十}年{来,间} 近{一,两,三,四,五,几}年 历年 每年 每月 ' +
    '十{三,四,五}五 计划 预计 力争 拟于 下一步 {改革,上线,施行,实施,开通,成立,挂牌,启用,运行,组建,建成}后',
  // Who. `readClauses` tells whose words they are.
  own: '{我,本}{局,委,办,办公室,办事处,厅,部,部门,院,所,站,中心,单位,机关,镇,乡,街道,街道办,支队,大队,总队,署,会}',
  area: '{我,本,全}{市,区,县,省,州,旗,镇,乡,盟,新区,开发区,实验区,自治区,自治县}{各级行政机关,行政机关,政府系统,}',
  office: '{人民,}政府办{公室,公厅,} 办公{室,厅} 本级',
  wide: '全{级,街道,系统} 各{市,区,县,镇,乡,级,街道,部门,单位,科室,成员单位} 指导 督促 协助 下属 所属',
  // Requests.
  receive: '新收{到,} 新受理 收到{并受理,过,} 接收 接到 收{受,} 受理 登记',
  answer: '办理{答复,完毕,完成,} 答复{办结,完毕,} 办结{完毕,答复,} 办复 回复 处理',
  late: '{逾期,延期,超期,超时}{答复,办结,办理,回复,处理}',
  request:
    '{政府,政务,}信息公开{依申请,}{的,}申请{事项,案件,件,表,} {政府,政务,}信息依申请公开{的,}{申请,}{事项,案件,件,表,} ' +
    '依申请{公开,}{政府,}{信息,}{的,}{公开,}{申请,}{事项,案件,件,表,}',
  apply: '申请{件,表,}',
  carry: '{结转,转结,转}{至,到,入,}',
  // Cases.
  direct: '{未经复议,}直接{起诉,提起诉讼,提起行政诉讼}',
  after: '{经,}复议后{起诉,提起诉讼,提起行政诉讼}',
  reconsideration: '{行政,}复议',
  litigation: '{行政,}诉讼',
  cases: '案{件,} 事项',
  raise: '引起 引发 产生 提起 提出 导致 发生 出现 被',
  besides: '{举报,投诉}{案件,} 举报投诉 投诉举报 信访 上访 申诉',
  // Disclosure.
  issue: '制定{并,}印发 制定{出台,} 新制{定,发,作} 制发 印发 出台',
  repeal: '{清理,宣布,}{废止,失效}',
  inForce: '现行有效',
  file: '文件',
  review: '审核 审查 备案 评估',
  make: '作出 做出',
  publish: '{主动,}{公开,发布} 公布 公示 公告',
  information: '{政府,政务,}信息',
  openness: '{政府,政务,}信息公开',
  channel:
    '微信 微博 抖音 公众号 新媒体 头条 公报 报刊 电视 广播 短信 视频号 客户端 目录 专栏 报送',
  way: '网上 网络 网站 线上 线下 在线 互联网 信函 邮寄 邮件 邮箱 当面 现场 传真 平台 窗口 快递 挂号 自助 门户',
  through: '通过 依托 利用',
  means: '方式 渠道 形式 途径',
  // Changes.
  than: '{相,}较{于,} 比',
  compared: '相比',
  sameTime: '同期',
  yearOnYear: '同比',
  more: '增{加,长,} 上升 提{高,升} 多 升',
  less: '减{少,} 下降 降{低,} 回落 少',
  level: '持平 相同 一致',
  slightly: '略有 则 幅度',
  // What holds words together.
  thisAside: '除此',
  roughly: '超{过,} {将,接,}近 {大,}约 突破 逾',
  except: '{之,以,}外',
  exclude: '除 除去 剔除 扣除',
  without: '不含 不包括 不计 未计',
  opener: '{其中,包括,包含,含,分别为,分别是,具体为,即}{有,是,为,}',
  involve: '因 由 来自 就',
  about: '涉及 关于 对{于,} 针对',
  count: '数{量,} 总{量,数} 量 {共,总,合,累}计 共{有,} 总共 一共 为 达 是 有',
  manner:
    '已{经,} 均 全部 所有 都 先后 依法{依规,} 依规{定,} 按{照,}规定 按时{限,} 按期 如期 及时 规范 妥善 高效 有序 圆满 实际 严格 接续',
  due: '需{要,} 将 拟 正在 待 应 继续',
  link: '另{外,有,} 此外 同时 并{且,} 且 也 还 {经,据}统计 {一,二,三,四,五,六,七,八,九}是 第{一,二,三,四,五}',
  at: '在',
  join: '、 和 与 及 以及 或 或者 同',
  etc: '等',
  modifier:
    '的 了 各类 各项 有效 公民、法人{和,及,或者,或}其他组织 群众 {社会,}公众 申请人 {提出,提交,递交}的',
  any: '过 任何 相关 有关',
  aspect: '类 情形 情况 现象 工作 方面 行为',
  no: '未{曾,} 没有 并未 从未 无',
} as const satisfies Readonly<Record<string, string>>;

type Names = readonly (readonly [word: string, id: string])[];
const listNames = (names: Readonly<Record<string, string>>): Names =>
  Object.entries(names).flatMap(([words, id]) => expand(words).map((word) => [word, id] as const));

/** The outcomes by their names on the form and its variants. */
function listOutcomes(): Names {
  const groups = OUTCOME_GROUPS.map(({ id, label }) => [label.zh, `requests.${id}`] as const);
  const rows = (REQUEST_ROWS_2021 as readonly Row[]).filter(
    ({ id }) => /^requests\.\w+\.\w+$/.test(id) && id !== 'requests.otherwise.other',
  );
  const names = rows.flatMap(({ id, printed, label, variants = [] }) =>
    [printed.replace(/（[^（）]*）$/, ''), label.zh, ...variants].map(
      (name) => [name.replace(/[“”]/g, ''), id] as const,
    ),
  );
  return [...groups, ...names];
}

/** Words that name a row, a column or a group of the form, or a part of its id. */
const NAMES = {
  outcome: listOutcomes(),
  caseOutcome: [
    ...DISPUTE_OUTCOMES.slice(0, -1).map(({ label, id }) => [label.zh, id] as const),
    ...listNames({ '{被,}维持': 'upheld', '{被,}纠正': 'corrected', 未审结: 'pending' }),
  ],
  requester: REQUESTERS.slice(0, 5).map(({ printed, id }) => [printed, id] as const),
  document: listNames({
    '{行政,}规范性文件': 'normativeDocuments',
    '{地方,}{政府,}规章': 'rules',
  }),
  decision: listNames({
    '行政许可{处理,}{决定,}{书,}': 'licensing.decisions',
    '行政处罚{处理,}{决定,}{书,}': 'penalties.decisions',
    '行政强制{处理,}{决定,}{书,}': 'coercion.decisions',
  }),
} as const satisfies Readonly<Record<string, Names>>;

export type Kind = keyof typeof WORDS | keyof typeof NAMES | (typeof READ)[number];
/** Kinds that no list has. */
const READ = ['figure', 'share', 'foreign', 'unknown'] as const;

/** A word of the lists: its kind, and what it names. */
export interface Word {
  readonly kind: Kind;
  readonly id: string;
  readonly length: number;
}

function expand(templates: string): string[] {
  return templates.split(' ').flatMap((template) => {
    const [, head = '', choices, tail = ''] = /^([^{]*)\{([^}]*)\}(.*)$/.exec(template) ?? [];
    if (choices === undefined) return [template];
    return choices.split(',').flatMap((one) => expand(head + one + tail));
  });
}

/** The words by their letters: each node has the nodes of the letters that may follow, and a word that ends there. */
interface Node {
  readonly next: Map<number, Node>;
  word: Word | null;
}
const ROOT: Node = { next: new Map(), word: null };

function addWord(text: string, kind: Kind, id = ''): void {
  let node = ROOT;
  for (let at = 0; at < text.length; at += 1) {
    const next = node.next.get(text.charCodeAt(at)) ?? { next: new Map(), word: null };
    node.next.set(text.charCodeAt(at), next);
    node = next;
  }
  node.word = { kind, id, length: text.length };
}
for (const [kind, words] of Object.entries(WORDS))
  for (const word of expand(words)) addWord(word, kind as Kind);
for (const [kind, names] of Object.entries(NAMES))
  for (const [word, id] of names) addWord(word, kind as Kind, id);

/** The longest word that stands at a place of a text. */
export function findWord(text: string, from: number): Word | null {
  let word: Word | null = null;
  let node: Node | undefined = ROOT.next.get(text.charCodeAt(from));
  for (let at = from + 1; node; at += 1) {
    word = node.word ?? word;
    node = node.next.get(text.charCodeAt(at));
  }
  return word;
}

const LETTERS = new Map(
  [...Object.keys(WORDS), ...Object.keys(NAMES), ...READ].map((kind, at) => [
    kind,
    String.fromCharCode(0x4e00 + at),
  ]),
);

/** One letter for each kind: a clause is a string of them. */
export const letterOf = (kind: Kind): string => LETTERS.get(kind) ?? '';

/** A pattern over kinds of words: `^receive modifier* request? figure$`. A repetition ends at twelve. */
export function grammar(pattern: string, flags = ''): RegExp {
  const source = pattern.replace(/[a-zA-Z]+/g, (kind) => {
    const letter = LETTERS.get(kind);
    if (letter === undefined) throw new Error(`No kind of word is called ${kind}.`);
    return letter;
  });
  const bounded = source.replaceAll('*', '{0,12}').replaceAll('+', '{1,12}');
  return new RegExp(bounded.replaceAll(' ', ''), flags);
}
