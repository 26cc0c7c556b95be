import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashOf } from '../site/contentPolicy.ts';
import { attribute, DIST, listKinds, listPages, readPage, textOf } from './builtPages.ts';
import { openSite, type Site } from './openSite.ts';

const policyOf = (page: string) => {
  const meta = readPage(page).find(
    (one) => attribute(one, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  return meta ? (attribute(meta, 'content') ?? '') : '';
};
const pages = listPages();

test('every page lets in the site’s own files and nothing else', () => {
  for (const page of pages) {
    const policy = policyOf(page);
    expect(policy, page).toContain("default-src 'none'");
    expect(policy, page).toContain("connect-src 'self'");
    expect(policy, page).not.toMatch(
      /unsafe-inline|'unsafe-eval'|\*|https?:|(?<!img-src 'self' )data:|blob:/,
    );
    expect(policy.includes("'wasm-unsafe-eval'"), page).toBe(/^\/(?:en\/)?search\/$/.test(page));
  }
});

test('no page has a style or a handler as an attribute, nor a script or style that its policy does not know', () => {
  for (const page of pages) {
    const policy = policyOf(page);
    for (const element of readPage(page)) {
      const { tagName } = element;
      expect(attribute(element, 'style'), `${page}: ${tagName}`).toBeNull();
      const handlers = element.attrs.filter(({ name }) => /^on[a-z]/.test(name));
      expect(handlers, `${page}: ${tagName}`).toEqual([]);
      const isData = /json/.test(attribute(element, 'type') ?? '');
      if (!/^(?:script|style)$/.test(tagName) || isData || attribute(element, 'src')) continue;
      expect(policy, `${page}: ${tagName}`).toContain(hashOf(textOf(element)));
    }
  }
});

test('the header files keep what every page keeps', () => {
  const netlify = readFileSync(join(DIST, '_headers'), 'utf8');
  const nginx = readFileSync(join(DIST, 'headers.nginx.conf'), 'utf8');
  const policy = /Content-Security-Policy: (.*)/.exec(netlify)?.[1] ?? '';
  expect(nginx).toContain(`add_header Content-Security-Policy "${policy}" always;`);
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'/);
  const all = new Set(policy.split(/[\s;]+/));
  for (const page of pages) {
    for (const source of policyOf(page)
      .split(/[\s;]+/)
      .filter(Boolean)) {
      expect(all.has(source), `${page}: ${source}`).toBe(true);
    }
  }
});

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

test.concurrent('what a policy forbids is told, and fails the test that meets it', async () => {
  const [page = '/'] = listKinds(pages);
  const broken = site.look(page, { width: 1280 }, async (open) => {
    await open.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'body { color: red }';
      document.head.append(style);
    });
  });
  await expect(broken).rejects.toThrow(/Content Security Policy/);
});
