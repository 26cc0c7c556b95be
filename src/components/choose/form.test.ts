// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readForm, writeForm } from './form.ts';

function makeForm(places = '') {
  document.body.innerHTML = `<form ${places}>
    <select name="region"><option value="">all</option><option value="37">Shandong</option></select></form>`;
  const form = document.querySelector('form') ?? expect.fail();
  const texts = () => [...form.querySelectorAll('option')].map(({ text }) => text);
  return { form, texts };
}

test('a place whose name is still to come stands in the list once', () => {
  const { form, texts } = makeForm('data-places="/places/"');
  writeForm(form, '?region=3704');
  writeForm(form, '?region=3704');
  expect(texts()).toEqual(['all', 'Shandong', '3704']);
  expect(readForm(form)).toBe('region=3704');
});

test('where all places are listed one of another comparison stands for none', () => {
  const { form, texts } = makeForm();
  writeForm(form, '?region=3704');
  expect([texts(), readForm(form)]).toEqual([['all', 'Shandong'], 'region=']);
});
