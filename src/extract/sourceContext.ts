import type { Agency, Source } from '../report/agency.ts';

/** What is known of a file before it is read. All of it may be absent. */
export interface SourceContext {
  /** The path by which people name the file, such as `content/reports/<agency>/<year>.txt`. */
  readonly file: string;
  readonly sha256: string;
  /** The year that the file's name gives, or null. */
  readonly year: number | null;
  readonly agency: Agency | null;
  readonly source: Source | null;
  /** The agency that goes by a printed name, where the registry knows one. */
  readonly findAgency: (name: string | null) => Agency | null;
}
