import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { search } from '../../i18n/pages/search.ts';
import { makeIndex, partIndex } from '../../search/makeIndex.ts';
import { makeAgency } from '../../testing/makeReport.ts';
import { offerMatches } from './offerMatches.ts';
import { showFound } from './showFound.ts';

/** One bureau in each of nine provinces: a search without a place fetches four of them, then four others. */
const PLACES = [
  ['110101', '北京市', '东城区'],
  ['120101', '天津市', '和平区'],
  ['130102', '河北省', '长安区'],
  ['140105', '山西省', '小店区'],
  ['210102', '辽宁省', '和平区'],
  ['370405', '山东省', '台儿庄区'],
  ['440103', '广东省', '荔湾区'],
  ['500101', '重庆市', '万州区'],
  ['530102', '云南省', '五华区'],
] as const;
const WHOLE = makeIndex(
  PLACES.map(([divisionCode, province, name]) => ({
    agency: makeAgency({
      id: `${divisionCode}-finance`,
      name: `${name}财政局`,
      divisionCode,
      region: [province, name],
    }),
    year: 2023,
  })),
);
const { head, parts } = partIndex(WHOLE, 2);
const PAGE = `<form><input>
  <div data-popup><p data-none></p><div id="list" data-list></div></div><p data-status></p></form>
  <div data-found="all"></div>
  <div data-found="found"><div data-found="agencies"></div><div data-found="prose"></div></div>`;
const BROKEN = ['/search/agencies/44.json', '/search/sounds.json'];

let asked: string[];
/** A file that comes only when this is done. */
let held: { readonly path: string; readonly until: Promise<void> } | null;

/** A file of the site, unless the network fails. */
async function fetchFile(path: string) {
  asked.push(path);
  if (BROKEN.includes(path)) throw new Error('offline');
  if (held?.path === path) await held.until;
  const code = path.match(/(\d\d)\.json$/)?.[1];
  return { ok: true, json: async () => (code === undefined ? head : parts.get(code)) };
}

/** A page in which something is typed into the search, as its scripts see it. */
function openPage(lang: 'zh' | 'en', text: string) {
  const { window } = new JSDOM(`<html lang="${lang}">${PAGE}`, { url: 'https://site.invalid/' });
  const { document, KeyboardEvent, Event } = window;
  vi.stubGlobal('window', window);
  for (const name of ['document', 'location', 'history', 'Node', 'HTMLElement'] as const)
    vi.stubGlobal(name, window[name]);
  const [form, input] = [document.querySelector('form'), document.querySelector('input')];
  if (!form || !input) throw new Error('The page has no form.');
  const type = (typed: string) => {
    input.value = typed;
    input.dispatchEvent(new Event('input'));
  };
  const press = (key: string) =>
    input.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
  const read = (selector: string) =>
    [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
  const isOpen = () => input.getAttribute('aria-expanded') === 'true';
  input.value = text;
  input.focus();
  return { form, input, type, press, read, isOpen };
}

beforeEach(() => {
  asked = [];
  held = null;
  vi.stubGlobal('fetch', fetchFile);
});
afterEach(() => vi.unstubAllGlobals());

const LANGUAGES = ['zh', 'en'] as const;

describe('the list below the search', () => {
  const open = async (lang: 'zh' | 'en', text: string) => {
    const page = openPage(lang, text);
    await offerMatches(page.form, page.input, () => {});
    return page;
  };

  test('stays closed after Escape when more comes in', async () => {
    const path = '/search/agencies/21.json';
    const { promise: until, resolve: release } = Promise.withResolvers<void>();
    held = { path, until };
    const { type, press, read, isOpen } = await open('zh', '天津市');
    await expect.poll(isOpen).toBe(true);
    type('和平区');
    await expect.poll(() => asked).toContain(path);
    expect(read('[role="option"]')[0]).toContain('天津市');
    press('Escape');
    release();
    await expect.poll(() => read('[data-status]')).not.toEqual(['']);
    expect(isOpen()).toBe(false);
  });

  test('keeps what was found where a province does not come', async () => {
    const { read, isOpen } = await open('zh', '财政局');
    await expect.poll(() => read('[role="option"]')).toHaveLength(8);
    expect(isOpen()).toBe(true);
    expect(read('[data-none]')).toEqual(['']);
  });

  test.each(LANGUAGES)(
    '%s: does not say that there is nothing where it could not look',
    async (lang) => {
      const { type, read } = await open(lang, '荔湾区');
      await expect.poll(() => read('[data-none]')).toEqual([search.failed[lang]]);
      type('');
      type('人员不足');
      await expect.poll(() => read('[data-none]')).toEqual([search.failed[lang]]);
      expect(asked).toEqual(expect.arrayContaining(BROKEN));
    },
  );
});

describe('the search page', () => {
  const open = async (lang: 'zh' | 'en', text: string) => {
    const page = openPage(lang, text);
    await showFound(page.form, page.input);
    return page;
  };

  test.each(LANGUAGES)('%s: keeps what was found where a province does not come', async (lang) => {
    const { count, page } = search;
    const { read } = await open(lang, '财政局');
    const said = page.shown[lang](count[lang](7), page.failed[lang]);
    await expect.poll(() => read('[data-status]')).toEqual([said]);
    expect(read('[data-found="agencies"] li')).toHaveLength(7);
    expect(read('[data-found="prose"]')).toEqual([search.failed[lang]]);
  });

  test.each(LANGUAGES)(
    '%s: does not say that there is nothing where it could not look',
    async (lang) => {
      const { failed, shown } = search.page;
      const { read } = await open(lang, '荔湾区');
      await expect
        .poll(() => read('[data-status]'))
        .toEqual([shown[lang](failed[lang], failed[lang])]);
      expect(read('[data-found="agencies"]')).toEqual([search.failed[lang]]);
    },
  );
});
