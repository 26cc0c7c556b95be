import type { FormId } from '../../statute/types.ts';

const CAUSE =
  '(?:(?:因|由|涉及|有关|关于|就)?(?:对)?(?:政府|政务)?(?:信息公开|信息依申请公开|依申请公开)(?:申请|工作|答复|事项|行为|方面)?(?:被|而|所)?(?:引起|引发|产生|提起|导致|申请|发生|涉及)?的?)';
const BROUGHT = '(?:被)?(?:申请|提起|提出)?的?';
const CASES = '(?:申请|案件|案|事项)?';
const COUNT = '(?:数量|数)?(?:共计|合计|共|各|均为|为|均|各为)?';
const RECONSIDERATION = `${CAUSE}?${BROUGHT}(?:行政复议|复议)${CASES}`;
const LITIGATION = `${CAUSE}?${BROUGHT}(?:行政诉讼|诉讼)${CASES}`;
const DIRECT = `${CAUSE}?(?:行政诉讼)?(?:未经复议直接起诉|直接起诉|未经复议直接提起(?:行政)?诉讼|直接提起(?:行政)?诉讼)的?${CASES}`;
const AFTER = `${CAUSE}?(?:行政诉讼)?(?:复议后起诉|经复议后起诉|复议后提起(?:行政)?诉讼)的?${CASES}`;
const ARISE = '(?:发生|收到|产生|出现|引发|涉及|接到|新收|有|被)?';

type DisputeKind = 'reconsideration' | 'litigation' | 'disputes' | 'direct' | 'after';

const NOUNS: readonly (readonly [DisputeKind, string])[] = [
  ['disputes', `${RECONSIDERATION}(?:、|和|及|与|以及|或)${LITIGATION}`],
  ['after', AFTER],
  ['direct', DIRECT],
  ['reconsideration', RECONSIDERATION],
  ['litigation', LITIGATION],
];
const LEADS = NOUNS.map(([kind, noun]) => ({
  kind,
  lead: new RegExp(`(?:${ARISE}${noun}${COUNT})$`),
  whole: new RegExp(`^(?:的)?${noun}$`),
}));
const ARISING = /(?:发生|收到|产生|出现|引发|接到|新收|有)$/;

interface DisputeFigure {
  readonly kind: DisputeKind;
  readonly prefix: string;
  /** 复议、诉讼各1件: the figure is of each. */
  readonly isEach: boolean;
}

/** Reads 行政复议案件2件 and 收到1件因政府信息公开申请提起的行政复议. */
export function readDisputeFigure(lead: string, trail: string): DisputeFigure | null {
  if (trail === '') {
    for (const { kind, lead: pattern } of LEADS) {
      const match = pattern.exec(lead);
      if (!match) continue;
      // 行政复议申请 of whatever sort: those that a judicial bureau takes in, perhaps.
      if (/复议申请/.test(match[0]) && !/信息|依申请/.test(match[0])) return null;
      const isEach = /(?:各|均为|均|各为)$/.test(lead);
      return { kind, prefix: lead.slice(0, match.index), isEach };
    }
    return null;
  }
  const arising = ARISING.exec(lead);
  if (!arising) return null;
  const kind = nameDispute(trail);
  return kind ? { kind, prefix: lead.slice(0, arising.index), isEach: false } : null;
}

/** Which cases a noun names and nothing besides. */
export function nameDispute(noun: string): DisputeKind | null {
  return LEADS.find(({ whole }) => whole.test(noun))?.kind ?? null;
}

const DECISIONS: Readonly<Record<string, string>> = {
  行政许可: 'licensing.decisions',
  行政处罚: 'penalties.decisions',
  行政强制: 'coercion.decisions',
};
const MADE =
  /(?:作出|做出)(?:各类|的|了)*(行政许可|行政处罚|行政强制)(?:处理)?(?:决定)?书?(?:共计|共|为)?$/;
const DECIDED = /(行政许可|行政处罚|行政强制)(?:处理)?决定(?:数量|数)?(?:共计|共|为)?$/;
const LISTED = /^(行政许可|行政处罚|行政强制)(?:处理)?(?:决定)?(?:共|为)?$/;

interface NamedFigure {
  readonly id: string;
  readonly prefix: string;
}

