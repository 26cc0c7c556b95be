// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { makeIndex } from '../../search/makeIndex.ts';
import { makeAgency } from '../../testing/makeReport.ts';
import { makeOffer } from './offerAgencies.tsx';
import { offerFound } from './offerFound.ts';

const INDEX = makeIndex([
  { agency: makeAgency({ id: '370405-tax', name: '税务局', nameEn: 'Tax Bureau' }), year: 2023 },
]);

/** A list as the English page has it at first. */
function makeList() {
  const boxes = ['Finance Bureau 财政局', 'Water Bureau 水利局'].map((names, at) => {
    const [chinese = ''] = names.match(/\p{Script=Han}+/u) ?? [];
    return `<li><label><input type="checkbox" name="agency" value="37040${at}-office">
      <span>${names.replace(chinese, '')}<span class="original" lang="zh-CN">${chinese}</span></span></label></li>`;
  });
  document.body.innerHTML = `<form><ul data-agencies>${boxes.join('')}</ul></form>`;
  const form = document.querySelector('form') ?? expect.fail();
  const told = () =>
    [...form.querySelectorAll('label')].map(
      (label) => `${label.querySelector(':checked') ? 'x' : '-'} ${label.textContent?.trim()}`,
    );
  const tick = (at: number) => form.querySelectorAll('input')[at]?.click();
  return { form, told, tick };
}

afterEach(() => vi.unstubAllGlobals());

test('what is ticked stays in the list, also when it was ticked while others were fetched and no row shows it', async () => {
  const { form, told, tick } = makeList();
  const fetched = Promise.withResolvers<Response>();
  const offer = makeOffer(form, 'en');

  vi.stubGlobal('fetch', () => Promise.reject(new Error('no network')));
  await expect(offerFound(form, [], 'tax', offer)).rejects.toThrow('no network');

  vi.stubGlobal('fetch', () => fetched.promise);
  tick(0);
  const offered = offerFound(form, [], 'tax', offer);
  tick(1);
  fetched.resolve(Response.json(INDEX));
  await offered;
  expect(told()).toEqual([
    'x Finance Bureau 财政局',
    'x Water Bureau 水利局',
    '- Tax Bureau 税务局',
  ]);

  tick(1);
  await offerFound(form, [], '', offer);
  expect(told()).toEqual(['x Finance Bureau 财政局']);
});
