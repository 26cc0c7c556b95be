import type { AgencyReports } from '../../site/coverage.ts';

/** The agencies beside which one may be seen, in the order of division codes: no ranking. */
interface Peers {
  /** Same function, same level: the agency itself too, so that its place among them is seen. */
  readonly alike: readonly AgencyReports[];
  /** Same function, another level. */
  readonly elsewhere: readonly AgencyReports[];
  /** Same place, another function. */
  readonly nearby: readonly AgencyReports[];
}

export function findPeers(all: readonly AgencyReports[], { agency }: AgencyReports): Peers {
  const others = all.filter((other) => other.agency.id !== agency.id);
  const sameFunction = all.filter((other) => other.agency.function === agency.function);
  return {
    alike: sameFunction.filter((other) => other.agency.level === agency.level),
    elsewhere: sameFunction.filter((other) => other.agency.level !== agency.level),
    nearby: others.filter((other) => other.agency.divisionCode === agency.divisionCode),
  };
}
