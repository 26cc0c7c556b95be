import type { Release } from '../report/release.ts';
import type { DataFile, Edition } from './dataFile.ts';

interface Contents extends Edition {
  readonly files: readonly DataFile[];
  readonly tables: Release['tables'];
  readonly releases: readonly Release[];
}

/** The list of all files: rows, bytes and SHA-256, beside those of the last release. */
export function toManifest({ version, files, tables, releases, corpus }: Contents): string {
  const last = releases.at(-1);
  const changes = corpus.changes.filter((change) => change.version === version);
  const manifest = {
    version,
    lastRelease: last ? { version: last.version, date: last.date, tables: last.tables } : null,
    changesSince: version === last?.version ? 0 : changes.length,
    tables,
    files: files.map((file) => ({
      path: file.path,
      mediaType: file.mediaType,
      rows: file.rows,
      bytes: file.bytes,
      sha256: file.sha256,
    })),
  };
  return `${JSON.stringify(manifest, null, 1)}\n`;
}
