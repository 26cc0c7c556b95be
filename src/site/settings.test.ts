import { expect, test } from 'vitest';
import { readAddressee, readSettings, tellMissing } from './settings.ts';

const WHOLE = {
  SITE: 'https://data.invalid',
  OPERATOR: ' 某大学 ',
  CONTACT: 'us@data.invalid',
};

test('nothing that is not set has a name of its own', () => {
  expect(readSettings({ SITE: ' ', OPERATOR: '' })).toEqual({
    site: null,
    base: '/',
    corrections: null,
    operator: null,
    contact: null,
  });
});

test('what is missing is told in one sentence, and only that', () => {
  expect(tellMissing(readSettings({}))).toBe(
    'Not set in the environment: SITE (files have relative addresses, and there is no sitemap and no oEmbed); ' +
      'OPERATOR (no page says who runs the site); CONTACT (no page says how to reach them).',
  );
  expect(tellMissing(readSettings({ ...WHOLE, CONTACT: '' }))).toBe(
    'Not set in the environment: CONTACT (no page says how to reach them).',
  );
  expect(tellMissing(readSettings(WHOLE))).toBeNull();
});

test('mail and pages are told apart', () => {
  expect(readSettings(WHOLE)).toMatchObject({ operator: '某大学' });
  expect(readSettings(WHOLE).contact?.href).toBe('mailto:us@data.invalid');
  expect(readAddressee('CONTACT', 'https://data.invalid/us')?.protocol).toBe('https:');
  expect(readAddressee('CORRECTIONS', undefined)).toBeNull();
});

test.each(['http://forge.invalid/new', 'javascript:alert(1)', '@', 'forge.invalid', 'a b@c.d'])(
  '%s is refused by name',
  (text) => {
    expect(() => readAddressee('CONTACT', text)).toThrow(
      `CONTACT is neither an https address nor an address of mail: ${text}`,
    );
  },
);

test.each(['data.invalid', 'ftp://data.invalid', 'javascript:alert(1)'])(
  'SITE=%s is refused',
  (text) => expect(() => readSettings({ SITE: text })).toThrow(text),
);
