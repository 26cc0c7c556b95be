import { firstOrgan, isOwn } from './names.ts';
import type { Clause, Token } from './readClauses.ts';
import type { Said } from './said.ts';
import { grammar, type Kind, letterOf } from './words.ts';

const PREFIX: ReadonlySet<Kind> = new Set<Kind>([
  ...(['thisYear', 'lastYear', 'own', 'manner', 'count', 'link', 'join'] as const),
  ...(['at', 'exclude', 'opener'] as const),
]);
const ONLY_PREFIX = grammar('^[thisYear lastYear own manner count link join at]*$');
/** 上年8件: a figure to compare with; of when the sentence speaks stays. */
export const PRIOR = grammar('^lastYear sameTime?count?figure$');
/** 对涉及征地的申请, 自然人申请中: what follows is of some of the requests. */
const OF_SOME = grammar('^about.*unknown.*(?:apply|request)|requester apply unknown$');
const CASES = grammar(
  '(?:openness|request)[receive raise involve aspect apply modifier join]*(?:reconsideration|litigation|direct|after)',
);
const EXCEPTED = grammar('exclude[^carry]*except');
/** Years that tell no time: 较去年增加, 上年结转, 结转下年. */
const OTHER_YEARS = grammar(
  '(?:than|join)(?:lastYear|otherTime)(?:sameTime|compared|level|[slightly count]*[more less])|(?:lastYear|otherTime)carry|carry[nextYear otherTime]',
  'g',
);
const TIMES = grammar('[thisYear lastYear nextYear otherTime]', 'g');
const THIS = letterOf('thisYear');

const NAME: ReadonlySet<Kind> = new Set<Kind>(['unknown', 'office', 'area']);
const textOf = (tokens: readonly Token[]) => tokens.map(({ text }) => text).join('');

export const hasKind = (tokens: readonly Token[], ...kinds: readonly Kind[]) =>
  tokens.some(({ kind }) => kinds.includes(kind));

/** Takes in of when, of whom and of what a clause speaks, before its figures are read. */
export function hear(said: Said, clause: Clause): void {
  const { tokens, letters } = clause;
  if (PRIOR.test(letters)) return;
  const times = timesOf(letters.replace(OTHER_YEARS, ''));
  if (times.length === 1 && times[0] === THIS) said.time = 'this';
  else if (times.length === 1 && ONLY_PREFIX.test(letters)) said.time = 'last';
  else if (times.length > 0) said.time = 'other';
  hearWho(said, clause);
  if (hasKind(tokens, 'openness', 'request')) {
    said.ofInformation = true;
    if (CASES.test(letters)) said.ofCases = true;
  }
  const isOfDocuments = tokens.some(({ id }) => id === 'normativeDocuments');
  if (isOfDocuments && !hasKind(tokens, 'review')) said.ofDocuments = true;
  if (hasKind(tokens, 'channel')) said.ofOneChannel = true;
  if (EXCEPTED.test(letters)) said.isExcepted = true;
}

const timesOf = (letters: string) => [...new Set(letters.match(TIMES))];

function hearWho(said: Said, { tokens, letters }: Clause): void {
  const first = tokens.findIndex(({ kind }) => !PREFIX.has(kind));
  const words = NAME.has(tokens[first]?.kind ?? 'figure') ? textOf(tokens.slice(first)) : '';
  const organ = words === '' ? null : firstOrgan(words, said.context);
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
  const names = before.filter(({ kind }) => !PREFIX.has(kind));
  const [first] = names;
  if (first) {
    const to = names.at(-1)?.to ?? first.to;
    const name = before.filter((one) => one.from >= first.from && one.to <= to);
    const isOur = isOwn(textOf(name), said.context);
    said.foreign = isOur ? null : (said.foreign ?? (said.list ? null : 'sentence'));
    if (!isOur) return null;
  }
  const times = timesOf(before.map(({ kind }) => letterOf(kind)).join(''));
  if (times.length > 1) return null;
  if (times.length === 1) said.time = times[0] === THIS ? 'this' : 'last';
  if (said.foreign || said.isExcepted || said.time === 'other') return null;
  return said.time ?? (said.isStale ? null : 'this');
}
