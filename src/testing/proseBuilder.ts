import type { Effect, NumberStyle, Prose, ProseParagraph, Slot, Statement } from './prose.ts';
import type { Random } from './random.ts';

const STYLES: readonly NumberStyle[] = [
  'plain',
  'plain',
  'plain',
  'spaced',
  'separated',
  'wide',
  'chinese',
];

type Piece = string | Slot;
type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Collects paragraphs and what they state. */
export class ProseBuilder {
  readonly #random: Random;
  readonly #paragraphs: ProseParagraph[] = [];
  readonly #statements: Mutable<Statement>[] = [];
  #style: NumberStyle = 'plain';

  constructor(random: Random) {
    this.#random = random;
  }

  /** Begins a statement; the numbers that make it up name it by what is returned. */
  state(statement: Statement): number {
    return this.#statements.push({ ...statement }) - 1;
  }

  /** Adds to a statement what a later number says. */
  add(statement: number, more: Partial<Statement>): void {
    Object.assign(this.#statements[statement] ?? {}, more);
  }

  /** A number that states something. */
  number(value: number, effects: readonly Effect[], isPlantable = true): Slot {
    return { value, style: this.#pickStyle(value), effects, isPlantable };
  }

  /** A number that states nothing of the report. */
  noise(low: number, high: number): Slot {
    const value = this.#random.integer(low, high);
    return { value, style: this.#pickStyle(value), effects: [], isPlantable: false };
  }

  /** A figure of a cell or a measure by itself. */
  figure(statement: Statement & { value: number }, isPlantable = true): Slot {
    const at = this.state(statement);
    return this.number(statement.value, [{ statement: at, role: 'value' }], isPlantable);
  }

  /** One writer keeps to one way of printing numbers, mostly. */
  paragraph(section: ProseParagraph['section'], pieces: readonly Piece[]): void {
    this.#paragraphs.push({ section, pieces });
    this.#style = this.#random.pick(STYLES);
  }

  finish(): Prose {
    const order = [...this.#paragraphs].sort((a, b) => a.section - b.section);
    return { paragraphs: order, statements: this.#statements };
  }

  #pickStyle(value: number): NumberStyle {
    const style = this.#random.chance(0.8) ? this.#style : this.#random.pick(STYLES);
    return style === 'chinese' && (!Number.isInteger(value) || value >= 10_000) ? 'plain' : style;
  }
}
