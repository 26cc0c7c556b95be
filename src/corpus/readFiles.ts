import { readFileSync } from 'node:fs';
import { tellFailure } from '../i18n/failures.ts';
import type { Report } from '../report/report.ts';
import { explain } from './explainFailure.ts';
import type { Registry } from './findAgency.ts';
import { readReport } from './readReport.ts';

/** A report, or one sentence that says why there is none. */
export type FileReading =
  | { readonly file: string; readonly report: Report }
  | { readonly file: string; readonly cause: string };

/** A file by its path, or a text with the name that it would have. */
export type Input = { readonly path: string } | { readonly name: string; readonly text: string };

/** Reads one input; whatever is wrong with it becomes a cause, so that the next can be read. */
export async function readInput(input: Input, registry: Registry): Promise<FileReading> {
  const file = 'path' in input ? input.path : input.name;
  try {
    const bytes = 'path' in input ? readFileSync(input.path) : new TextEncoder().encode(input.text);
    return { file, report: await readReport(bytes, file, registry) };
  } catch (error) {
    const { rule, facts } = explain(file, error);
    return { file, cause: tellFailure(rule, facts, 'en') };
  }
}
