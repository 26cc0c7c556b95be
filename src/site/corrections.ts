import { SETTINGS } from './settings.ts';

/**
 * A link that tells of an error at an address, with the subject and what else is asked filled in;
 * null where `CORRECTIONS` names no place to tell it.
 */
export function correctionHref(
  address: string,
  subject: string,
  asked: readonly string[] = [],
  target: URL | null = SETTINGS.corrections,
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
