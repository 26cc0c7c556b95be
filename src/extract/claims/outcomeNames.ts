import { OUTCOME_GROUPS } from '../../statute/outcomeGroups.ts';
import { REQUEST_ROWS_2021 } from '../../statute/requests.ts';
import type { Row } from '../../statute/types.ts';

/** Further words for a row that leave no doubt. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  'requests.granted': ['全部公开'],
  'requests.partiallyGranted': ['予以部分公开'],
  'requests.denied.internalAffairs': ['内部事务信息'],
  'requests.denied.processInformation': ['过程性信息'],
  'requests.denied.enforcementFile': ['执法案卷'],
  'requests.denied.thirdPartyRights': ['第三方合法权益', '涉及第三方合法权益'],
  'requests.unable.notHeld': ['不掌握', '不掌握相关政府信息', '不掌握相关信息'],
  'requests.unable.needsCreation': ['没有现成信息', '需另行制作'],
  'requests.unable.unclearAfterCorrection': ['补正后仍不明确'],
  'requests.notProcessed.petition': ['信访投诉举报类'],
  'requests.notProcessed.publication': ['公开出版物'],
  'requests.otherwise.notCorrected': ['逾期不补正', '逾期未补正'],
  'requests.otherwise.feeUnpaid': ['逾期未缴费'],
};
const GROUPS = new Set(['denied', 'unable', 'notProcessed', 'otherwise']);

/** The rows and groups of outcomes by the words of the form. */
export function outcomeNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { id, label } of OUTCOME_GROUPS) {
    if (GROUPS.has(id)) names.set(label.zh, `requests.${id}`);
  }
  for (const row of REQUEST_ROWS_2021 as readonly Row[]) {
    const [, group, rest] = row.id.split('.');
    const isOutcome = rest !== undefined || group === 'granted' || group === 'partiallyGranted';
    if (!isOutcome || row.id === 'requests.otherwise.other') continue;
    const printed = row.printed.replace(/（[^（）]*）$/, '');
    const labels = [printed, row.label.zh, ...(row.variants ?? []), ...(MORE[row.id] ?? [])];
    for (const label of labels) names.set(label.replace(/[“”]/g, ''), row.id);
  }
  return names;
}
