import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a build takes, beside the packages. */
const PARTS = [
  'content',
  'public',
  'scripts',
  'src',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];

/** A second checkout, in a folder of another name: what is built there leaves this one alone. */
export function copyCheckout(): string {
  const root = join(mkdtempSync(join(tmpdir(), 'checkout-')), '另一 folder');
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  for (const part of PARTS) cpSync(part, join(root, part), { recursive: true });
  // One by one, so that what packages keep among them is each checkout's own.
  for (const name of readdirSync('node_modules').filter((one) => !one.startsWith('.'))) {
    symlinkSync(join(process.cwd(), 'node_modules', name), join(root, 'node_modules', name));
  }
  // Pictures are kept by their content: they need not be drawn again.
  const pictures = join('.cache', 'pictures');
  if (existsSync(pictures)) cpSync(pictures, join(root, pictures), { recursive: true });
  return root;
}

/** How a build is run in a checkout, without npm and without what a test runner sets. */
const run = (root: string) => ({
  cwd: root,
  env: { ...process.env, NODE_ENV: undefined, VITEST: undefined },
});

/** Runs `npm run build` in a checkout. */
export function buildSite(root: string, ...args: string[]) {
  const command = ['scripts/build.ts', ...args];
  return spawnSync(process.execPath, command, {
    ...run(root),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
}

/** Begins `npm run build` in a checkout, and leaves it to the caller. */
export function startBuild(root: string): ChildProcess {
  return spawn(process.execPath, ['scripts/build.ts'], { ...run(root), stdio: 'ignore' });
}

/** The hash of every file under a folder, by its path. */
export function fingerprint(folder: string): ReadonlyMap<string, string> {
  const files = globSync('**/*', { cwd: folder }).sort();
  return new Map(
    files
      .filter((file) => statSync(join(folder, file)).isFile())
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
      ]),
  );
}
