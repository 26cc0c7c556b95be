import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { z } from 'zod';
import { makeCorpus } from './makeCorpus.ts';

const stagesSchema = z.array(
  z.object({ name: z.string(), wall: z.number(), cpu: z.number(), memory: z.number() }),
);
export interface Weight {
  readonly files: number;
  readonly bytes: number;
}

/** Builds a corpus of made reports in a folder and tells, stage by stage, what that took and what came of it. */
export function benchBuild(folder: string, reports: number, runs: number): string {
  const content = join(folder, 'content');
  const dist = join(folder, 'dist');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(content, { recursive: true });
  makeCorpus(content, reports);
  const lines = Array.from({ length: runs }, (_, run) =>
    [`${run === 0 ? 'cold' : `again (${run})`}:`, ...build(folder, content, dist, reports)].join(
      '\n',
    ),
  );
  return [`${reports} reports`, ...lines, ...tellWeights(dist, reports)].join('\n');
}

function build(folder: string, content: string, dist: string, reports: number): readonly string[] {
  const file = join(folder, 'stages.json');
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: { ...process.env, NODE_ENV: undefined, CONTENT: content, DIST: dist, STAGES: file },
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(stderr.slice(-4000));
  const stages = stagesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const sum = (of: 'wall' | 'cpu') => stages.reduce((total, stage) => total + stage[of], 0);
  const all = {
    name: 'all',
    wall: sum('wall'),
    cpu: sum('cpu'),
    memory: Math.max(...stages.map(({ memory }) => memory)),
  };
  return [...stages, all].map(
    ({ name, wall, cpu, memory }) =>
      `  ${name.padEnd(10)} ${wall.toFixed(1).padStart(7)} s ${cpu.toFixed(1).padStart(7)} s CPU ` +
      `${((cpu * 1000) / reports).toFixed(1).padStart(7)} ms CPU a report ${memory.toFixed(0).padStart(6)} MiB`,
  );
}

/** Files and bytes by what their names end in; bulk files and documents apart. */
export function weighSite(dist: string): ReadonlyMap<string, Weight> {
  const kinds = new Map<string, Weight>();
  for (const entry of readdirSync(dist, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const kind = kindOf(path.slice(dist.length).replaceAll('\\', '/'));
    const { files, bytes } = kinds.get(kind) ?? { files: 0, bytes: 0 };
    kinds.set(kind, { files: files + 1, bytes: bytes + statSync(path).size });
  }
  return kinds;
}

function kindOf(path: string): string {
  if (path.startsWith('/data/') && !path.endsWith('.html')) return 'bulk';
  if (/\/source\.[^/]+$/.test(path)) return 'documents';
  const place = /^(?:\/en)?\/(agencies|quality|trends|search|compare)\//.exec(path)?.[1] ?? 'other';
  const isReport = /\/\d{4}\//.test(path);
  return `${place}${isReport ? '/year' : ''} ${extname(path)}`;
}

function tellWeights(dist: string, reports: number): readonly string[] {
  const kinds = [...weighSite(dist)].sort(([, a], [, b]) => b.bytes - a.bytes);
  const own = kinds.filter(([kind]) => /^(?:agencies|quality)/.test(kind));
  const line = (name: string, { files, bytes }: Weight) =>
    `  ${name.padEnd(22)} ${String(files).padStart(7)} files ${(bytes / 1e6).toFixed(1).padStart(8)} MB ` +
    `${(files / reports).toFixed(1).padStart(6)} and ${(bytes / 1e3 / reports).toFixed(1).padStart(7)} KB a report`;
  const total = own.reduce<Weight>(
    (sum, [, { files, bytes }]) => ({ files: sum.files + files, bytes: sum.bytes + bytes }),
    { files: 0, bytes: 0 },
  );
  return [...kinds.map(([kind, weight]) => line(kind, weight)), line('added by reports', total)];
}
