/** Where readers tell of an error: `CORRECTIONS` in the environment of the build, or nowhere. */

/** Not all that may stand before and behind an @, but what does. */
const MAIL = /^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/;

/**
 * What `CORRECTIONS` says: the https address of a form for issues, or an address of mail.
 * @throws Error for anything else, so that no site goes out with a link that leads nowhere.
 */
export function readCorrections(text: string | undefined): URL | null {
  const given = text?.trim() ?? '';
  if (given === '') return null;
  if (MAIL.test(given)) return new URL(`mailto:${given}`);
  if (URL.canParse(given) && new URL(given).protocol === 'https:') return new URL(given);
  throw new Error(`CORRECTIONS is neither an https address nor an address of mail: ${given}`);
}

/** @throws Error where `CORRECTIONS` is set to something else. */
const CORRECTIONS = readCorrections(process.env['CORRECTIONS']);

/**
 * A link that tells of an error at an address, with the subject and what else is asked filled in;
 * null where the build names no place to tell it.
 */
export function correctionHref(
  address: string,
  subject: string,
  asked: readonly string[] = [],
  target: URL | null = CORRECTIONS,
): string | null {
  if (!target) return null;
  const isMail = target.protocol === 'mailto:';
  const lines = [address, ...asked];
  const fields = isMail
    ? [`subject=${encodeURIComponent(subject)}`, `body=${encodeURIComponent(lines.join('\r\n'))}`]
    : [`title=${encodeURIComponent(subject)}`, `body=${encodeURIComponent(lines.join('\n'))}`];
  const query = [target.search.slice(1), ...fields].filter(Boolean).join('&');
  return `${target.href.slice(0, target.href.length - target.search.length - target.hash.length)}?${query}${target.hash}`;
}
