import type { ReactNode } from 'react';
import type { FigureRow } from '../../figures/figure.ts';
import { CHART_WORDS as WORDS } from '../../i18n/figures.ts';
import { isTranscription } from '../../report/basis.ts';
import { rowLink } from '../../share/rowLink.ts';
import type { Bilingual, Lang } from '../../statute/types.ts';

interface ValueProps {
  readonly row: FigureRow;
  readonly lang: Lang;
  /** Whether the value stands beside a row and is not one: it gets no `data-row`. */
  readonly isAside?: boolean;
}

/** A row's value; it leads to its source. */
export function Value({ row, lang, isAside = false }: ValueProps): ReactNode {
  const link = rowLink(row, lang, import.meta.env.BASE_URL);
  return (
    <>
      <a className={link.className} href={link.href} {...(isAside ? {} : link.data)}>
        {link.text}
      </a>
      {link.count && <span className="figure-kn">{link.count}</span>}
    </>
  );
}

/** That what stands here was typed by hand; where all rows were, their head says so once. */
export function BasisMark({
  rows,
  lang,
}: {
  rows: readonly Pick<FigureRow, 'basis'>[];
  lang: Lang;
}): ReactNode {
  if (rows.length === 0 || !rows.every(isTranscription)) return null;
  return <span className="figure-kn">{WORDS.transcribedMark[lang]}</span>;
}

/** The name of an agency: on English pages with the Chinese beside it. */
export function AgencyName({ name, lang }: { name: Bilingual; lang: Lang }): ReactNode {
  if (lang === 'zh') return name.zh;
  return (
    <>
      {name.en}{' '}
      <span className="original" lang="zh-CN">
        {name.zh}
      </span>
    </>
  );
}
