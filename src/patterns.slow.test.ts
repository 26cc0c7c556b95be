import { globSync, readFileSync } from 'node:fs';
import { check } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** The rooms through which a document goes before anybody has looked at it. */
const READERS = ['document', 'extract', 'corpus'];
const files = READERS.flatMap((room) => globSync(`src/${room}/**/*.ts`)).filter(
  (file) => !file.includes('.test.'),
);

interface Pattern {
  readonly source: string;
  readonly flags: string;
}
const parse = (file: string) =>
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);

function* walk(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* walk(child);
}

/** Patterns that stand in the code as such. */
function listLiterals(file: string): Pattern[] {
  return [...walk(parse(file))].filter(ts.isRegularExpressionLiteral).map(({ text }) => {
    const end = text.lastIndexOf('/');
    return { source: text.slice(1, end), flags: text.slice(end + 1) };
  });
}

/** How often a file puts a pattern together from parts. */
function countMade(file: string): number {
  return [...walk(parse(file))].filter(
    (node) => ts.isNewExpression(node) && node.expression.getText() === 'RegExp',
  ).length;
}

/** Patterns that are put together from parts when the code is loaded. */
async function listMade(names: readonly string[]): Promise<Pattern[]> {
  const made: Pattern[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const pattern = new target(source, flags);
      made.push({ source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    for (const name of names) await import(/* @vite-ignore */ `../${name}`);
  } finally {
    globalThis.RegExp = Original;
  }
  return made;
}

/** A pattern with a letter for each class and escape: what is left of `*`, `+`, braces and brackets is syntax. */
const bare = (source: string) => source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');

/**
 * Whether nothing in a pattern repeats without end: then its work at each place of the text is bounded,
 * and only the search by trial, which can't know that, takes it for more.
 */
const isBounded = (source: string) => !/[*+]|\{\d+,\}/.test(bare(source));

/** Whether a group repeats: only then can the work of a bounded pattern grow with a power of its bounds. */
const repeatsGroup = (source: string) => /\)\{/.test(bare(source));

/**
 * Chance does not decide what is found, nor does a busy machine: an attack has far more time than it
 * needs, since one that ends before its time counts as a fault. Repetitions up to 100 times are looked at exactly.
 */
const OPTIONS = {
  timeout: null,
  attackTimeout: 30_000,
  maxRepeatSize: 100,
  randomSeed: 1,
} as const;

/** What is wrong with a pattern: its work may grow faster than the text; null where it can't. */
async function findFault({ source, flags }: Pattern): Promise<string | null> {
  if (isBounded(source) && !repeatsGroup(source)) return null;
  const found = await check(source, flags, OPTIONS);
  if (found.status === 'unknown') return `/${source}/${flags}: ${found.error.kind}`;
  const { status, complexity } = found;
  if (status === 'safe' || (isBounded(source) && complexity.type === 'polynomial')) return null;
  const name = source.length > 200 ? `${source.slice(0, 200)}…` : source;
  return `/${name}/${flags}: ${complexity.summary}`;
}

test('the work of every pattern grows with the text and no faster', async () => {
  const makers = files.filter((file) => countMade(file) > 0);
  const made = await listMade(makers);
  expect(made.length).toBeGreaterThanOrEqual(makers.length);
  const all = [...files.flatMap(listLiterals), ...made];
  expect(all.length).toBeGreaterThan(100);
  const unique = new Map(all.map((one) => [`/${one.source}/${one.flags}`, one]));
  const faults = [];
  for (const pattern of unique.values()) faults.push(await findFault(pattern));
  expect(faults.filter((fault) => fault !== null)).toEqual([]);
});

test('a pattern whose work grows faster is found', async () => {
  expect(await findFault({ source: '\\[bookmark[^\\]]*\\]', flags: 'g' })).toContain('2nd degree');
  expect(await findFault({ source: '^(?:总|计|总计)+$', flags: '' })).toContain('exponential');
  expect(await findFault({ source: '\\[bookmark[^\\[\\]]*\\]', flags: 'g' })).toBe(null);
  expect(await findFault({ source: '^(?:a|a|aa){0,90}c', flags: '' })).toContain('exponential');
});
