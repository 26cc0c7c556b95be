import type { Bilingual } from './types.ts';

/** The six groups of outcomes, in the order and with the numbers of the form. */
export const OUTCOME_GROUPS = [
  { id: 'granted', number: '（一）', label: { zh: '予以公开', en: 'disclosed in full' } },
  { id: 'partiallyGranted', number: '（二）', label: { zh: '部分公开', en: 'disclosed in part' } },
  { id: 'denied', number: '（三）', label: { zh: '不予公开', en: 'not disclosed' } },
  { id: 'unable', number: '（四）', label: { zh: '无法提供', en: 'unable to provide' } },
  { id: 'notProcessed', number: '（五）', label: { zh: '不予处理', en: 'not processed' } },
  { id: 'otherwise', number: '（六）', label: { zh: '其他处理', en: 'otherwise handled' } },
] as const satisfies readonly { id: string; number: string; label: Bilingual }[];

export type OutcomeGroupId = (typeof OUTCOME_GROUPS)[number]['id'];

/** The outcomes by which a request is not granted: rows （三） to （六） of table 三. */
export const REFUSING_GROUPS = [
  'denied',
  'unable',
  'notProcessed',
  'otherwise',
] as const satisfies readonly OutcomeGroupId[];
