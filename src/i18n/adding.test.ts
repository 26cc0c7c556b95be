import { expect, test } from 'vitest';
import { languageOf } from './adding.ts';

test.each([
  [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
  [{ LANG: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'en'],
  [{ LANG: 'C', LC_ALL: '', LC_MESSAGES: 'zh_TW' }, 'zh'],
  [{}, 'en'],
])('%j speaks %s', (environment, lang) => {
  expect(languageOf(environment)).toBe(lang);
});
