import type { Segment } from './marks.ts';

/** Lines no farther apart are one: double lines, and thin rectangles drawn in pieces. */
const SAME_LINE = 1.5;
/** A gap in a line that is not seen; dots and dashes. */
const GAP = 3;

/** Puts pieces of one line together. */
export function joinSegments(segments: readonly Segment[]): Segment[] {
  const groups: Segment[][] = [];
  for (const segment of [...segments].sort((a, b) => a.at - b.at)) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first && segment.at - first.at <= SAME_LINE) group.push(segment);
    else groups.push([segment]);
  }
  return groups.flatMap(joinGroup);
}

function joinGroup(group: readonly Segment[]): Segment[] {
  const at = group.reduce((sum, segment) => sum + segment.at, 0) / group.length;
  const joined: { at: number; from: number; to: number }[] = [];
  for (const { from, to } of [...group].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && from <= last.to + GAP) last.to = Math.max(last.to, to);
    else joined.push({ at, from, to });
  }
  return joined;
}

/** Lines that touch each other, one way and the other. */
export interface Network {
  readonly across: Segment[];
  readonly down: Segment[];
}

/** Lines may miss each other by so much and still meet. */
const MEETING = 3;

/** Splits the lines of a page into those that hang together. */
export function splitNetworks(across: readonly Segment[], down: readonly Segment[]): Network[] {
  const parents = [...across, ...down].map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[index] = root;
    return root;
  };
  across.forEach((one, i) => {
    down.forEach((other, j) => {
      if (meets(one, other)) parents[find(across.length + j)] = find(i);
    });
  });
  const networks = new Map<number, Network>();
  [...across, ...down].forEach((segment, index) => {
    const root = find(index);
    const network = networks.get(root) ?? { across: [], down: [] };
    (index < across.length ? network.across : network.down).push(segment);
    networks.set(root, network);
  });
  return [...networks.values()];
}

function meets(across: Segment, down: Segment): boolean {
  return (
    down.at >= across.from - MEETING &&
    down.at <= across.to + MEETING &&
    across.at >= down.from - MEETING &&
    across.at <= down.to + MEETING
  );
}
