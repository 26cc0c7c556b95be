// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { followAddress, type Shown } from './followAddress.ts';

const FAILED = 'not loaded';

beforeEach(() => {
  history.replaceState(null, '', '/compare/');
  document.body.innerHTML = `<form data-failed="${FAILED}">
    <select name="year"><option value="">all</option><option>2023</option><option>2024</option></select>
    <input data-find><span data-status-text></span></form>`;
});

/** A page that follows its address, and a reader who chooses. */
function open(load: () => Promise<Shown>) {
  const form = document.querySelector('form') ?? expect.fail();
  const select = form.querySelector('select') ?? expect.fail();
  const find = form.querySelector('input') ?? expect.fail();
  const loading = vi.fn(load);
  const canonical = (query: string) => query.replace(/^\??(?=.)/, '?').replace(/^\?year=$/, '');
  followAddress({ form, canonical, load: loading });
  return {
    loading,
    choose: (year: string) => {
      select.value = year;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    find: (text: string) => {
      find.value = text;
      find.dispatchEvent(new Event('input', { bubbles: true }));
    },
    status: () => form.querySelector('[data-status-text]')?.textContent,
  };
}

const fail = () => Promise.reject(new Error('no network'));

test('what shows selections is loaded once, also where rows of a choice fail to come', async () => {
  const show = vi.fn<Shown['show']>(fail);
  const page = open(async () => ({ show, offer: () => undefined }));
  page.choose('2023');
  await vi.waitFor(() => expect(page.status()).toBe(FAILED));
  page.choose('2024');
  await vi.waitFor(() => expect(show).toHaveBeenCalledWith('?year=2024'));
  expect(page.loading).toHaveBeenCalledTimes(1);
});

test('what fails to load is loaded at the next choice', async () => {
  const show = vi.fn<Shown['show']>();
  const page = open(fail);
  page.choose('2023');
  await vi.waitFor(() => expect(page.status()).toBe(FAILED));
  page.loading.mockResolvedValue({ show, offer: () => undefined });
  page.choose('2024');
  await vi.waitFor(() => expect(show).toHaveBeenCalledWith('?year=2024'));
  expect(page.loading).toHaveBeenCalledTimes(2);
});

test('a choice that fails after another was made is not told of', async () => {
  const first = Promise.withResolvers<void>();
  const show = vi.fn<Shown['show']>().mockReturnValueOnce(first.promise);
  const page = open(async () => ({ show, offer: () => undefined }));
  page.choose('2023');
  await vi.waitFor(() => expect(show).toHaveBeenCalledTimes(1));
  page.choose('2024');
  await vi.waitFor(() => expect(show).toHaveBeenCalledTimes(2));
  first.reject(new Error('no network'));
  await new Promise((done) => setTimeout(done));
  expect(page.status()).toBe('');
});

test('a search for agencies that fails is told of', async () => {
  const page = open(async () => ({ show: () => undefined, offer: fail }));
  page.find('tax');
  await vi.waitFor(() => expect(page.status()).toBe(FAILED));
});
