import { cite } from '../../figures/cite.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Language } from '../../i18n/figures.ts';
import { capital } from '../../i18n/format.ts';
import { today } from '../share/today.ts';

/** A view in both styles that are read as text, with the day of today where one demands it. */
export function citeView(figure: Figure, lang: Language): readonly string[] {
  const address = `${location.origin}${location.pathname}${location.search}`;
  const cited = {
    title: { ...figure.title, en: capital(figure.title.en) },
    version: figure.version ?? '',
    address,
    key: `${location.pathname}${figure.id}`,
  };
  return [
    cite('gbt', cited, lang).replace(/\[[^\]]+\](?=\. http)/, `[${today()}]`),
    cite('apa', cited, lang),
  ];
}
