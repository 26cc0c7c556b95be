import { CONTENT } from '../corpus/folders.ts';
import { readRegistry } from '../corpus/registry.ts';
import { isTranscription } from '../report/basis.ts';
import { packRegistry, type RegistryFile } from '../selfCheck/registryFile.ts';
import { loadEntries } from './entries.ts';

/** What the page that checks a report knows of agencies and of transcriptions, as one file of the site. */
export function makeCheckRegistry(): RegistryFile {
  const { agencies, sources } = readRegistry(CONTENT);
  const entries = loadEntries();
  const reporting = new Set(entries.map(({ agency }) => agency.id));
  const unpublished = [...agencies.keys()].filter((id) => !reporting.has(id));
  const typed = entries.filter(({ report }) => isTranscription(report));
  const transcriptions = typed.flatMap(({ report: { source } }) => {
    const path = source.file.split('/').slice(-2).join('/');
    const known = sources.get(path);
    return known ? [[source.sha256, { path, source: known }] as const] : [];
  });
  return packRegistry(agencies.values(), Object.fromEntries(transcriptions), unpublished);
}
