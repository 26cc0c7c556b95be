import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { correctionHref, submissionHref } from './corrections.ts';
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
    const url = new URL(href('https://forge.invalid/new?template=number.md#top'));
    expect([...url.searchParams.keys()]).toEqual(['template', 'title', 'body']);
    expect(url.searchParams.get('body')).toBe(PAGE);
    expect(url.hash).toBe('#top');
  });

  it('with fields of its own gets those of the form that the repository has', () => {
    const url = new URL(href('https://forge.invalid/new?template=correction.yml', ['shown:']));
    const { title, page, details } = Object.fromEntries(url.searchParams);
    expect([title, page, details]).toEqual(['台儿庄 2023年 & 更正', PAGE, 'shown:']);
    const form = parse(readFileSync('.github/ISSUE_TEMPLATE/correction.yml', 'utf8'));
    const ids = form.body.map(({ id }: { id: string }) => id);
    expect([...url.searchParams.keys()].slice(2)).toEqual(ids.slice(0, 2));
  });
});

test('mail gets a subject and a body whose lines end as mail wants them', () => {
  const link = href('corrections@site.invalid', ['shown:']);
  expect(link).toMatch(/^mailto:corrections@site\.invalid\?subject=[^&+]+&body=[^&+]+$/);
  const fields = new URLSearchParams(new URL(link).search);
  expect(fields.get('subject')).toBe('台儿庄 2023年 & 更正');
  expect(fields.get('body')).toBe(`${PAGE}\r\nshown:`);
});

test('a new report is offered by the form of its own, with what is known to be filled in', () => {
  const target = 'https://example.org/o/r/issues/new?template=correction.yml';
  const href = submissionHref(['x'], readAddressee('CORRECTIONS', target)) ?? '';
  const { searchParams } = new URL(href);
  expect(Object.fromEntries(searchParams)).toEqual({
    template: 'report.yml',
    title: '[subject]',
    agency: '[agency]',
    year: '[year]',
  });
  const { body } = parse(readFileSync('.github/ISSUE_TEMPLATE/report.yml', 'utf8'));
  const ids = body.map(({ id }: { id: string }) => id);
  expect(ids).toEqual(expect.arrayContaining(['agency', 'year']));
  const mail = submissionHref(['x'], readAddressee('CORRECTIONS', 'a@example.org')) ?? '';
  // What the page puts in their place stands there encoded.
  for (const name of ['subject', 'agency', 'year']) {
    expect(href, name).toContain(`%5B${name}%5D`);
    expect(mail, name).toContain(`%5B${name}%5D`);
  }
  expect(submissionHref([], null)).toBeNull();
});
