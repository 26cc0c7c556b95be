import { REQUESTERS, type RequesterId } from '../../statute/requests.ts';

/** Words that name requests beyond doubt. */
const NAMED =
  '(?:(?:政府|政务)?信息公开(?:依申请)?(?:的)?申请|(?:政府|政务)?信息依申请公开(?:的)?(?:申请)?|依申请(?:公开)?(?:政府)?(?:信息)?(?:的)?(?:公开)?(?:申请)?)(?:事项|案件|件|表)?';
/** 申请 alone: of requests only where requests are spoken of. */
const BARE = '申请(?:件|表)?';
const COUNT = '(?:的)?(?:数量|总量|总数|量|数)?(?:共计|共有|总计|合计|共|为|达)?';
const KIND =
  '(?:的|了|各类|有效|公民、法人(?:和|及|或者|或)其他组织|群众|社会公众|公众|申请人|提出|提交){0,8}';
/** Several ways in, none of them a part: 通过邮寄、网络提交的. One way alone is a part. */
const WAYS =
  '(?:通过[^，]{2,24}?(?:[、和及][^，]{1,20}?|等)(?:方式|渠道|形式|途径)?(?:提交|提出|递交)的)?';
const BY = `(?:(${REQUESTERS.slice(0, 5)
  .map((column) => column.printed)
  .join('|')})(?:申请人)?(?:提交|提出|申请)?的?)?`;

const NEW = '新收到|新收|新受理|收到并受理|收到|接收|接到|收受|收|受理|登记';
const ANSWERED =
  '办理答复|办理完毕|办理完成|答复办结|办结完毕|办结答复|办结|答复完毕|答复|办复|回复|办理|处理';
const ANY_ALL = '(?:已|均|全部|都)*';

const whole = (pattern: string) => new RegExp(`^${pattern}$`);
const atEnd = (pattern: string) => new RegExp(`(?:${pattern})$`);

export const NAMES_REQUESTS = new RegExp(NAMED);
const RECEIVED = atEnd(`(${NEW})(?:了)?${WAYS}${BY}${KIND}(?:(${NAMED})|${BARE})?${COUNT}`);
const HANDLED = atEnd(`(${ANSWERED})(?:了)?${WAYS}${BY}${KIND}(?:(${NAMED})|${BARE})?${COUNT}`);
/** The object behind the figure: 收到12件政府信息公开申请. */
const OBJECT = whole(`(?:的)?${WAYS}${BY}${KIND}(${NAMED})${ANY_ALL}(?:${ANSWERED})?`);
/** What may follow a figure without changing what it counts. */
const HARMLESS = whole(
  `(?:${ANY_ALL}(?:按时|按期|依法|依规)*(?:${ANSWERED})?(?:了)?|申请${ANY_ALL}(?:${ANSWERED})?)`,
);
export const REQUESTS_ALONE = whole(`${KIND}${NAMED}(?:的)?(?:情况|事项|工作|方面)?`);

/** How requests came in: figures of one way are parts, whatever the verb before them says. */
export const ONE_WAY =
  /网上|网络|网站|线上|在线|互联网|信函|邮寄|来信|邮件|邮箱|当面|现场|传真|平台|窗口|线下|快递|挂号|自助/;

export interface RequestFigure {
  readonly kind: 'received' | 'handled';
  readonly verb: string;
  readonly requester: RequesterId;
  /** Whether the words themselves name requests; else the context must. */
  readonly isNamed: boolean;
  /** What stands before the verb. */
  readonly prefix: string;
}

/**
 * What a verb of handling may mean besides what was handled: 办理27件 and 答复27件 are said of what
 * came in as well, and of that with what was carried in.
 */
export function mayAlsoBe(
  kind: RequestFigure['kind'],
  requester: string,
): { readonly mayAlsoBe?: readonly string[] } {
  if (kind !== 'handled') return {};
  const received = `requests.received@${requester}`;
  return { mayAlsoBe: requester === 'total' ? [received, 'requests.toHandle'] : [received] };
}

const requesterOf = (label: string | undefined): RequesterId =>
  REQUESTERS.find((column) => column.printed === label)?.id ?? 'total';

