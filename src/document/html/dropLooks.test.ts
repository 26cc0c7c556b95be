import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillForm } from '../../testing/fillForm.ts';
import { printForm } from '../../testing/printed.ts';
import { PAGE_LAYOUTS, printPage } from '../../testing/printPage.ts';
import { Random } from '../../testing/random.ts';
import { decodeHtml } from './decodeHtml.ts';
import { dropLooks } from './dropLooks.ts';
import { makeIsShown } from './elements.ts';
import { keepReport } from './keepReport.ts';
import { isElement, parseHtml } from './parseHtml.ts';
import { PageReader } from './readFlow.ts';

/** The blocks of a page, before or after its tags of looks are dropped. */
function readBlocks(html: string) {
  const { nodes, styles } = parseHtml(html);
  const root = nodes.find(isElement);
  const page = new PageReader(makeIsShown(styles));
  if (root) page.read(root.childNodes, root);
  if (root) page.end(root);
  return keepReport(page.blocks);
}

const folder = join(import.meta.dirname, '../fixtures');
const pages = readdirSync(folder).filter((name) => /\.(?:html|xls)$/.test(name));

test.each(pages)('%s is the same page without the tags that set its looks', (name) => {
  const html = decodeHtml(new Uint8Array(readFileSync(join(folder, name))));
  expect(readBlocks(dropLooks(html))).toEqual(readBlocks(html));
});

test.each(PAGE_LAYOUTS)('so is a made-up report as %s', (layout) => {
  for (let seed = 0; seed < 3; seed += 1) {
    const random = new Random(seed);
    const html = printPage(printForm(fillForm(random)).sheet, layout, random);
    expect(readBlocks(dropLooks(html))).toEqual(readBlocks(html));
  }
});

test('what Word writes around every few characters goes, and the lines of the source stay', () => {
  const word = "<p><span\nlang=EN-US style='font-size:10.5pt'>12<o:p></o:p></span></p>\n<b>x</b>";
  expect(dropLooks(word)).toBe('<p>\n12</p>\n<b>x</b>');
});

test('styles that tell nothing go, and those that may hide or flatten stay', () => {
  const page = (styles: readonly string[]) => styles.map((style) => `<p id=a${style}>1`).join('');
  const telling = [' style="display:none"', ' style="height:0"', " style='float:left'"];
  const looks = [' style="line-height:2em;color:red"', " style='border:none'"];
  expect(dropLooks(page([...telling, ...looks]))).toBe(page([...telling, '', '']));
});

test.each([
  '<p style="color:red" style="display:none">12</p>3',
  '<p title="<b style=" class="x" y">12</p>3',
  '<p style="color:red"title=">">12</p>3',
])('only the style that counts is looked at: %s', (html) => {
  expect(readBlocks(dropLooks(html))).toEqual(readBlocks(html));
});

test.each([
  ['hides', '<span style="display:none">9</span><span>12</span>'],
  ['strikes out', '<span style="text-decoration: line-through">9</span><span>12</span>'],
  ['raises', '<span style="vertical-align:super">2</span><span>12</span>'],
  ['may be a cell', '<span class="td">9</span><span class="td">12</span>'],
  ['may be hidden by a style sheet', '<span id="a">9</span><span>12</span>'],
])('a page keeps its tags where one of them %s', (_, html) => {
  expect(dropLooks(html)).toBe(html);
});

const row = (cells: string) => `<div>${cells}</div>`;
const rows = ['规章', '许可', '处罚'].map((label, at) =>
  row(`<div>${label}</div><div>${at}</div>`),
);

test.each([
  ['a row of words', [...rows, row('<span>合计</span>')]],
  ['a cell', [...rows, row('<span><div>合计</div><div>3</div></span>')]],
  ['a row', [`<span>${rows.join('')}</span>`]],
  ['what stands between rows', [...rows, '<span>合计</span>']],
])('a table of divs is the same where such a tag stands around %s', (_, parts) => {
  const html = `<body><div>${parts.join('')}</div>`;
  expect(readBlocks(dropLooks(html))).toEqual(readBlocks(html));
});

test.each([
  '<!-- <span --> 12 <span>3</span>',
  '<!-- <font color=a--> 12 <span>3</span>',
  '<td title="<span>">12</td><span title="a>b">3</span>',
  '<svg><path><span>12</span>',
  '<span><del></span>12',
  '<span><legend></span>12<span>3</span></legend>4',
])('what only looks like such a tag is left as it is: %s', (html) => {
  expect(readBlocks(dropLooks(html))).toEqual(readBlocks(html));
});

const SOUP =
  '<p>|</p>|<div>|</div>|<table>|</table>|<tr>|</tr>|<td>|</td>|<td colspan=2>|<b>|</b>|<a href=x>字</a>|<h2>|</h2>|' +
  '<span>|</span>|<span lang=EN-US>|<font face=a>|</font>|<o:p>|</o:p>|<br>|<ul>|<li>|</ul>|<!--|-->|<style>|</style>|' +
  '<p style="color:red">|<p style="display:none">|<tr style="height:0">|<td style="line-height:2" style="display:none">|' +
  '<del>|</del>|<sup>|</sup>|12|3|字| |\n|<pre>|</pre>';

test('the same page comes of tags in any order', () => {
  const soup = fc.array(fc.constantFrom(...SOUP.split('|')), { maxLength: 40 });
  fc.assert(
    fc.property(soup, (tags) => {
      const html = `<body>${tags.join('')}`;
      expect(readBlocks(dropLooks(html))).toEqual(readBlocks(html));
    }),
    { numRuns: 3000, seed: 1 },
  );
});
