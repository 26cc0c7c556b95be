/** What the environment of a build says of the site: where it stands, who runs it, how they are reached. */
import { addressOf } from '../share/publication.ts';

export interface Settings {
  /** Where the site is published; null where nobody said. */
  readonly site: URL | null;
  /** The folder that it stands in there. */
  readonly base: string;
  /** Where readers tell of an error: a form for issues, or an address of mail. */
  readonly corrections: URL | null;
  /** Who runs the site, as its pages name them. */
  readonly operator: string | null;
  /** How they are reached: a page, or an address of mail. */
  readonly contact: URL | null;
}

/** Not all that may stand before and behind an @, but what does. */
const MAIL = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/;

/** @throws Error in one sentence where a variable holds what it can't mean. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  return {
    site: readSite(env['SITE']),
    base: env['BASE']?.trim() || '/',
    corrections: readAddressee('CORRECTIONS', env['CORRECTIONS']),
    operator: env['OPERATOR']?.trim() || null,
    contact: readAddressee('CONTACT', env['CONTACT']),
  };
}

function readSite(text: string | undefined): URL | null {
  const given = text?.trim() ?? '';
  if (given === '') return null;
  if (URL.canParse(given) && /^https?:$/.test(new URL(given).protocol)) return new URL(given);
  throw new Error(`SITE is not an http or https address: ${given}`);
}

/**
 * An https address, or an address of mail.
 * @throws Error for anything else, so that no site goes out with a link that leads nowhere.
 */
export function readAddressee(name: string, text: string | undefined): URL | null {
  const given = text?.trim() ?? '';
  if (given === '') return null;
  if (MAIL.test(given)) return new URL(`mailto:${given}`);
  if (URL.canParse(given) && new URL(given).protocol === 'https:') return new URL(given);
  throw new Error(`${name} is neither an https address nor an address of mail: ${given}`);
}

/** The site's root with its base, ending in "/": absolute where the site's own address is known. */
export function rootOf({ site, base }: Pick<Settings, 'site' | 'base'>): string {
  const path = addressOf(`/${base.replace(/^\/+/, '')}`, 'zh', '/');
  return site ? new URL(path, site).href : path;
}

/** What the site lacks for want of a variable: one sentence, or null where nothing is missing. */
export function tellMissing({ site, operator, contact }: Settings): string | null {
  const missing = [
    ...(site === null
      ? ['SITE (files have relative addresses, and there is no sitemap and no oEmbed)']
      : []),
    ...(operator === null ? ['OPERATOR (no page says who runs the site)'] : []),
    ...(contact === null ? ['CONTACT (no page says how to reach them)'] : []),
  ];
  return missing.length === 0 ? null : `Not set in the environment: ${missing.join('; ')}.`;
}

/** The settings of this build. */
export const SETTINGS: Settings = readSettings(process.env);
