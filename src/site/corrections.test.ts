import { describe, expect, it, test } from 'vitest';
import { correctionHref } from './corrections.ts';
import { readAddressee } from './settings.ts';

const PAGE = 'https://site.invalid/agencies/370405-approval-services/2023/#licensing.decisions';
const href = (target: string, asked: string[] = []) =>
  correctionHref(PAGE, '台儿庄 2023年 & 更正', asked, readAddressee('CORRECTIONS', target)) ?? '';

test('where no place is named there is no link', () => {
  expect(correctionHref(PAGE, 'x', [], null)).toBeNull();
});

describe('a form', () => {
  it('gets title and body in its query', () => {
    const url = new URL(href('https://forge.invalid/issues/new', ['shown:', 'printed:']));
    expect(`${url.origin}${url.pathname}`).toBe('https://forge.invalid/issues/new');
    expect(url.searchParams.get('title')).toBe('台儿庄 2023年 & 更正');
    expect(url.searchParams.get('body')).toBe(`${PAGE}\nshown:\nprinted:`);
  });

  it('keeps the query and the anchor that it has', () => {
    const url = new URL(href('https://forge.invalid/new?template=number.yml#top'));
    expect([...url.searchParams.keys()]).toEqual(['template', 'title', 'body']);
    expect(url.searchParams.get('body')).toBe(PAGE);
    expect(url.hash).toBe('#top');
  });
});

test('mail gets a subject and a body whose lines end as mail wants them', () => {
  const link = href('corrections@site.invalid', ['shown:']);
  expect(link).toMatch(/^mailto:corrections@site\.invalid\?subject=[^&+]+&body=[^&+]+$/);
  const fields = new URLSearchParams(new URL(link).search);
  expect(fields.get('subject')).toBe('台儿庄 2023年 & 更正');
  expect(fields.get('body')).toBe(`${PAGE}\r\nshown:`);
});