/** Reads what a figure counts where a verb of receiving or of answering governs it. */
export function readRequestFigure(lead: string, trail: string): RequestFigure | null {
  const object = OBJECT.exec(trail);
  if (!object && !HARMLESS.test(trail)) return null;
  const handled = HANDLED.exec(lead);
  const received = RECEIVED.exec(lead);
  const match = longer(handled, received);
  if (!match) return null;
  const [, verb = '', by, named] = match;
  return {
    kind: match === handled ? 'handled' : 'received',
    verb,
    requester: requesterOf(by ?? object?.[1]),
    isNamed: named !== undefined || object !== null,
    prefix: lead.slice(0, match.index),
  };
}

/** The match that begins first: 办理收到的申请 is of handling. */
function longer<T extends RegExpExecArray>(one: T | null, other: T | null): T | null {
  if (!one || !other) return one ?? other;
  return one.index <= other.index ? one : other;
}

const NEXT = '(?:下年度|下一年度|下一年|下年|次年度|次年|明年|(\\d{4})年度?)';
const LAST = '(?:上年度|上一年度|上一年|上年|去年|前一年|(\\d{4})年度?)';
const TO_BE = '(?:需要|正在|依法|按规定|均|已|需|将|拟|待|应)*';
const CARRIED_IN = atEnd(
  `${LAST}(?:度)?(?:结转|转入|转结)(?:至本年度?|到本年度?|而来|来|办理)?的?${KIND}(?:${NAMED}|${BARE})?${COUNT}`,
);
const CARRIED_IN_BEHIND = whole(
  `(?:${KIND}(?:${NAMED}|${BARE}))?(?:为|系|是)?${LAST}(?:结转|转入)(?:的)?(?:${KIND}(?:${NAMED}|${BARE}))?`,
);
const CARRIED_OUT = atEnd(
  `(?:结转|转结|转)(?:至|到|入)?${NEXT}(?:继续)?(?:办理|处理|答复|办结)?的?${KIND}(?:${NAMED}|${BARE})?${COUNT}`,
);
const CARRIED_OUT_BEHIND = whole(
  `(?:${KIND}(?:${NAMED}|${BARE}))?${TO_BE}(?:结转|转结|转)(?:至|到|入)?${NEXT}(?:继续)?(?:办理|处理|答复|办结)?(?:外|之外|以外)?`,
);

interface CarriedFigure {
  readonly kind: 'carriedIn' | 'carriedOut';
  /** The year that the words name, where they do. */
  readonly namedYear: number | null;
  readonly prefix: string;
}

/** Reads 上年结转2件, 1件结转下年办理 and their like. */
export function readCarried(lead: string, trail: string): CarriedFigure | null {
  const before = trail === '' || HARMLESS.test(trail);
  const [kind, match, prefix] = firstMatch([
    ['carriedIn', before ? CARRIED_IN.exec(lead) : null, null],
    ['carriedOut', before ? CARRIED_OUT.exec(lead) : null, null],
    ['carriedIn', CARRIED_IN_BEHIND.exec(trail), lead],
    ['carriedOut', CARRIED_OUT_BEHIND.exec(trail), lead],
  ]);
  if (!match) return null;
  const year = match[1];
  return {
    kind,
    namedYear: year === undefined ? null : Number(year),
    prefix: prefix ?? lead.slice(0, match.index),
  };
}

type Try = readonly [CarriedFigure['kind'], RegExpExecArray | null, string | null];
function firstMatch(tries: readonly Try[]): Try {
  return tries.find(([, match]) => match !== null) ?? ['carriedIn', null, null];
}

/** 未收到政府信息公开申请: nothing but requests after the negated verb. */
export const isRequests = (noun: string) => whole(`${KIND}${NAMED}`).test(noun);
export const isNamedWithRequest = (noun: string) =>
  isRequests(noun) && /申请(?:事项|案件|件|表)?$/.test(noun);

const COUNTED = whole(`(?:(${NEW})(?:的)?)?${KIND}${NAMED}(?:数量|总量|总数|量|数)?`);
/** 收到的申请量 as the subject of a change alone; null where it isn't clearly that. */
export function isReceivedCount(words: string): boolean {
  const match = COUNTED.exec(words);
  return match !== null && match[1] !== undefined;
}
