import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** Chooses files and waits until all are read. */
export async function choose(page: Page, files: readonly Chosen[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'chosen-'));
  // The browser reads them from the disk: 40 MB over its wire take longer than all the rest.
  const given = files.map((file) => (typeof file === 'string' ? file : writeInto(folder, file)));
  const root = page.locator('[data-self-check]');
  await root.evaluate((element) => element.removeAttribute('aria-busy'));
  await page.setInputFiles('input[type=file]', given);
  await page.locator('[data-self-check][aria-busy="false"]').waitFor({ timeout: 60_000 });
  rmSync(folder, { recursive: true });
}

function writeInto(folder: string, { name, buffer }: Exclude<Chosen, string>): string {
  const path = join(folder, name);
  writeFileSync(path, buffer);
  return path;
}

export const linksToJson = (page: Page) => page.locator('a[download$=".json"]');
export const refusals = (page: Page) => page.locator('.check-files .is-refused').allInnerTexts();

/** What the links give, as a reader saves it: a page may not fetch it, which its policy forbids. */
export async function readLines(page: Page): Promise<string[]> {
  const lines: string[] = [];
  for (const link of await linksToJson(page).all()) lines.push((await saveFile(page, link)).text);
  return lines;
}

/** What the command line tells of a file, as far as the page promises the same. */
export async function tellFile(path: string) {
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

/** Counts what a page asks the network for; its own files made of bytes are none. */
export function countRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:')) asked.push(`${request.method()} ${request.url()}`);
  });
  return asked;
}
