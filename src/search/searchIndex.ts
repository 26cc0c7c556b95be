/** What the reader's browser searches: small enough to be fetched at the first key. */

/** An agency as it can be looked for. Its id begins with the division code. */
export interface IndexedAgency {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string;
  /** Aliases and former names. */
  readonly also: readonly string[];
  /** Province first. */
  readonly region: readonly string[];
  readonly regionEn?: readonly string[];
  /** The years of its reports, the latest first. */
  readonly years: readonly number[];
}

/** A province whose agencies are a file of their own. */
export interface IndexPart {
  /** The two digits that the ids of its agencies begin with. */
  readonly code: string;
  /** Every character of its names: a word with another one is not found in it as typed. */
  readonly characters: string;
  /** Its places, by which a search tells which part to look in first. */
  readonly places: readonly string[];
  readonly placesEn: readonly string[];
}

/** Characters by their sound (`soundOf`); fetched only where a search finds nothing. */
export type Sounds = Readonly<Record<string, string>>;

export interface SearchIndex {
  /**
   * How each character of the names is read, several readings with a space between. One table for
   * all names is a tenth of spelling out every name, and forgives a reading that is right elsewhere.
   */
  readonly readings: Readonly<Record<string, string>>;
  /** All of them; none where they are so many that each province has a file. */
  readonly agencies: readonly IndexedAgency[];
  readonly parts?: readonly IndexPart[];
}
