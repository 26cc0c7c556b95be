import { type AgencySeries, unpackSeries } from '../../figures/agencySeries.ts';
import type { Figure } from '../../figures/figure.ts';
import { makeTrend } from '../../figures/makeTrend.ts';
import type { SeriesFile } from '../../figures/trendSeries.ts';
import { fetchJson } from '../../share/fetchJson.ts';

/** A series of some agencies, and how many rows of all agencies its CSV has. */
interface FetchedSeries {
  readonly figure: Figure;
  readonly rows: number;
}

/** Where the files of the series stand. */
export interface SeriesPlaces {
  /** The folder of the series, ending in "/". */
  readonly series: string;
  /** The folder of the agencies, ending in "/". */
  readonly agencies: string;
}

const fetched = new Map<string, Promise<AgencySeries>>();

/** A series as a figure of some agencies: each agency has a file with all its series. */
export async function fetchSeries(
  id: string,
  agencyIds: readonly string[],
  places: SeriesPlaces,
): Promise<FetchedSeries> {
  const [file, agencies] = await Promise.all([
    fetchJson<SeriesFile>(`${places.series}${id}.json`),
    Promise.all(agencyIds.map((one) => fetchAgency(`${places.agencies}${one}/series.json`))),
  ]);
  const rows = agencies.flatMap((agency) => unpackSeries(agency, file));
  return { figure: { ...makeTrend(agencies, rows, file), version: file.version }, rows: file.rows };
}

/** Kept: another series of the same agencies is in the same files. What failed is asked for again. */
function fetchAgency(address: string): Promise<AgencySeries> {
  const known = fetched.get(address) ?? fetchJson<AgencySeries>(address);
  fetched.set(address, known);
  known.catch(() => fetched.delete(address));
  return known;
}
