import type { FormId } from '../../statute/types.ts';
import { documentCell, nameDispute } from './otherWords.ts';
import { isNamedWithRequest, isRequests } from './requestWords.ts';

/** What a clause says there was none of. */
export interface Negation {
  readonly ids: readonly string[];
  readonly prefix: string;
  /** Whether the words must be of open information by their context. */
  readonly isOfDisputes: boolean;
  /** Where the words that deny begin and end in the clause. */
  readonly from: number;
  readonly to: number;
}

const LONGEST = 120;
const NO = /(?:未曾|没有|并未|从未|未|无)/;
const VERB =
  /^(?:新)?(收到过?|接到|受理|接收|发生|出现|产生|引发|涉及|制定|制发|印发|出台)(?:过|任何|相关|有关|各类|的)*/;
const ISSUES = /制定|制发|印发|出台/;
const RECEIVES = /收到|接到|受理|接收/;
const TAIL = /(?:等)?(?:的)?(?:情况|情形|现象|案件)?(?:发生)?$/;
const BESIDES = /^(?:举报|投诉|信访|上访|举报投诉|投诉举报|申诉|举报案件|投诉案件)$/;
const DOCUMENT = /^(?:行政规范性文件|规范性文件|规章|政府规章)$/;
const CARRIED_IN = /^上年度?结转(?:的)?(?:政府信息公开申请|申请)?$/;

/** Reads 未收到政府信息公开申请, 未发生行政复议、行政诉讼 and their like, which name nothing else. */
export function readNegation(clause: string, form: FormId): Negation | null {
  if (clause.length > LONGEST) return null;
  const no = NO.exec(clause);
  if (!no) return null;
  const behind = clause.slice(no.index + no[0].length);
  const verb = VERB.exec(behind);
  const word = verb?.[1] ?? '';
  const nouns = behind.slice(verb?.[0].length ?? 0).replace(TAIL, '');
  const make = (ids: readonly string[], isOfDisputes = false): Negation => {
    const to = clause.length;
    return { ids, prefix: clause.slice(0, no.index), isOfDisputes, from: no.index, to };
  };
  if (word === '' && CARRIED_IN.test(nouns)) return make(['requests.carriedIn@total']);
  const isInForce = word === '' && nouns.startsWith('现行有效');
  const ids: string[] = [];
  let isOfDisputes = false;
  for (const noun of nouns.replace(/^现行有效(?:的)?/, '').split(/、|以及|和|及|与|或/)) {
    const named = nameNoun(noun, word, isInForce, form);
    if (named === null) return null;
    ids.push(...named);
    if (nameDispute(noun)) isOfDisputes = true;
  }
  return ids.length === 0 ? null : make(ids, isOfDisputes);
}

function nameNoun(noun: string, verb: string, isInForce: boolean, form: FormId) {
  if (BESIDES.test(noun)) return [];
  if (DOCUMENT.test(noun)) {
    const what = isInForce ? 'inForce' : ISSUES.test(verb) ? 'issued' : null;
    const id = what && documentCell(form, noun, what);
    return id ? [id] : null;
  }
  if (ISSUES.test(verb) || isInForce) return null;
  if (verb === '' ? isNamedWithRequest(noun) : RECEIVES.test(verb) && isRequests(noun)) {
    return ['requests.received@total'];
  }
  const dispute = nameDispute(noun);
  if (dispute === null) return null;
  return DISPUTE_IDS[dispute];
}

/** The cells and measures that a figure of cases is of. */
export const DISPUTE_IDS = {
  reconsideration: ['reconsideration.total'],
  litigation: ['litigation'],
  disputes: ['reconsideration.total', 'litigation'],
  direct: ['litigation.direct.total'],
  after: ['litigation.afterReconsideration.total'],
} as const;
