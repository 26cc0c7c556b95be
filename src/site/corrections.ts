import { SETTINGS } from './settings.ts';

/**
 * A link that tells of an error at an address, with the subject and what else is asked filled in;
 * null where `CORRECTIONS` names no place to tell it. A form for issues (`?template=….yml`) gets its own fields, `page`
 * and `details` (`.github/ISSUE_TEMPLATE/correction.yml`); elsewhere both stand in the body.
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
    ? { subject, body: lines.join('\r\n') }
    : /\.ya?ml$/.test(target.searchParams.get('template') ?? '')
      ? { title: subject, page: address, details: asked.join('\n') }
      : { title: subject, body: lines.join('\n') };
  const filled = Object.entries(fields).map(([id, text]) => `${id}=${encodeURIComponent(text)}`);
  const query = [target.search.slice(1), ...filled].filter(Boolean).join('&');
  return `${target.href.slice(0, target.href.length - target.search.length - target.hash.length)}?${query}${target.hash}`;
}

/**
 * A link that offers a new report, with `[agency]`, `[year]` and `[subject]` to be replaced once they are known;
 * null where `CORRECTIONS` names no place for it. A form for issues gets the fields of `report.yml` beside it.
 */
export function submissionHref(
  asked: readonly string[],
  target: URL | null = SETTINGS.corrections,
): string | null {
  if (!target) return null;
  const isForm = /\.ya?ml$/.test(target.searchParams.get('template') ?? '');
  if (!isForm) return correctionHref('[agency] [year]', '[subject]', asked, target);
  const form = new URL(target);
  form.searchParams.set('template', 'report.yml');
  form.searchParams.set('title', '[subject]');
  form.searchParams.set('agency', '[agency]');
  form.searchParams.set('year', '[year]');
  return form.href;
}
