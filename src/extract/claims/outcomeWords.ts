import { DISPUTE_OUTCOMES } from '../../statute/disputes.ts';
import { OUTCOME_GROUPS } from '../../statute/outcomeGroups.ts';
import { REQUEST_ROWS_2021, REQUESTERS } from '../../statute/requests.ts';
import type { Row } from '../../statute/types.ts';

/** Further words for a row that leave no doubt. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  'requests.granted': ['全部公开'],
  'requests.partiallyGranted': ['予以部分公开'],
  'requests.denied.internalAffairs': ['内部事务信息'],
  'requests.denied.processInformation': ['过程性信息'],
  'requests.denied.enforcementFile': ['执法案卷'],
  'requests.denied.thirdPartyRights': ['第三方合法权益', '涉及第三方合法权益'],
  'requests.unable.notHeld': [
    '不掌握',
    '不掌握相关政府信息',
    '不掌握相关信息',
    '本机关不掌握相关信息',
  ],
  'requests.unable.needsCreation': ['没有现成信息', '需另行制作'],
  'requests.unable.unclearAfterCorrection': ['补正后仍不明确'],
  'requests.notProcessed.petition': ['信访投诉举报类'],
  'requests.notProcessed.publication': ['公开出版物'],
  'requests.otherwise.notCorrected': ['逾期不补正', '逾期未补正'],
  'requests.otherwise.feeUnpaid': ['逾期未缴费'],
};

const GROUPS = new Set(['denied', 'unable', 'notProcessed', 'otherwise']);

function listNames(): Map<string, string> {
  const names = new Map<string, string>();
  for (const { id, label } of OUTCOME_GROUPS) {
    if (GROUPS.has(id)) names.set(label.zh, `requests.${id}`);
  }
  for (const row of REQUEST_ROWS_2021 as readonly Row[]) {
    const [, group, rest] = row.id.split('.');
    const isOutcome = rest !== undefined || group === 'granted' || group === 'partiallyGranted';
    if (!isOutcome || row.id === 'requests.otherwise.other') continue;
    const printed = row.printed.replace(/[“”]/g, '').replace(/（[^（）]*）$/, '');
    for (const name of [
      printed,
      row.label.zh.replace(/[“”]/g, ''),
      ...(row.variants ?? []),
      ...(MORE[row.id] ?? []),
    ]) {
      names.set(name, row.id);
    }
  }
  return names;
}
const NAMES = listNames();
const BEFORE = /^(?:依法|作出|做出|决定|给予|答复|告知|其中|属于|为|以|按)*/;
const BEHIND = /(?:类别|决定|答复|处理|政府信息|信息|类申请|申请|情形|情况|[的类有为共计了])$/;

/** The row or the group that a label of an outcome names, by the words of the form. */
export function readOutcome(words: string): string | null {
  const direct = NAMES.get(words);
  if (direct) return direct;
  const bare = words.replace(BEFORE, '');
  const found = NAMES.get(bare) ?? NAMES.get(dropEndings(bare, BEHIND));
  if (found) return found;
  return NAMES.get(dropEndings(words, BEHIND)) ?? null;
}

/** 涉及自然人申请80件: the column that the words name; null for any other. */
export function readRequester(words: string): string | null {
  const bare = dropEndings(
    words.replace(/^(?:其中|涉及|来自|为|由)+/, ''),
    /(?:提交|提出|申请|[的有为共])$/,
  );
  return REQUESTERS.slice(0, 5).find((column) => column.printed === bare)?.id ?? null;
}

const DISPUTE_WORDS: ReadonlyMap<string, string> = new Map([
  ...DISPUTE_OUTCOMES.slice(0, -1).map((one): [string, string] => [one.label.zh, one.id]),
  ['维持', 'upheld'],
  ['被维持', 'upheld'],
  ['纠正', 'corrected'],
  ['被纠正', 'corrected'],
  ['未审结', 'pending'],
  ['正在审理', 'pending'],
  ['正在审理中', 'pending'],
]);

/** The outcome of a case by the words of the form. */
export function readDisputeOutcome(words: string): string | null {
  const bare = dropEndings(words.replace(/^其中/, ''), /(?:案件|[的有为])$/);
  return DISPUTE_WORDS.get(bare) ?? null;
}

/** Words without what stands behind them, however much of it; a loop in the pattern would be slow. */
function dropEndings(words: string, ending: RegExp): string {
  let bare = words;
  for (let found = ending.exec(bare); found; found = ending.exec(bare)) {
    bare = bare.slice(0, found.index);
  }
  return bare;
}
