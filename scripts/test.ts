/** `npm test [-- FILE…]`: everything that must hold before a commit; the first that fails ends it. */
import { spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import { readCommand } from './command.ts';

const { positionals } = readCommand({
  usage: 'npm test [-- FILE…]',
  does:
    'Format and lint, types, the committed collections, a build of the site, then every test, the browser’s\n' +
    'too. The first that fails ends it, once what runs beside it has ended. Exit code 0 or 1.',
  arguments: { 'FILE…': 'only the tests in files with these names' },
  example: 'npm test -- src/corpus',
  options: {},
  files: [0, Number.POSITIVE_INFINITY],
});

type Step = readonly string[];
const LOOKS: readonly Step[] = [
  ['run', 'lint'],
  ['run', 'types'],
];
const BUILD: readonly Step[] = [
  ['run', 'content', '--', '--check'],
  ['run', 'build'],
];
const projects = ['code', 'slow', 'site'].flatMap((name) => ['--project', name]);
const TESTS: readonly Step[] = [['exec', '--', 'vitest', 'run', ...projects, ...positionals]];

const failed: Step[] = [];

/**
 * Runs steps one after the other until one fails, here or beside.
 * @param output `pipe`: what a step prints comes at its end, so that it does not mix with what is printed beside
 */
async function runSteps(steps: readonly Step[], output: 'inherit' | 'pipe'): Promise<void> {
  for (const step of steps) {
    if (failed.length > 0) return;
    const child = spawn('npm', step, {
      stdio: ['ignore', output, output],
      shell: process.platform === 'win32',
      // Tests that make reports make hundreds here.
      env: { RUNS: '240', ...process.env },
    });
    const code = new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
    const printed = [child.stdout, child.stderr].map((stream) => stream && buffer(stream));
    const [out, err] = await Promise.all(printed);
    if (out) process.stdout.write(out);
    if (err) process.stderr.write(err);
    if ((await code) !== 0) failed.push(step);
  }
}

await Promise.all([runSteps(LOOKS, 'pipe'), runSteps(BUILD, 'inherit')]);
await runSteps(TESTS, 'inherit');
for (const step of failed) console.error(`failed: npm ${step.join(' ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
