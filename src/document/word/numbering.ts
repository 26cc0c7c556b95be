import { childElements, findPath, valueAt, type XmlElement } from './parseXml.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `第%1条`: each `%n` stands for the number of level n. */
  readonly text: string;
}

/** The numbers that Word sets before paragraphs by itself: 一、 1. （一）. */
export class Numbering {
  /** The levels of each list. */
  readonly #lists: ReadonlyMap<string, readonly Level[]>;
  /** The list and level of each style. */
  readonly #styles: ReadonlyMap<string, XmlElement>;
  readonly #counts = new Map<string, number[]>();
  readonly #given = new Map<XmlElement, string>();

  constructor(numbering: XmlElement | null, styles: XmlElement | null) {
    this.#lists = numbering ? readLists(numbering) : new Map();
    this.#styles = new Map(
      (styles ? childElements(styles) : []).flatMap((style) => {
        const properties = findPath(style, 'pPr', 'numPr');
        return properties ? [[style.attributes.get('styleId') ?? '', properties] as const] : [];
      }),
    );
  }

  /** Counts a paragraph, once, and gives its number as Word prints it; "" where it has none. */
  next(paragraph: XmlElement): string {
    const given = this.#given.get(paragraph) ?? this.#count(paragraph);
    this.#given.set(paragraph, given);
    return given;
  }

  #count(paragraph: XmlElement): string {
    const style = this.#styles.get(valueAt(paragraph, 'pPr', 'pStyle') ?? '');
    const own = findPath(paragraph, 'pPr', 'numPr');
    const list = (own && valueAt(own, 'numId')) ?? (style && valueAt(style, 'numId')) ?? '0';
    const depth = Number((own && valueAt(own, 'ilvl')) ?? (style && valueAt(style, 'ilvl')) ?? 0);
    const levels = this.#lists.get(list);
    const level = levels?.[depth];
    if (!levels || !level) return '';
    const counts = this.#counts.get(list) ?? [];
    this.#counts.set(list, counts);
    counts[depth] = (counts[depth] ?? level.start - 1) + 1;
    // A level begins anew below the next number above it.
    counts.length = depth + 1;
    return level.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return formatNumber(counts[at] ?? levels[at]?.start ?? 1, levels[at]?.format ?? 'decimal');
    });
  }
}

function readLists(numbering: XmlElement): Map<string, Level[]> {
  const elements = childElements(numbering);
  const abstract = new Map(
    elements
      .filter(({ name }) => name === 'abstractNum')
      .map((list) => [list.attributes.get('abstractNumId') ?? '', readLevels(list)] as const),
  );
  return new Map(
    elements
      .filter(({ name }) => name === 'num')
      .map((list) => {
        const levels = abstract.get(valueAt(list, 'abstractNumId') ?? '') ?? [];
        return [list.attributes.get('numId') ?? '', override(levels, list)] as const;
      }),
  );
}

function readLevels(list: XmlElement): Level[] {
  return childElements(list)
    .filter(({ name }) => name === 'lvl')
    .map((level) => ({
      start: Number(valueAt(level, 'start') ?? 1),
      format: valueAt(level, 'numFmt') ?? 'decimal',
      text: valueAt(level, 'numFmt') === 'bullet' ? '' : (valueAt(level, 'lvlText') ?? ''),
    }));
}

/** A list may begin at another number than the one that it is made from. */
function override(levels: readonly Level[], list: XmlElement): Level[] {
  const starts = new Map(
    childElements(list)
      .filter(({ name }) => name === 'lvlOverride')
      .flatMap((one) => {
        const start = valueAt(one, 'startOverride');
        return start === null ? [] : [[Number(one.attributes.get('ilvl')), Number(start)] as const];
      }),
  );
  return levels.map((level, at) => ({ ...level, start: starts.get(at) ?? level.start }));
}

const NUMERALS = '零一二三四五六七八九';
const CIRCLED = 0x2460;

function formatNumber(value: number, format: string): string {
  if (/chinese|japaneseCounting|ideograph|taiwanese/i.test(format)) return countInChinese(value);
  if (/EnclosedCircle/i.test(format) && value <= 20)
    return String.fromCharCode(CIRCLED + value - 1);
  if (/Letter$/.test(format)) {
    const letter = String.fromCharCode(96 + ((value - 1) % 26) + 1);
    return format === 'upperLetter' ? letter.toUpperCase() : letter;
  }
  return format === 'none' ? '' : String(value);
}

/** A number below a hundred as Chinese numerals: 十二. */
function countInChinese(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = NUMERALS[value % 10] ?? '';
  if (tens === 0) return ones;
  const begins = tens === 1 ? '十' : `${NUMERALS[tens] ?? ''}十`;
  return begins + (value % 10 === 0 ? '' : ones);
}
