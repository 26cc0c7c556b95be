import { JSDOM } from 'jsdom';
import { afterEach, expect, test, vi } from 'vitest';
import { speak } from '../../i18n/both.ts';
import { search } from '../../i18n/pages/search.ts';
import type { FoundReport } from './findProse.ts';
import { showProse } from './showProse.ts';

const words = speak(search, 'zh');
const LINE = { anchor: 'line-3', fragment: '', parts: [{ text: '公开', found: true }] };
const makeReport = (code: number): FoundReport => ({
  address: `/agencies/${code}-finance/2023/`,
  lines: [LINE],
});

/** An agency of one province; the network fails for the others. */
async function agencyOf(id: string) {
  if (!id.startsWith('37')) throw new Error('offline');
  return { id, name: '台儿庄区财政局', also: [], region: [], years: [2023] };
}

/** The part of the page in which these portions are shown. */
async function show(portions: Parameters<typeof showProse>[2]['portions']) {
  const { document } = new JSDOM('<html lang="zh"><div></div>').window;
  vi.stubGlobal('document', document);
  const prose = document.createElement('div');
  const said = await showProse(prose, '公开', { portions, agencyOf }, words, () => true);
  const headings = () => [...prose.querySelectorAll('h3 a')].map((link) => link.textContent);
  return { prose, said, headings, more: () => prose.querySelector('button') };
}

afterEach(() => vi.unstubAllGlobals());

test('a report of a province that does not come is listed by its address', async () => {
  async function* find() {
    yield [];
    return [makeReport(370405), makeReport(440103)];
  }
  const { headings, said } = await show(find());
  expect(headings()).toEqual(['台儿庄区财政局 2023', '/agencies/440103-finance/2023/ 2023']);
  expect(said).toBe(words.page.proseLines(2, 2, false));
});

test('a portion without reports is not the end, and a short one neither', async () => {
  async function* find() {
    yield [];
    yield [makeReport(370405)];
    yield [];
    return [makeReport(370404)];
  }
  const { headings, more, said } = await show(find());
  expect(headings()).toHaveLength(1);
  expect(said).toBe(words.page.proseLines(1, 1, true));
  more()?.click();
  await expect.poll(headings).toHaveLength(2);
  expect(more()?.hidden).toBe(true);
});

test('what does not come of the reports is told below those that are listed', async () => {
  async function* find(): AsyncGenerator<FoundReport[], FoundReport[]> {
    yield [makeReport(370405)];
    throw new Error('offline');
  }
  const { prose, headings, more } = await show(find());
  more()?.click();
  await expect.poll(() => prose.lastElementChild?.textContent).toBe(words.failed);
  expect(headings()).toHaveLength(1);
  expect(prose.firstElementChild?.textContent).toBe(words.page.proseLines(1, 1, true));
});