/** Decisions made: what is published about them is another thing. */
export function readDecision(lead: string, isListed: boolean): NamedFigure | null {
  const match = MADE.exec(lead) ?? (isListed ? LISTED.exec(lead) : null) ?? DECIDED.exec(lead);
  const id = DECISIONS[match?.[1] ?? ''];
  return match && id ? { id, prefix: lead.slice(0, match.index) } : null;
}

const DOCUMENT = '(行政规范性文件|规范性文件|(?:地方)?政府规章|规章)';
const ISSUE = '(?:制定并印发|制定印发|制定出台|新制定|新制发|新制作|制发|印发|出台|制定)';
const REPEAL = '(?:清理废止|宣布废止|废止|宣布失效|清理失效)';
const ISSUED = new RegExp(`${ISSUE}(?:了|各类|相关|的)*${DOCUMENT}(?:共计|共)?$`);
const REPEALED = new RegExp(`${REPEAL}(?:了|各类|相关|的)*(?:${DOCUMENT}|文件)?(?:共计|共)?$`);
const IN_FORCE = new RegExp(`现行有效(?:的|各类)*${DOCUMENT}(?:共计|共|有|为)*$`);
const IN_FORCE_BEHIND = new RegExp(`${DOCUMENT}现行有效(?:的)?(?:共计|共|有|为)*$`);
/** Documents that an organ issues and repeals; others' are looked into as well. */
export const isAboutDocuments = (clause: string) =>
  clause.includes('规范性文件') && !/审核|审查|备案|评估/.test(clause);

/** The columns of documents by form: the older one counts other things, but for those newly made. */
const COLUMNS: Readonly<Record<FormId, Readonly<Record<string, string>>>> = {
  '2021': { issued: 'issued', repealed: 'repealed', inForce: 'inForce' },
  '2019': { issued: 'newlyMade' },
};
const rowOf = (noun: string | undefined) =>
  noun?.endsWith('规章') ? 'rules' : 'normativeDocuments';

export function documentCell(form: FormId, noun: string | undefined, what: string): string | null {
  const column = COLUMNS[form][what];
  return column ? `${rowOf(noun)}.${column}` : null;
}

interface DocumentFigure extends NamedFigure {
  readonly what: 'issued' | 'repealed' | 'inForce';
  /** 失效 is said of documents that were declared void and of those that ran out: the form counts no lapse. */
  readonly mayAlsoBe?: readonly string[];
}

/** Reads 制发行政规范性文件0件, 清理失效文件1份 and 现行有效规范性文件12件. */
export function readDocument(
  lead: string,
  form: FormId,
  isAboutDocuments: boolean,
): DocumentFigure | null {
  const patterns = [
    ['issued', ISSUED],
    ['repealed', REPEALED],
    ['inForce', IN_FORCE],
    ['inForce', IN_FORCE_BEHIND],
  ] as const;
  for (const [what, pattern] of patterns) {
    const match = pattern.exec(lead);
    if (!match) continue;
    if (match[1] === undefined && !isAboutDocuments) return null;
    const id = documentCell(form, match[1], what);
    if (!id) return null;
    const lapsed = match[0].includes('失效') ? { mayAlsoBe: ['documents.lapsed'] } : {};
    return { what, id, prefix: lead.slice(0, match.index), ...lapsed };
  }
  return null;
}

const PUBLISHED =
  /(?:主动公开|主动发布|公开|公布|发布)(?:了)?(?:各类|各项|的)*(政府|政务)?(?:公开)?信息(?:共计|共|总计|合计|总数)?$/;

/** Items published: of the body as a whole, hence of government information, all sorts of it. */
export function readPublished(lead: string): string | null {
  const match = PUBLISHED.exec(lead);
  if (!match) return null;
  if (/依申请$/.test(lead.slice(0, match.index))) return null;
  const isWhole =
    match[1] !== undefined ||
    match[0].startsWith('主动') ||
    /(?:累计|共|共计|总计)$/.test(lead.slice(0, match.index));
  return isWhole ? lead.slice(0, match.index) : null;
}
/** Ways of publishing that are never the whole. */
export const ONE_CHANNEL =
  /微信|微博|抖音|公众号|新媒体|头条|公报|报刊|电视|广播|短信|视频号|客户端|信息公开目录|专栏|报送/;
