import type { Effect, Slot } from '../prose.ts';
import { naming, type Piece, type Writer } from './writer.ts';

export interface Item {
  readonly label: string;
  readonly value: number;
  /** Its own cell or measure, where it has one. */
  readonly id?: string;
}

interface Whole {
  readonly id: string;
  readonly unit: string;
  readonly value: number;
}

/** A whole and its parts; each part is a statement of its own where it has an id. */
export function writeList(
  { random, to }: Writer,
  { id, unit, value }: Whole,
  items: readonly Item[],
  isClosed: boolean,
): { head: Slot; tail: Piece[] } {
  const separator = random.pick(['，', '、']);
  const parts = items.map((item) => item.value);
  const statement = to.state({ ...naming(id), value, parts });
  const head = to.number(value, [{ statement, role: 'value' }], isClosed);
  const tail = items.flatMap((item, part): Piece[] => {
    const effects: Effect[] = [{ statement, role: 'part', part }];
    if (item.id !== undefined) {
      const own = to.state({ ...naming(item.id), value: item.value });
      effects.push({ statement: own, role: 'value' });
    }
    const slot = to.number(item.value, effects, isClosed);
    return [part > 0 ? separator : '', item.label, slot, unit];
  });
  return { head, tail };
}
