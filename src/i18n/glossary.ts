import type { Bilingual } from '../statute/types.ts';
import { DISCLOSURE_TERMS } from './glossary/disclosure.ts';
import { DISPUTE_TERMS } from './glossary/disputes.ts';
import { READING_TERMS } from './glossary/reading.ts';
import { REQUEST_TERMS } from './glossary/requests.ts';

/** A term of the reports or of the site, defined in a sentence or two. */
interface Definition {
  /** Part of its address on the method page; never changes. */
  readonly id: string;
  readonly term: Bilingual;
  readonly text: Bilingual;
  /** Where the law has it. */
  readonly article?: Bilingual;
}

const TERMS = [
  ...DISCLOSURE_TERMS,
  ...REQUEST_TERMS,
  ...DISPUTE_TERMS,
  ...READING_TERMS,
] as const satisfies readonly Definition[];

export type TermId = (typeof TERMS)[number]['id'];

/** Every term, in the order in which a report brings them up. */
export const GLOSSARY: readonly Definition[] = TERMS;

const BY_ID: ReadonlyMap<string, Definition> = new Map(GLOSSARY.map((one) => [one.id, one]));

/** @throws Error for an id that no definition has. */
export function definitionOf(id: TermId): Definition {
  const found = BY_ID.get(id);
  if (!found) throw new Error(`No such term: ${id}`);
  return found;
}

/** The term by the id of a row, a column or a group of the form, a measure or a status. */
export function termOf(id: string): TermId | null {
  return FORM_TERMS[id] ?? null;
}

/** The term that a figure's title is about. */
export function termOfFigure({ kind, id }: { kind: string; id: string }): TermId | null {
  return (kind === 'cells' ? TABLE_TERMS : CHART_TERMS)[id] ?? null;
}

const TABLE_TERMS: Readonly<Record<string, TermId>> = {
  disclosure: 'proactive-disclosure',
  requests: 'disclosure-on-request',
};
const CHART_TERMS: Readonly<Record<string, TermId>> = {
  licensing: 'licensing',
  requests: 'newly-received',
  disputes: 'reconsideration',
  'disclosure-rate': 'disclosure-rate',
};

/** By the ids of the form, of measures and of statuses. */
const FORM_TERMS: Readonly<Record<string, TermId>> = {
  rules: 'rules',
  normativeDocuments: 'normative-documents',
  licensing: 'licensing',
  penalties: 'penalties',
  coercion: 'coercion',
  fees: 'fees',
  'requests.carriedIn': 'carried-over',
  'requests.carriedOut': 'carried-over',
  'requests.handled': 'handled',
  granted: 'disclosed-in-full',
  partiallyGranted: 'disclosed-in-part',
  denied: 'not-disclosed',
  unable: 'unable-to-provide',
  notProcessed: 'not-processed',
  otherwise: 'otherwise-handled',
  reconsideration: 'reconsideration',
  'litigation.direct': 'sued-directly',
  upheld: 'upheld',
  corrected: 'corrected',
  otherOutcome: 'other-outcome',
  'requests.received': 'newly-received',
  'requests.denied.internalAffairs': 'internal-affairs',
  'requests.denied.processInformation': 'process-information',
  'disclosure-rate': 'disclosure-rate',
  'carry-over-rate': 'carry-over-rate',
  'correction-rate': 'correction-rate',
  blank: 'blank',
  recovered: 'recovered',
  ambiguous: 'ambiguous',
};
