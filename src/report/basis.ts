/**
 * What a report's numbers rest on: the document itself, or what a person typed from it. A transcription is
 * never called "as printed": only the original tells.
 */
export const BASES = ['source', 'transcription'] as const;
export type Basis = (typeof BASES)[number];

/** Whether what was read is a hand transcription of the published report, not the report. */
export function isTranscription({ basis }: { readonly basis: Basis }): boolean {
  return basis === 'transcription';
}
