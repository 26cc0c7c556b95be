import { formatNumber } from '../../figures/formatNumber.ts';
import { type Headline, headlinesOf, reportLine } from '../../figures/keyFigures.ts';
import { agencyWords } from '../../figures/words.ts';
import { fill, type Language } from '../../i18n/figures.ts';
import { SHARE_WORDS as WORDS } from '../../i18n/share.ts';
import type { ReportEntry } from '../../report/entry.ts';
import { measureText } from '../geometry/measureText.ts';
import { token } from './chartStyle.ts';
import { svgDocument, textAt } from './svgText.ts';
import { wrapLines } from './wrapLines.ts';

export const CARD = { width: 1200, height: 630 } as const;
const LEFT = 80;
const INNER = CARD.width - 2 * LEFT;

interface Card {
  readonly title: string;
  readonly line: string;
  /** The title in the other language. */
  readonly below?: string;
  readonly items: readonly Pick<Headline, 'label' | 'text' | 'unit' | 'certain'>[];
}

/** The picture of an agency for links that are shared, by its newest report: one for both languages. */
export function agencyCard(entry: ReportEntry): string {
  const { zh, en } = agencyWords(entry.agency);
  const line = reportLine(entry, fill(WORDS.cardProfile, { year: entry.year }));
  return draw({ title: zh, line: line.zh, below: en, items: headlinesOf(entry) }, 'zh');
}

/** The picture of every other page: what the site is and what is in it. */
export function siteCard(entries: readonly ReportEntry[], lang: Language): string {
  const agencies = new Set(entries.map(({ agency }) => agency.id)).size;
  const cells = entries.reduce((sum, { report }) => sum + Object.keys(report.cells).length, 0);
  const item = (count: number, label: Headline['label']) => {
    const text = formatNumber(count);
    return { label, text: { zh: text, en: text }, unit: { zh: '', en: '' }, certain: true };
  };
  return draw(
    {
      title: WORDS.cardLine[lang],
      line: '',
      items: [
        item(agencies, WORDS.cardAgencies),
        item(entries.length, WORDS.cardReports),
        item(cells, WORDS.cardCells),
      ],
    },
    lang,
  );
}

function draw({ title, line, below: other = '', items }: Card, lang: Language): string {
  const titleSize = wrapLines(title, 64, INNER).length > 1 ? 52 : 64;
  const lines = wrapLines(title, titleSize, INNER).slice(0, 2);
  const below = 150 + lines.length * titleSize * 1.25;
  const column = INNER / items.length;
  const ink = token('ink');
  const parts = [
    `<rect width="14" height="${CARD.height}" fill="${token('accent')}"/>`,
    textAt(WORDS.siteName[lang], LEFT, 92, { size: 30, fill: token('accent'), weight: 600 }),
    ...lines.map((text, index) =>
      textAt(text, LEFT, 150 + titleSize * (0.85 + index * 1.25), {
        size: titleSize,
        fill: ink,
        weight: 600,
      }),
    ),
    textAt(line, LEFT, below + 42, { size: 34, fill: token('ink-2') }),
    textAt(wrapLines(other, 24, INNER)[0] ?? '', LEFT, below + 78, {
      size: 24,
      fill: token('ink-3'),
    }),
    `<path d="M${LEFT} 400H${CARD.width - LEFT}" stroke="${token('line-strong')}" stroke-width="2"/>`,
    ...items.map((item, index) => number(item, LEFT + index * column, column - 30, lang)),
  ];
  const said = items.map(({ label, text, unit }) => `${label[lang]} ${text[lang]} ${unit[lang]}`);
  return svgDocument(
    { ...CARD, lang, title, description: [line, ...said].filter(Boolean).join(' · ') },
    token('paper'),
    parts.join(''),
  );
}

function number(
  { label, text, unit, certain }: Card['items'][number],
  x: number,
  width: number,
  lang: Language,
): string {
  const whole = text[lang];
  const wanted = certain ? 84 : 46;
  const size = Math.min(wanted, Math.floor((wanted * width) / measureText(whole, wanted)));
  return [
    textAt(label[lang], x, 455, { size: 28, fill: token('ink-2') }),
    textAt(whole, x, 545, {
      size,
      fill: certain ? token('ink') : token('flag'),
      weight: 600,
    }),
    certain ? textAt(unit[lang], x, 585, { size: 24, fill: token('ink-3') }) : '',
  ].join('');
}
