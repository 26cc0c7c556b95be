/** Types of every file, `.astro` included. `astro check` exits 0 where it can't run: its result line must be there. */
import { spawnSync } from 'node:child_process';
import { readCommand } from './command.ts';

readCommand({
  usage: 'npm run types',
  does: 'Checks the types of every file. Exit code 0 or 1.',
  arguments: {},
  example: 'npm run types',
  options: {},
});

const run = (command: string, args: readonly string[]) =>
  spawnSync(command, args, { encoding: 'utf8', shell: process.platform === 'win32' });

// Without what `astro sync` writes: no types come from it, and a build that runs beside writes it too.
const check = run('astro', ['check', '--noSync', '--minimumFailingSeverity', 'warning']);
process.stdout.write(check.stdout);
process.stderr.write(check.stderr);
const ran = /Result \(\d+ files?\)/.test(check.stdout);
if (!ran) console.error('astro check printed no result: is @astrojs/check installed?');
process.exitCode = check.status === 0 && ran ? 0 : 1;
