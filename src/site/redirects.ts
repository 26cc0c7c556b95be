import { type Agency, canBeFolder } from '../report/agency.ts';
import { agencyAddress, reportAddress } from './addresses.ts';
import type { AgencyReports } from './coverage.ts';

/** An address that once was, or could be thought of, and where it leads. */
export interface Redirect {
  /** From `/`, as a folder of the site is named: not encoded. */
  readonly from: string;
  /** The former name; null for a former id. */
  readonly name: string | null;
  /** One, or several where two agencies took over from one: then the reader chooses. */
  readonly to: readonly { readonly agency: Agency; readonly address: string }[];
}

/** The address of a name that an agency had before. */
const formerNameAddress = (name: string): string => `/agencies/name/${name}/`;

/** Former names and former ids of agencies, each with where it leads; those in use lead nowhere. */
export function listRedirects(agencies: readonly AgencyReports[]): readonly Redirect[] {
  const inUse = new Set(agencies.map(({ agency }) => agency.id));
  const names = agencies.flatMap(({ agency }) =>
    agency.formerNames
      .filter(({ name }) => canBeFolder(name))
      .map(({ name }) => ({
        from: formerNameAddress(name),
        name,
        agency,
        address: agencyAddress(agency.id),
      })),
  );
  const ids = agencies.flatMap(({ agency, reports }) =>
    (agency.formerIds ?? [])
      .filter((id) => !inUse.has(id))
      .flatMap((id) => [
        { from: agencyAddress(id), address: agencyAddress(agency.id) },
        ...reports.map(({ year }) => ({
          from: reportAddress(id, year),
          address: reportAddress(agency.id, year),
        })),
      ])
      .map((one) => ({ ...one, name: null, agency })),
  );
  const all = Map.groupBy<string, (typeof ids)[number] | (typeof names)[number]>(
    [...names, ...ids],
    ({ from }) => from,
  );
  return [...all].map(([from, alike]) => ({
    from,
    name: alike[0]?.name ?? null,
    to: alike
      .map(({ agency, address }) => ({ agency, address }))
      .filter(
        ({ address }, index, list) => list.findIndex((one) => one.address === address) === index,
      ),
  }));
}
