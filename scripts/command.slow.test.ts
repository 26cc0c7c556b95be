import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);
const commands = Object.entries(scripts).flatMap(([name, line]) => {
  const file = /^node (scripts\/\S+\.ts)$/.exec(line)?.[1];
  return file ? [{ name, file }] : [];
});
const runIn = (language: string, file: string, ...args: string[]) =>
  spawnSync(process.execPath, [file, ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: language },
  });
const run = (file: string, ...args: string[]) => runIn('C', file, ...args);

test('the commands of the contract are there', () => {
  const names = commands.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['add', 'build', 'content', 'dev', 'extract', 'preview', 'test']),
  );
});

test.each(commands)(
  '$name --help says what it does, its arguments and an example',
  ({ name, file }) => {
    const { status, stdout, stderr } = run(file, '--help');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain(name === 'test' ? 'npm test' : 'npm run');
    expect(stdout).toMatch(/\n {2}--help/);
    expect(stdout).toMatch(/\nexample: npm /);
  },
);

test('a command does nothing with an option that it has not: what prints its help reads its arguments', () => {
  const { status, stderr } = run('scripts/content.ts', '--bogus');
  expect(status).toBe(2);
  expect(stderr).toContain('--bogus');
  expect(stderr).toContain('usage: npm ');
});

test('add speaks Chinese throughout where the environment does', () => {
  const help = runIn('zh_CN.UTF-8', 'scripts/add.ts', '--help').stdout;
  expect(help).toContain('显示这段说明');
  expect(help).toContain('例如：npm run add');
  expect(help).not.toMatch(/says this|example:/);
  const { stderr } = runIn('zh_CN.UTF-8', 'scripts/add.ts');
  expect(stderr).toMatch(/^没有给出文件\n用法：npm run add/);
});

test.each([
  ['C', '--bogus', 'there is no option --bogus'],
  ['zh_CN.UTF-8', '--bogus', '没有 --bogus 这个参数'],
  ['C', '--agency', '--agency takes a value'],
  ['zh_CN.UTF-8', '--agency', '--agency 后应有值'],
])('add says in the words of the language %s what is wrong with %s', (language, option, told) => {
  const { status, stderr } = runIn(language, 'scripts/add.ts', option);
  expect(status).toBe(2);
  expect(stderr.split('\n')[0]).toBe(told);
});

test('the explanations of arguments stand below each other, a Chinese character being two columns wide', () => {
  const lines = runIn('zh_CN.UTF-8', 'scripts/add.ts', '--help').stdout.split('\n');
  const startOf = (option: string) => {
    const before = lines
      .find((line) => line.startsWith(`  ${option}`))
      ?.match(/^ {2}\S+(?: \S+)? +/)?.[0];
    return (before?.length ?? 0) + (before?.match(/\p{Script=Han}/gu)?.length ?? 0);
  };
  expect(startOf('--agency 编号')).toBe(startOf('--dry-run'));
  expect(startOf('文件…')).toBe(startOf('--dry-run'));
});
