import { explain } from '../corpus/explainFailure.ts';
import type { Registry } from '../corpus/findAgency.ts';
import { readChecked, sha256Of } from '../corpus/readReport.ts';
import { tellReport } from '../corpus/tellReport.ts';
import { decodeText } from '../document/decodeText.ts';
import { dropControls, listLines } from '../document/textLines.ts';
import { hasLines } from '../report/source.ts';
import type { Answer } from './answer.ts';
import { listFindings } from './listFindings.ts';
import type { RegistryFile } from './registryFile.ts';

/** Reads and checks one file; whatever is wrong with it becomes a refusal. */
export async function answerFile(
  bytes: Uint8Array,
  name: string,
  registry: Registry,
  { transcriptions, unpublished }: RegistryFile,
): Promise<Answer> {
  const known = name.toLowerCase().endsWith('.csv') ? transcriptions[sha256Of(bytes)] : undefined;
  const file = known ? `content/reports/${known.path}` : name;
  try {
    const { document, report, results, agency } = await readChecked(bytes, file, registry);
    const isText = hasLines(report);
    return {
      line: JSON.stringify(tellReport(report)),
      report,
      results: results.filter(({ check, outcome }) => check !== 'A8' || outcome === 'fails'),
      findings: listFindings(report, results),
      agency,
      published: agency && !unpublished.includes(agency.id) ? agency.id : null,
      lines: isText ? listLines(decodeText(bytes)).map(dropControls) : null,
      blocks: isText ? [] : document.blocks,
    };
  } catch (error) {
    const { rule, facts } = explain(name, error);
    return { rule, facts };
  }
}
