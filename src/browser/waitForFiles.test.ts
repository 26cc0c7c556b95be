import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './openSite.ts';
import { waitForFiles } from './waitForFiles.ts';

/** Its last script runs long enough for a network to be called idle, and then fetches a file. */
const LATE_SCRIPT = `const begun = Date.now();
while (Date.now() - begun < 700);
const request = new XMLHttpRequest();
request.open('GET', '/late.txt', false);
request.send();`;

/** A file that is asked for after the page has loaded, by what another such file asks for. */
const CHAIN = `<script type="module">
addEventListener('load', async () => {
  await fetch('/one.txt');
  await fetch('/two.txt');
});
</script>`;

let folder: string;
let site: Site;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waits-'));
  const page = (body: string) => `<!doctype html><title>Waits</title><p>Text</p>${body}`;
  writeFileSync(join(folder, 'parsed.html'), page('<script src="/late.js"></script>'));
  writeFileSync(join(folder, 'late.js'), LATE_SCRIPT);
  writeFileSync(join(folder, 'chain.html'), page(CHAIN));
  for (const name of ['late', 'one', 'two']) writeFileSync(join(folder, `${name}.txt`), name);
  site = await openSite(folder);
});
afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true });
});

test('ends where a file comes before the end of the page is parsed', async () => {
  await site.visit('/parsed.html', { width: 390 }, async (page, _, asked) => {
    await waitForFiles(page);
    expect([...asked]).toContain('/late.txt');
  });
});

test('waits for what is asked for after the page has loaded', async () => {
  await site.visit('/chain.html', { width: 390 }, async (page, _, asked) => {
    await waitForFiles(page);
    expect([...asked]).toContain('/two.txt');
  });
});
