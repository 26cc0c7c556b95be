import { type ReactNode, useState } from 'react';
import type { Figure } from '../../figures/figure.ts';
import { type Language, CHART_WORDS as WORDS } from '../../i18n/figures.ts';

interface Props {
  readonly figure: Figure;
  readonly lang: Language;
}

/** How to cite what a reader chose, with its address. The words are fetched when they are asked for. */
export function CiteView({ figure, lang }: Props): ReactNode {
  const [lines, setLines] = useState<readonly string[]>([]);
  const load = async () => {
    const { citeView } = await import('./citeView.ts');
    setLines(citeView(figure, lang));
  };
  return (
    <details className="share" onToggle={load}>
      <summary>{WORDS.cite[lang]}</summary>
      {lines.map((line) => (
        <p className="share-line" key={line}>
          {line}
        </p>
      ))}
    </details>
  );
}
