import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { trimSvg } from './trimSvg.ts';

const WORDS = ']]> & <b> "x" \u0001\uffff';

test('a drawing is XML whatever its words are', () => {
  const { document } = new JSDOM('<svg width="9" height="9"><text x="1"></text></svg>').window;
  const text = document.querySelector('text');
  text?.append(WORDS);
  text?.setAttribute('data-row', WORDS);
  const svg = document.querySelector('svg');
  const drawn = svg ? trimSvg(svg, { id: 'a', title: WORDS, description: WORDS }) : '';
  const read = new JSDOM(drawn, { contentType: 'application/xml' }).window.document;
  const said = ']]> & <b> "x" ';
  for (const name of ['title', 'desc', 'text']) {
    expect(read.querySelector(name)?.textContent).toBe(said);
  }
  expect(read.querySelector('text')?.getAttribute('data-row')).toBe(said);
});
