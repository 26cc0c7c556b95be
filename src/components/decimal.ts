/**
 * Plain numbers for Recharts in place of its decimals of any length (5 KB gzip): it counts with them only to
 * choose round ticks, and the charts bring their own.
 */
export default class Decimal {
  readonly #value: number;

  constructor(value: number | Decimal) {
    this.#value = Number(value);
  }

  valueOf = (): number => this.#value;
  toNumber = this.valueOf;
  isint = (): boolean => Number.isInteger(this.#value);
  lt = (other: number | Decimal): boolean => this.#value < Number(other);
  lte = (other: number | Decimal): boolean => this.#value <= Number(other);
  abs = (): Decimal => new Decimal(Math.abs(this.#value));
  add = (other: number | Decimal): Decimal => new Decimal(this.#value + Number(other));
  sub = (other: number | Decimal): Decimal => new Decimal(this.#value - Number(other));
  mul = (other: number | Decimal): Decimal => new Decimal(this.#value * Number(other));
  div = (other: number | Decimal): Decimal => new Decimal(this.#value / Number(other));
  mod = (other: number | Decimal): Decimal => new Decimal(this.#value % Number(other));
  pow = (other: number | Decimal): Decimal => new Decimal(this.#value ** Number(other));
  log = (base: number): Decimal => new Decimal(Math.log10(this.#value) / Math.log10(base));
}
