import type { ReportEntry } from '../report/entry.ts';
import { agencyFigures } from './agencyFigures.ts';
import {
  compareDisputes,
  compareLicensing,
  compareOutcomes,
  compareReasons,
  compareRequesters,
  compareRequests,
} from './compareFigures.ts';
import type { Figure } from './figure.ts';
import { reportFigures } from './reportFigures.ts';
import { trendFigures } from './trendFigures.ts';

/** The figures of one page, by the page's address without base or language, such as `/trends/`. */
interface PageFigures {
  readonly address: string;
  readonly figures: readonly Figure[];
}

const made = new WeakMap<readonly ReportEntry[], ReadonlyMap<string, readonly Figure[]>>();

/** Every figure of the site, page by page. */
export function figuresOfSite(entries: readonly ReportEntry[]): readonly PageFigures[] {
  return [...figuresByAddress(entries)].map(([address, figures]) => ({ address, figures }));
}

/** The figures of a page; none where the address has none. */
export function figuresAt(entries: readonly ReportEntry[], address: string): readonly Figure[] {
  return figuresByAddress(entries).get(address) ?? [];
}

function figuresByAddress(entries: readonly ReportEntry[]) {
  const known = made.get(entries);
  if (known) return known;
  const figures = new Map(
    listPages(entries).map(({ address, figures }): [string, readonly Figure[]] => [
      address,
      figures,
    ]),
  );
  made.set(entries, figures);
  return figures;
}

function listPages(entries: readonly ReportEntry[]): readonly PageFigures[] {
  const agencies = Map.groupBy(entries, ({ agency }) => agency.id);
  return [
    { address: '/compare/licensing/', figures: [compareLicensing(entries)] },
    { address: '/compare/outcomes/', figures: [compareOutcomes(entries)] },
    {
      address: '/compare/requests/',
      figures: [compareRequests(entries), compareRequesters(entries)],
    },
    { address: '/compare/disputes/', figures: compareDisputes(entries) },
    { address: '/compare/reasons/', figures: [compareReasons(entries)] },
    { address: '/trends/', figures: trendFigures(entries) },
    ...[...agencies].map(([id, own]) => ({
      address: `/agencies/${id}/`,
      figures: agencyFigures(own),
    })),
    ...entries.map((entry) => ({
      address: `/agencies/${entry.agency.id}/${entry.year}/`,
      figures: reportFigures(entry),
    })),
  ];
}
