import { type ReactNode, useState } from 'react';
import { CHART_WORDS as WORDS } from '../../i18n/figures.ts';
import type { Lang } from '../../statute/types.ts';
import type { ChosenView } from './citeView.ts';

interface Props {
  readonly view: ChosenView;
  readonly lang: Lang;
}

/** How to cite what a reader chose, with its address. The words are fetched when they are asked for. */
export function CiteView({ view, lang }: Props): ReactNode {
  const [citations, setCitations] = useState<ReturnType<
    typeof import('./citeView.ts').citeView
  > | null>(null);
  const load = async () => {
    const { citeView } = await import('./citeView.ts');
    setCitations(citeView(view, lang));
  };
  return (
    <details className="share" onToggle={load}>
      <summary>{WORDS.cite[lang]}</summary>
      {citations?.map(({ style, text }) =>
        style === 'bibtex' ? (
          <pre className="share-line" key={style}>
            <code>{text}</code>
          </pre>
        ) : (
          <p className="share-line" key={style}>
            {text}
          </p>
        ),
      )}
    </details>
  );
}
