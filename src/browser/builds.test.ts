import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readEntries } from '../corpus/readEntries.ts';
import { restoreSite } from '../site/publishSite.ts';
import { countKept } from '../testing/benchBuild.ts';
import { buildSite, copyCheckout, fingerprint, startBuild } from '../testing/copyCheckout.ts';
import { DIST } from './builtPages.ts';

/** So many builds are killed; `npm run test:deep` kills 15. */
const KILLS = Number(process.env['KILLS'] ?? 1);
const MINUTES = 60_000;
/** The reports that are left in the corpus of the tests that break it. */
const KEPT = ['350128-experimental-zone/2024.csv', '370402-government-office/2023.txt'];

let root: string;
const inside = (...path: string[]) => join(root, ...path);
const write = (path: string, text: string) => {
  mkdirSync(inside(path, '..'), { recursive: true });
  writeFileSync(inside(path), text);
};
const edit = (path: string, change: (text: string) => string) =>
  writeFileSync(inside(path), change(readFileSync(inside(path), 'utf8')));
const open = (path: string) =>
  new JSDOM(readFileSync(inside('dist', path), 'utf8')).window.document;

/** A name that no feed, picture or page can hold as it stands. */
const NAME = '平潭\u0001综合\uffff实验区]]>';

/** A corpus of two reports and of everything that can't be one. */
function breakCorpus(): void {
  rmSync(inside('content/reports'), { recursive: true });
  for (const report of KEPT) cpSync(`content/reports/${report}`, inside('content/reports', report));
  const [csv = '', txt = ''] = KEPT.map((one) => readFileSync(`content/reports/${one}`, 'utf8'));
  const folder = 'content/reports/350128-experimental-zone';
  write(`${folder}/0000.csv`, csv);
  write(`${folder}/2023\u0007.csv`, csv);
  write(`${folder}/2022.csv`, 'name,age\n');
  write(`${folder}/2024.notes.yaml`, 'remarks: *nobody');
  symlinkSync('nowhere', inside(folder, '2021.csv'));
  write('content/reports/%2e%2e/2024.csv', csv);
  write('content/reports/370400-approval-services/2023.txt', txt);
  edit('content/reports/370402-government-office/2023.txt', (text) =>
    text.replace('2023年度政府', ']]>\uffff\u0001<script>2023年度政府'),
  );
  edit('content/agencies.json', (text) =>
    text
      .replace('"平潭综合实验区"', JSON.stringify(NAME))
      .replace(
        /("id": "350128-experimental-zone"[^}]*"formerNames": )\[\]/,
        (_, before) => before + JSON.stringify(FORMER),
      ),
  );
  write('.cache/collections.json', '{"content');
  write('content/collections/reports/350128-experimental-zone/2024.json', '{"agencyName');
}
const FORMER = ['../../up', '旧'.repeat(100), '旧名'].map((name) => ({
  name,
  until: '2018-01-01',
}));

/** What is named, and on both pages of the checks. */
const FAILED = [
  'content/reports/%2e%2e',
  'content/reports/350128-experimental-zone/0000.csv',
  'content/reports/350128-experimental-zone/2021.csv',
  'content/reports/350128-experimental-zone/2022.csv',
  'content/reports/350128-experimental-zone/2023\\u{7}.csv',
  'content/reports/370400-approval-services/2023.txt',
];

beforeAll(() => {
  root = copyCheckout();
});
afterAll(() => rmSync(join(root, '..'), { recursive: true }));

test('a part of the site has its files byte for byte, in any folder, and of an agency all or none', {
  timeout: 10 * MINUTES,
}, () => {
  const whole = fingerprint(DIST);
  const { status, stderr } = buildSite(root, '--shard', '1/3');
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const part = fingerprint(inside('dist'));
  expect([...part]).toEqual([...whole].filter(([file]) => part.has(file)));
  // What is of no agency is in the first part; an agency has its pages in one part.
  const agencyOf = (file: string) => /(?:agencies|quality)\/(\d{6}-[a-z-]+)\//.exec(file)?.[1];
  const own = new Set([...part.keys()].filter((file) => file.endsWith('.html')).map(agencyOf));
  const left = new Set([...whole.keys()].filter((file) => !part.has(file)).map(agencyOf));
  expect(own.size).toBeGreaterThan(2);
  expect(left.size).toBeGreaterThan(2);
  expect(left).not.toContain(undefined);
  expect([...left].filter((agency) => own.has(agency))).toEqual([]);
});

