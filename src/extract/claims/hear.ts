import { hasKind } from './measures.ts';
import { firstOrgan, isOwn } from './names.ts';
import type { Clause, Token } from './readClauses.ts';
import type { Said, Topic } from './said.ts';
import { grammar, type Kind, letterOf } from './words.ts';

const PREFIX: ReadonlySet<Kind> = new Set<Kind>([
  ...(['thisYear', 'lastYear', 'own', 'manner', 'count', 'link', 'join', 'at'] as const),
  ...(['exclude', 'opener'] as const),
]);
const ONLY_PREFIX = grammar('^[thisYear lastYear own manner count link join at]*$');
const NAMES: ReadonlySet<Kind> = new Set<Kind>(['unknown', 'office', 'area']);
/** 上年8件: a figure to compare with; of when the sentence speaks stays. */
export const PRIOR = grammar('^lastYear sameTime?count?figure$');
/** 对涉及征地的申请, 自然人申请中: what follows is of some of the requests. */
const OF_SOME = grammar('^about.*unknown.*(?:apply|request)|requester apply unknown$');
const EXCEPTED = grammar('exclude[^carry]*except|without');
const TIME = grammar('[thisYear lastYear nextYear otherTime]', 'g');
const THIS = letterOf('thisYear');
/** Years that tell no time: 较去年增加, 上年结转, 结转下年. */
const OTHER_YEARS = grammar(
  '(?:than|join)(?:lastYear|otherTime)(?:sameTime|compared|level|[slightly count]*[more less])|(?:lastYear|otherTime)carry|carry[nextYear otherTime]',
  'g',
);
const TOPICS: readonly (readonly [Topic, RegExp])[] = [
  ['information', grammar('openness|request')],
  [
    'cases',
    grammar(
      '(?:openness|request)[receive raise involve aspect apply modifier join]*(?:reconsideration|litigation|direct|after)',
    ),
  ],
  ['documents', grammar('^[^review]*document[^review]*$')],
  ['channel', grammar('channel')],
];

/** Takes in of when, of whom and of what a clause speaks, before its figures are read. */
export function hear(said: Said, { tokens, letters }: Clause): void {
  if (PRIOR.test(letters)) return;
  const times = timesOf(letters.replace(OTHER_YEARS, ''));
  if (times.length === 1 && times[0] === THIS) said.time = 'this';
  else if (times.length === 1 && ONLY_PREFIX.test(letters)) said.time = 'last';
  else if (times.length > 0) said.time = 'other';
  hearWho(said, tokens, letters);
  const topics = TOPICS.filter(([, pattern]) => pattern.test(letters)).map(([topic]) => topic);
  if (topics.length > 0) said.heard = new Set([...said.heard, ...topics]);
  if (!EXCEPTED.test(letters)) return;
  said.isExcepted = true;
  // 收到9件（不含重复申请2件）
  if (hasKind(tokens, 'without') && said.last?.draft) said.last.draft.isDropped = true;
}

const timesOf = (letters: string) => [...new Set(letters.match(TIME))];
const textOf = (tokens: readonly Token[]) => tokens.map(({ text }) => text).join('');

function hearWho(said: Said, tokens: readonly Token[], letters: string): void {
  const first = tokens.findIndex(({ kind }) => !PREFIX.has(kind));
  const isName = NAMES.has(tokens[first]?.kind ?? 'figure');
  const organ = isName ? firstOrgan(textOf(tokens.slice(first)), said.context) : null;
  if (hasKind(tokens, 'foreign') || organ === 'foreign' || OF_SOME.test(letters)) {
    said.foreign ??= 'sentence';
  } else if (organ === 'own' || hasKind(tokens, 'own')) {
    said.foreign = null;
  }
  // A figure of others: those that follow may be theirs as well.
  if (said.foreign && hasKind(tokens, 'figure')) said.foreign = 'paragraph';
}

/**
 * The year of a figure with these words before its verb; null where they are not understood in full, or speak of
 * somebody else or of another time.
 */
export function acceptPrefix(said: Said, before: readonly Token[]): 'this' | 'last' | null {
  const first = before.findIndex(({ kind }) => !PREFIX.has(kind));
  if (first >= 0) {
    const end = before.findLastIndex(({ kind }) => !PREFIX.has(kind));
    const isOur = isOwn(textOf(before.slice(first, end + 1)), said.context);
    said.foreign = isOur ? null : (said.foreign ?? (said.list ? null : 'sentence'));
    if (!isOur) return null;
  }
  const times = timesOf(before.map(({ kind }) => letterOf(kind)).join(''));
  if (times.length > 1) return null;
  if (times.length === 1) said.time = times[0] === THIS ? 'this' : 'last';
  if (said.foreign || said.isExcepted || said.time === 'other') return null;
  return said.time ?? (said.isStale ? null : 'this');
}
