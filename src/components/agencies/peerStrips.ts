import { type HeadFigure, type HeadId, headFigures } from '../../figures/changes.ts';
import { type AgencyReports, newestOf } from '../../site/coverage.ts';

/** Fewer than this many agencies are no group to have a place in. */
export const FEWEST_PEERS = 3;

/** The figures by which agencies are seen beside each other. */
export const PEER_FIGURES = [
  'licensing',
  'received',
  'rate',
  'disputes',
] as const satisfies readonly HeadId[];
type PeerFigureId = (typeof PEER_FIGURES)[number];

/** An agency with its newest report's figures. */
export interface Peer {
  readonly entry: AgencyReports;
  readonly year: number;
  readonly figures: Readonly<Record<PeerFigureId, HeadFigure>>;
}

/** A dot: 0 and what has no number stand in lanes of their own, apart from the scale. */
export interface PeerMark {
  readonly peer: Peer;
  readonly lane: 'zero' | 'scale' | 'none';
  /** On the scale, from 0 to 1. */
  readonly at: number;
}

export interface PeerStrip {
  readonly id: PeerFigureId;
  /** The agency of the page comes last, so that it is drawn above the others. */
  readonly marks: readonly PeerMark[];
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
}

/** The agencies that count what this one counts, in the order given: this one among them. */
export function listPeers(alike: readonly AgencyReports[], own: AgencyReports): readonly Peer[] {
  const { scope } = newestOf(own).report;
  return alike
    .map((entry) => ({ entry, newest: newestOf(entry) }))
    .filter(
      ({ entry, newest }) =>
        entry === own ||
        entry.agency.id === own.agency.id ||
        (scope !== 'unknown' && newest.report.scope === scope),
    )
    .map(({ entry, newest }) => {
      const figures = headFigures(newest, null).map((figure) => [figure.id, figure] as const);
      return { entry, year: newest.year, figures: Object.fromEntries(figures) as Peer['figures'] };
    });
}

/** Where each peer stands, figure by figure; none where there are too few to compare. */
export function stripsOf(peers: readonly Peer[], agencyId: string): readonly PeerStrip[] {
  if (peers.length < FEWEST_PEERS) return [];
  return PEER_FIGURES.map((id) => {
    const values = peers.map((peer) => numberOf(peer, id));
    const scale =
      id === 'rate' ? SHARES : decades(Math.max(1, ...values.map((value) => value ?? 0)));
    const marks = peers.map((peer): PeerMark => {
      const value = numberOf(peer, id);
      if (value === null) return { peer, lane: 'none', at: 0 };
      if (value === 0 && id !== 'rate') return { peer, lane: 'zero', at: 0 };
      return { peer, lane: 'scale', at: scale.place(value) };
    });
    const isOwn = ({ peer }: PeerMark) => peer.entry.agency.id === agencyId;
    const ticks = scale.ticks.map((value) => ({ value, at: scale.place(value) }));
    return { id, marks: [...marks.filter((mark) => !isOwn(mark)), ...marks.filter(isOwn)], ticks };
  });
}

function numberOf({ figures }: Peer, id: PeerFigureId): number | null {
  return figures[id].row.value;
}

interface Scale {
  readonly ticks: readonly number[];
  place(value: number): number;
}

const SHARES: Scale = { ticks: [0, 50, 100], place: (value) => value / 100 };

/** From 1 to the power of ten at or above the largest. */
function decades(largest: number): Scale {
  const count = Math.max(1, Math.ceil(Math.log10(largest)));
  const ticks = Array.from({ length: count + 1 }, (_, power) => 10 ** power);
  return { ticks, place: (value) => Math.max(0, Math.log10(value) / count) };
}
