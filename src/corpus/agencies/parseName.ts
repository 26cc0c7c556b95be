import type { Agency } from '../../report/agency.ts';
import {
  AROUND_NAME,
  BRANCH,
  BRANCH_WORD,
  LOCAL_PLACE,
  OF_GOVERNMENT,
  STATE_PREFIX,
  ZONE_DEPARTMENT,
} from '../../statute/agencyNames.ts';
import { functionOf } from '../../statute/functionNames.ts';
import type { FunctionId } from '../../statute/functions.ts';
import { type Division, levelOfCode } from './divisions.ts';
import { findPlaces, findWithin } from './findPlaces.ts';

/** What the name of an agency says, for one of the places that it may mean. */
export interface ParsedName {
  readonly division: Division;
  /** A township, a street or a zone: a place that has no division code. */
  readonly local: string | null;
  /** The name without its place. */
  readonly own: string;
  readonly function: FunctionId;
  readonly level: Agency['level'];
}

/** A name without what is printed around it. */
export function cleanName(printed: string): string {
  return printed.replace(AROUND_NAME, '');
}

/** What a name may say, one a place: several where places share a name, none where none is known. */
export function parseName(name: string): readonly ParsedName[] {
  return findPlaces(name.replace(STATE_PREFIX, '')).map(({ division, rest }) =>
    parseRest(division, rest),
  );
}

function parseRest(division: Division, printed: string): ParsedName {
  const isOffice = functionOf(printed) === 'government-office';
  const rest = isOffice ? printed : printed.replace(OF_GOVERNMENT, '');
  const [, department, part] = BRANCH.exec(rest) ?? [];
  if (department !== undefined && part !== undefined)
    return parseBranch(division, department, part);
  const kind = functionOf(rest);
  const local = LOCAL_PLACE.exec(rest)?.[1] ?? null;
  if (kind === 'township' || kind === 'subdistrict') {
    return { division, local, own: rest, function: kind, level: 'township' };
  }
  if (kind === 'managing-committee') {
    return { division, local, own: rest, function: kind, level: below(division) };
  }
  const [, zone, office] = (kind === 'other' && ZONE_DEPARTMENT.exec(rest)) || [];
  if (zone !== undefined && office !== undefined) {
    const level = below(division);
    return { division, local: zone, own: office, function: functionOf(office), level };
  }
  const level = levelOfCode(division.code);
  // A place alone stands for its government.
  if (rest === '') return { division, local: null, own: rest, function: 'government', level };
  return { division, local: null, own: rest, function: kind, level };
}

/** 枣庄市公安局市中分局 is the police of 市中区; a branch for a zone has the place's name only. */
function parseBranch(division: Division, department: string, part: string): ParsedName {
  const kind = functionOf(department);
  const own = `${department}${BRANCH_WORD}`;
  const type = kind === 'public-security' ? 'public-security-branch' : kind;
  const [inner, ...others] = findWithin(division, part);
  if (inner && others.every(({ isFormer }) => isFormer)) {
    return { division: inner, local: null, own, function: type, level: levelOfCode(inner.code) };
  }
  return { division, local: part, own, function: type, level: below(division) };
}

function below({ code }: Division): Agency['level'] {
  const level = levelOfCode(code);
  if (level === 'province') return 'prefecture';
  return level === 'prefecture' ? 'county' : 'township';
}
