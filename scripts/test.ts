/** `npm test [-- FILE…]`: everything that must hold before a commit, in order; the first that fails ends it. */
import { spawnSync } from 'node:child_process';
import { readCommand } from './command.ts';

const { positionals } = readCommand({
  usage: 'npm test [-- FILE…]',
  does:
    'Format and lint, types, the committed collections, a build of the site, then every test, the browser’s\n' +
    'too. The first that fails ends it. Exit code 0 or 1.',
  arguments: { 'FILE…': 'only the tests in files with these names' },
  example: 'npm test -- src/corpus',
  options: {},
  files: [0, Number.POSITIVE_INFINITY],
});

const projects = ['code', 'slow', 'site'].flatMap((name) => ['--project', name]);
const steps = [
  ['run', 'lint'],
  ['run', 'types'],
  ['run', 'content', '--', '--check'],
  ['run', 'build'],
  ['exec', '--', 'vitest', 'run', ...projects, ...positionals],
];
const failed = steps.find((step) => {
  const { status } = spawnSync('npm', step, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status !== 0;
});
process.exitCode = failed ? 1 : 0;
