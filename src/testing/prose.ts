import type { QuantityId } from '../statute/quantities.ts';
import { writeNumeral } from './writeNumeral.ts';

/** How a number is printed. */
export type NumberStyle = 'plain' | 'spaced' | 'separated' | 'wide' | 'chinese';

/** What a printed number says of a statement. */
export interface Effect {
  /** Which of the prose's statements. */
  readonly statement: number;
  readonly role: 'value' | 'change' | 'percent' | 'part';
  /** For a part, which. */
  readonly part?: number;
}

/** A number in the prose, and all that it states. */
export interface Slot {
  readonly value: number;
  readonly style: NumberStyle;
  readonly effects: readonly Effect[];
  /** Whether an error may be put here: the reader is sure to read what it says. */
  readonly isPlantable: boolean;
}

/** What the prose says, in the terms of a claim; `change` and the others as in `claimSchema`. */
export interface Statement {
  readonly cell?: string;
  readonly measure?: QuantityId;
  /** What else its words may mean: then it contradicts no cell. */
  readonly mayAlsoBe?: readonly string[];
  readonly year?: number;
  readonly value: number | null;
  readonly change?: number;
  readonly changePercent?: number;
  readonly parts?: readonly number[];
}

export interface ProseParagraph {
  readonly section: 1 | 5 | 6;
  readonly pieces: readonly (string | Slot)[];
}

/** Made-up prose: paragraphs with their numbers apart, and what they state. */
export interface Prose {
  readonly paragraphs: readonly ProseParagraph[];
  readonly statements: readonly Statement[];
}

/** The paragraphs as text. */
export function renderProse(prose: Prose): { section: 1 | 5 | 6; text: string }[] {
  return prose.paragraphs.map(({ section, pieces }) => ({
    section,
    text: pieces.map((piece) => (typeof piece === 'string' ? piece : renderSlot(piece))).join(''),
  }));
}

function renderSlot({ value, style }: Slot): string {
  if (style === 'chinese' && Number.isInteger(value) && value < 10_000) return writeNumeral(value);
  if (style === 'separated') return value.toLocaleString('en-US', { maximumFractionDigits: 6 });
  if (style === 'wide') {
    return String(value).replace(/\d/g, (digit) =>
      String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
    );
  }
  return style === 'spaced' ? ` ${value} ` : String(value);
}
