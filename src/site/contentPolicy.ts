import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { INLINE_SCRIPTS } from './inlineScripts.ts';

/** What pages may load and do, scripts and styles apart: the site's own files and nothing else. */
const DIRECTIVES = [
  "default-src 'none'",
  "base-uri 'none'",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  // A figure that is saved as PNG is painted from its SVG, which has no address.
  "img-src 'self' data:",
  "manifest-src 'self'",
  "worker-src 'self'",
] as const;

/** The hash by which a policy knows a script or a style that stands in its page. */
export function hashOf(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** The policy as the builder of pages takes it; it adds the hashes of what it writes into a page itself. */
export const CONTENT_POLICY = {
  algorithm: 'SHA-256' as const,
  directives: [...DIRECTIVES],
  scriptDirective: {
    resources: ["'self'"],
    hashes: Object.values(INLINE_SCRIPTS).map(hashOf),
  },
  styleDirective: { resources: ["'self'"] },
};

/** What a page's own policy says of scripts or styles. */
const SOURCES = /(script-src|style-src) ([^;"]*)/g;
/** Every policy stands within the first bytes of its page. */
const HEAD = 16_384;

/** The policy that all pages of a site keep, so that a host may send one for all of them. */
function joinPolicies(heads: Iterable<string>): string {
  const sources = new Map<string, Set<string>>();
  for (const page of heads) {
    for (const [, name = '', list = ''] of page.matchAll(SOURCES)) {
      const known = sources.get(name) ?? new Set();
      for (const source of list.trim().split(/\s+/)) known.add(source.replaceAll('&#39;', "'"));
      sources.set(name, known);
    }
  }
  const joined = [...sources].sort().map(([name, list]) => `${name} ${[...list].sort().join(' ')}`);
  return [...DIRECTIVES, ...joined].join('; ');
}

/** Beside the policy: no guessing of types, and no address of ours told to other sites. */
const headersOf = (policy: string) =>
  [
    ['Content-Security-Policy', policy],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ] as const;

/**
 * The policy as header files of common hosts: `_headers`, and a snippet to include in nginx.
 * @param pages the site's pages, of each kind one at least
 */
export function writeHeaderFiles(site: string, pages: readonly string[]): void {
  const headers = headersOf(joinPolicies(readHeads(site, pages)));
  const lines = headers.map(([name, value]) => `  ${name}: ${value}`);
  writeFileSync(join(site, '_headers'), `/*\n${lines.join('\n')}\n`);
  const nginx = headers.map(([name, value]) => `add_header ${name} "${value}" always;`);
  writeFileSync(join(site, 'headers.nginx.conf'), `${nginx.join('\n')}\n`);
}

function* readHeads(site: string, names: readonly string[]): Iterable<string> {
  const head = Buffer.alloc(HEAD);
  for (const name of names) {
    const file = openSync(join(site, name), 'r');
    const length = readSync(file, head, 0, HEAD, 0);
    closeSync(file);
    yield head.toString('utf8', 0, length);
  }
}
