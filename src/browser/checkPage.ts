import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { readReport } from '../corpus/readReport.ts';
import { readRegistry } from '../corpus/registry.ts';
import { tellReport } from '../corpus/tellReport.ts';
import { saveFile } from './openSite.ts';

const registry = readRegistry('content');

/** A file as a reader chooses it: a path, or made up. */
export type Chosen =
  | string
  | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** More bytes than the wire to the browser takes at once. */
const LARGE = 10_000_000;

/** Chooses files and waits until all are read. */
export async function choose(page: Page, files: readonly Chosen[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'chosen-'));
  // The browser reads large ones from the disk: 40 MB over its wire take longer than all the rest.
  const given = files.map((file) =>
    typeof file === 'string'
      ? { name: basename(file), mimeType: '', buffer: readFileSync(file) }
      : file,
  );
  const large = given.some(({ buffer }) => buffer.length > LARGE);
  const chosen = large ? given.map((file) => writeInto(folder, file)) : given;
  await untilRead(page, () => page.setInputFiles('input[type=file]', chosen));
  rmSync(folder, { recursive: true });
}

function writeInto(
  folder: string,
  { name, buffer }: { readonly name: string; readonly buffer: Buffer },
): string {
  const path = join(folder, name);
  writeFileSync(path, buffer);
  return path;
}

/** Waits until what an act gives to the page is read. */
async function untilRead(page: Page, act: () => Promise<unknown>): Promise<void> {
  const result = page.locator('[data-check-result]');
  await result.evaluate((element) => element.removeAttribute('aria-busy'));
  await act();
  // A file that is refused leaves it empty, and out of sight.
  await page
    .locator('[data-check-result][aria-busy="false"]')
    .waitFor({ state: 'attached', timeout: 60_000 });
}

/** What is pasted into an element, or a file that is dropped onto it. */
type Given = { readonly html: string } | { readonly text: string } | { readonly path: string };

/** Pastes or drops something as a reader does, and waits until it is read. @throws Error where the page leaves it to the browser. */
export async function give(page: Page, selector: string, given: Given): Promise<void> {
  const file =
    'path' in given
      ? { name: basename(given.path), bytes: readFileSync(given.path).toString('base64') }
      : null;
  const texts = {
    'text/html': 'html' in given ? given.html : '',
    'text/plain': 'text' in given ? given.text : '',
  };
  await untilRead(page, async () => {
    const taken = await page.locator(selector).evaluate(
      (target, [texts, file]) => {
        const data = new DataTransfer();
        for (const [type, text] of Object.entries(texts)) if (text) data.setData(type, text);
        const own = { bubbles: true, cancelable: true };
        if (!file) {
          return !target.dispatchEvent(
            new ClipboardEvent('paste', { clipboardData: data, ...own }),
          );
        }
        const bytes = Uint8Array.from(atob(file.bytes), (one) => one.charCodeAt(0));
        data.items.add(new File([bytes], file.name));
        const events = ['dragover', 'drop'].map(
          (type) => new DragEvent(type, { dataTransfer: data, ...own }),
        );
        for (const event of events) target.dispatchEvent(event);
        return events.every(({ defaultPrevented }) => defaultPrevented);
      },
      [texts, file] as const,
    );
    if (!taken) throw new Error(`${selector}: left to the browser`);
  });
}

export const linksToJson = (page: Page) => page.locator('a[download$=".json"]');
export const refusals = (page: Page) => page.locator('.check-files .is-refused').allInnerTexts();

/** What the links give, as a reader saves it: a page may not fetch it, which its policy forbids. */
export async function readLines(page: Page): Promise<string[]> {
  const lines: string[] = [];
  for (const link of await linksToJson(page).all()) lines.push((await saveFile(page, link)).text);
  return lines;
}

const told = new Map<string, Promise<ReturnType<typeof pickPromised>>>();

/** What the command line tells of a file, as far as the page promises the same; a file is read once for all who ask. */
export function tellFile(path: string) {
  const known = told.get(path) ?? readAndTell(path);
  told.set(path, known);
  return known;
}

async function readAndTell(path: string) {
  const report = await readReport(readFileSync(path), path, registry);
  return pickPromised(JSON.parse(JSON.stringify(tellReport(report))));
}

export function pickPromised({
  cells,
  sections,
  claims,
  issues,
}: Readonly<Record<string, unknown>>) {
  return { cells, sections, claims, issues };
}

/** Reads a file on the page and asks for what the command line tells of it. */
export async function expectSame(page: Page, path: string): Promise<void> {
  await choose(page, [path]);
  expect(await refusals(page), path).toEqual([]);
  const [line = ''] = await readLines(page);
  expect(pickPromised(JSON.parse(line)), path).toEqual(await tellFile(path));
}

/** Counts requests to the network; `blob:` and `data:` addresses are none. */
export function countRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:')) asked.push(`${request.method()} ${request.url()}`);
  });
  return asked;
}

/** Notes what workers say, where a test can ask for it. */
export function noteReplies() {
  const replies: string[] = [];
  const Own = window.Worker;
  window.Worker = class extends Own {
    constructor(...args: ConstructorParameters<typeof Own>) {
      super(...args);
      this.addEventListener('message', ({ data }) => replies.push(data.kind));
    }
  };
  Object.assign(window, { replies });
}

/** Waits until a worker of the page has said something of this kind; `noteReplies` must have run in the page. */
export async function hasSaid(page: Page, kind: string): Promise<void> {
  await page.waitForFunction(
    (asked) => (window as unknown as { replies: string[] }).replies.includes(asked),
    kind,
  );
}