test('what is no report costs itself alone', { timeout: 10 * MINUTES }, () => {
  breakCorpus();
  const { status, stderr } = buildSite(root);
  expect(status, stderr).toBe(0);
  const named = stderr.trim().split('\n');
  expect(named.map((line) => line.split(' error ')[0])).toEqual(FAILED);
  for (const page of ['quality/index.html', 'en/quality/index.html']) {
    const listed = [...open(page).querySelectorAll('#unread li')];
    expect(listed.map((one) => one.querySelector('code')?.textContent)).toEqual(FAILED);
    expect(listed.every((one) => (one.querySelector('p')?.textContent ?? '').length > 5)).toBe(
      true,
    );
  }
  const ids = readEntries(inside('content')).map(({ agency, year }) => `${agency.id}/${year}`);
  expect(ids).toEqual(KEPT.map((one) => one.replace(/\.\w+$/, '')));
  for (const id of ids) expect(existsSync(inside('dist/agencies', id, 'index.html'))).toBe(true);
  expect(existsSync(inside('dist/agencies/name/旧名/index.html'))).toBe(true);
  const { XMLSerializer } = new JSDOM().window;
  for (const feed of ['feed.xml', 'agencies/350128-experimental-zone/feed.xml']) {
    const xml = readFileSync(inside('dist', feed), 'utf8');
    const parsed = new JSDOM(xml, { contentType: 'application/xml' }).window.document;
    expect(new XMLSerializer().serializeToString(parsed)).toContain('平潭综合实验区]]&gt;');
  }
  expect(buildSite(root).stdout).toContain('nothing changed since the last build');
});

test('a build that publishes nothing leaves the last site as it is', {
  timeout: 10 * MINUTES,
}, () => {
  const before = [...fingerprint(inside('dist'))];
  const expectRefused = (cause: string, ...args: string[]) => {
    const { status, stderr } = buildSite(root, ...args);
    expect(status).toBe(1);
    expect(stderr.trim().split('\n').at(-1)).toContain(cause);
    expect([...fingerprint(inside('dist'))]).toEqual(before);
  };
  expectRefused('nothing was published', '--strict');
  const registry = readFileSync(inside('content/agencies.json'), 'utf8');
  writeFileSync(inside('content/agencies.json'), '[{]');
  expectRefused('content/agencies.json: ');
  rmSync(inside('content/agencies.json'));
  expectRefused('there is no registry of agencies');
  writeFileSync(inside('content/agencies.json'), registry);
  cpSync(inside('content/reports'), inside('reports'), { recursive: true });
  rmSync(inside('content/reports'), { recursive: true });
  expectRefused('no report could be read: nothing was published');
  cpSync(inside('reports'), inside('content/reports'), { recursive: true });
});

/** Renames an agency that no other is a peer of. */
const rename = (to: string) =>
  edit('content/agencies.json', (text) => text.replace(/实验区\d*\]/, `实验区${to}]`));
const print = () => JSON.stringify([...fingerprint(inside('dist'))]);

test('after a change what did not change is taken from the last build, and a build that is killed leaves a whole site', {
  timeout: 10 * (KILLS + 2) * MINUTES,
}, async () => {
  const fromNothing = print();
  rename('1');
  const start = performance.now();
  const { stdout } = buildSite(root);
  const duration = performance.now() - start;
  expect(countKept(stdout)).toBeGreaterThan(5);
  const known = new Set([fromNothing, print()]);
  expect(known.size).toBe(2);
  for (let kill = 0; kill < KILLS; kill += 1) {
    // A build that nothing would change ends at once.
    rename(kill % 2 === 0 ? '' : '1');
    const build = startBuild(root);
    const ended = new Promise((resolve) => build.on('exit', resolve));
    const moment = ((kill + Math.random()) / KILLS) * duration;
    await Promise.race([wait(moment), ended]);
    build.kill('SIGKILL');
    await ended;
    restoreSite(inside('dist'));
    expect(known, `killed after ${Math.round(moment)} ms`).toContain(print());
    expect(readEntries(inside('content'))).toHaveLength(KEPT.length);
  }
  rename('');
  buildSite(root);
  expect(print()).toBe(fromNothing);
});
