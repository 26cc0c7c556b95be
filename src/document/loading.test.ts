import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const READ = JSON.stringify(join(import.meta.dirname, 'readDocument.ts'));

/** Names the packages that are loaded while a process reads a file, in the order of their names. */
const PROGRAM = `
import { registerHooks } from 'node:module';
import { readFileSync } from 'node:fs';
const packages = new Set();
registerHooks({
  load(url, context, next) {
    const name = /.*\\/node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(url)?.[1];
    if (name) packages.add(name);
    return next(url, context);
  },
});
const { readDocument } = await import(${READ});
const [file, name] = process.argv.slice(-2);
await readDocument(readFileSync(file), name);
console.log(JSON.stringify([...packages].sort()));
process.exit();
`;

/** What every reading of a file loads; and what the PDF library looks for on its own, where it is there. */
const COMMON = ['papaparse', '@napi-rs/canvas'];

test.each<[string, string, readonly string[]]>([
  ['a text', '../extract/fixtures/dialect-tabs.txt', []],
  ['a text in columns', '../extract/fixtures/dialect-spaces.txt', []],
  ['Markdown with bars', '../extract/fixtures/dialect-markdown.md', []],
  [
    'Markdown with tables in HTML',
    '../extract/fixtures/merged-cells-html.md',
    ['entities', 'parse5'],
  ],
  ['a page', 'fixtures/libreoffice.html', ['entities', 'parse5']],
  ['a web archive', 'fixtures/web-archive.doc', ['entities', 'parse5']],
  ['a .docx', 'fixtures/libreoffice.docx', ['fflate', 'saxes', 'xmlchars']],
  ['a .doc', 'fixtures/libreoffice.doc', []],
  ['a PDF', 'fixtures/pdf/chromium-a4.pdf', ['pdfjs-dist']],
])('%s loads the parsers of its own format alone', (_, file, packages) => {
  const path = join(import.meta.dirname, file);
  const flags = ['--no-warnings', '--input-type=module', '--eval', PROGRAM, '--'];
  const output = execFileSync(process.execPath, [...flags, path, path], { encoding: 'utf8' });
  const loaded: readonly string[] = JSON.parse(output);
  expect(loaded.filter((name) => !COMMON.includes(name))).toEqual(packages);
});
