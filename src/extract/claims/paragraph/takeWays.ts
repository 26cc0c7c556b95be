import type { Part } from '../lists.ts';
import type { Read, Spoken } from '../reads.ts';
import { ONE_WAY } from '../requestWords.ts';
import { COUNTS, claimFigure, recordRead } from './claimFigure.ts';
import { addPart, makeList, OPEN_LIST } from './keepLists.ts';
import { isOfRequests, type State, type Ways } from './state.ts';

const SUM_BEHIND = /^(?:总计|合计|共计|总共|一共|共)(?:有|为)?$/;
const RECEIVING = /收到|接收|受理|接到/;

/** 网上申请12件: one way in, a part of what came in. */
export function takeWay(state: State, spoken: Spoken): Read | null {
  const { lead, figure } = spoken;
  if (!ONE_WAY.test(lead) || !COUNTS.has(figure.unit)) return null;
  const isNamed = /信息公开|依申请/.test(lead) && /申请/.test(lead);
  if (!isOfRequests(state) && state.said.ways === null && !isNamed) return null;
  if (state.list) addPart(state, 'way', spoken, lead.replace(OPEN_LIST, ''));
  else addWay(state, spoken);
  return recordRead(state, 'way', spoken, null);
}

/** Keeps a way for a sum that may follow: 收到网上申请12件, 信函申请24件, 共计36件. */
function addWay({ said }: State, spoken: Spoken): void {
  const verb = RECEIVING.exec(spoken.lead);
  const part = makePart(spoken, verb);
  if (verb && !said.ways) said.ways = beginWays(spoken, verb, part);
  else said.ways?.parts.push(part);
}

function makePart({ lead, figure, clause }: Spoken, verb: RegExpExecArray | null): Part {
  const label = lead.replace(OPEN_LIST, '').slice(verb ? verb.index + verb[0].length : 0);
  const { value, approximate } = figure;
  return {
    kind: 'way',
    label: label === '' ? lead : label,
    value,
    approximate,
    to: clause.from + figure.to,
  };
}

function beginWays({ lead, from }: Spoken, verb: RegExpExecArray, part: Part): Ways {
  const words = lead.slice(0, verb.index);
  const isWay = ONE_WAY.test(words);
  return { words: isWay ? '' : words, parts: [part], from: from + (isWay ? 0 : verb.index) };
}

/** 共计36件, behind the ways in. */
export function takeSumBehind(state: State, spoken: Spoken): Read | null {
  if (spoken.trail !== '' || !SUM_BEHIND.test(spoken.lead)) return null;
  const { ways } = state.said;
  if (!ways || !COUNTS.has(spoken.figure.unit) || state.list) return null;
  state.said.ways = null;
  const draft = claimFigure(state, 'requests.received@total', spoken, { prefix: ways.words });
  if (draft) draft.from = spoken.from;
  const read = recordRead(state, 'received', spoken, draft);
  if (draft && ways.parts.length > 1) {
    const how = { isExplicit: true, isClosed: true };
    const whole = { ...read, from: ways.from };
    makeList(state, whole, spoken.clause, how).parts.push(...ways.parts);
    draft.from = ways.from;
  }
  return read;
}
