import { plotStrip, type Strip } from '../../charts/geometry/plotStrip.ts';
import type { FigureRow } from '../../figures/figure.ts';
import { keyRow } from '../../figures/keyFigures.ts';
import { rememberOf } from '../../report/rememberOf.ts';
import { type AgencyReports, newestOf } from '../../site/coverage.ts';
import type { KeyFigureId } from '../../statute/keyFigures.ts';

/** Fewer than this many agencies are no group to have a place in. */
export const FEWEST_PEERS = 3;

/** The figures by which agencies are seen beside each other. */
export const PEER_FIGURES = [
  'licensing',
  'received',
  'rate',
  'disputes',
] as const satisfies readonly KeyFigureId[];
export type PeerFigureId = (typeof PEER_FIGURES)[number];

/** An agency with its newest report's figures. */
export interface Peer {
  readonly entry: AgencyReports;
  readonly year: number;
  readonly rows: ReadonlyMap<PeerFigureId, FigureRow>;
}

export interface PeerStrip extends Strip<Peer> {
  readonly id: PeerFigureId;
}

/** Agencies with the figures of their newest reports. */
export const listPeers = (agencies: readonly AgencyReports[]): readonly Peer[] =>
  agencies.map(peerOf);

/** Each is a peer of many. */
const peerOf = rememberOf((entry: AgencyReports): Peer => {
  const newest = newestOf(entry);
  const rows = new Map(PEER_FIGURES.map((id) => [id, keyRow(newest, id)]));
  return { entry, year: newest.year, rows };
});

/** Where each peer stands, figure by figure; the own agency comes last, above the others. None where there are too few. */
export function stripsOf(peers: readonly Peer[], agencyId: string): readonly PeerStrip[] {
  if (peers.length < FEWEST_PEERS) return [];
  const isOwn = ({ entry }: Peer) => entry.agency.id === agencyId;
  const ordered = peers.toSorted((a, b) => Number(isOwn(a)) - Number(isOwn(b)));
  return PEER_FIGURES.map((id) => {
    const numberOf = ({ rows }: Peer) => rows.get(id)?.value ?? null;
    return { id, ...plotStrip(ordered, numberOf, id === 'rate' ? 'percent' : 'count') };
  });
}
