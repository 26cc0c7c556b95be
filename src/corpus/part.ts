import { createHash } from 'node:crypto';

/** What is of no region: pages and files that are not one agency's. */
const REST = 'rest';

/** A part of the site. Every agency is in one shard of a region; what is of no agency is in the first of all. */
export interface Part {
  /** The leading digits of the division codes of its agencies, or "rest"; null for all there is. */
  readonly region: string | null;
  /** Which shard of the region this is, from 1. */
  readonly index: number;
  /** How many shards the region has. */
  readonly count: number;
}

export const WHOLE: Part = { region: null, index: 1, count: 1 };

/**
 * A part as a person or a variable names it.
 * @param shard "I/N", such as "2/8"
 * @param region two to six digits, or "rest"
 * @returns the part, or in one sentence why either is not of that form
 */
export function readPart(
  shard: string | undefined,
  region: string | undefined,
): Part | { readonly cause: string } {
  const [, first, second] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(shard ?? '1/1') ?? [];
  const [index, count] = [Number(first), Number(second)];
  if (!(index <= count)) return { cause: `a shard is I/N, such as 2/8: ${shard}` };
  if (region !== undefined && region !== REST && !/^[1-9]\d{1,5}$/.test(region)) {
    return { cause: `a region is two to six digits of a division code, or ${REST}: ${region}` };
  }
  return { region: region ?? null, index, count };
}

/** The part that the variable `PART` names, as `formatPart` wrote it. @throws Error where it names none. */
export function partOf(text: string | undefined): Part {
  if (!text) return WHOLE;
  const [shard, region] = text.split(' ');
  const part = readPart(shard, region);
  if ('cause' in part) throw new Error(part.cause);
  return part;
}

export function formatPart({ region, index, count }: Part): string {
  return `${index}/${count}${region === null ? '' : ` ${region}`}`;
}

/** The name of a folder with what is of a part, such as `1-2` or `1-1-37`. */
export const namePart = (part: Part): string => formatPart(part).replaceAll(/\W/g, '-');

/** The shards of a part, for as many processes. */
export function splitPart(part: Part, processes: number): readonly Part[] {
  return Array.from({ length: processes }, (_, at) => ({
    region: part.region,
    index: part.index + at * part.count,
    count: part.count * processes,
  }));
}

/** Whether the pages and files of an agency are in a part. The agencies of others do not matter: one more moves none. */
export function hasAgency({ region, index, count }: Part, agencyId: string): boolean {
  if (region !== null && !agencyId.startsWith(region)) return false;
  if (count === 1) return true;
  return createHash('sha256').update(agencyId).digest().readUInt32BE() % count === index - 1;
}

/** Whether what is of no agency is in a part. */
export function hasRest({ region, index }: Part): boolean {
  return (region === null || region === REST) && index === 1;
}

/** An agency's page or file, in any language; its feed tells of versions, which are of all agencies. */
const AGENCY_PATH =
  /^(?:\/[a-z]{2})?\/(?:agencies|quality)\/([1-9]\d{5}-[^/]+)(?:\/(?!feed\.xml)|$)/;

/** The agency whose page or file stands at an address from `/`; null for what is of none. */
export function agencyAt(address: string): string | null {
  return AGENCY_PATH.exec(address)?.[1] ?? null;
}

/** Whether a page or file of the site, by its address from `/`, is drawn with a part. */
export function isDrawn(part: Part, address: string): boolean {
  const agencyId = agencyAt(address);
  return agencyId === null ? hasRest(part) : hasAgency(part, agencyId);
}
