import type { CellId } from '../../statute/forms.ts';
import { addUp } from '../../statute/identities.ts';
import { cellsOfQuantity, type QuantityId } from '../../statute/quantities.ts';
import type { Filled } from '../fillForm.ts';
import type { Slot, Statement } from '../prose.ts';
import type { ProseBuilder } from '../proseBuilder.ts';
import type { Random } from '../random.ts';

export type Piece = string | Slot;

/** What the writers of sentences share: the forms, chance, and where the prose goes. */
export interface Writer {
  readonly report: Filled;
  readonly prior: Filled | null;
  readonly random: Random;
  readonly to: ProseBuilder;
}

/** The number of a cell or of a measure by the form's values; null where the form has none. */
export function numberOf(filled: Filled, id: string): number | null {
  const one = filled.values.get(id);
  if (one !== undefined) return one;
  const cells = cellsOfQuantity(id as QuantityId, filled.form === '2019' ? 'one' : 'three');
  return cells && addUp(cells, (cell) => filled.values.get(cell) ?? null);
}

export const countOf = ({ report }: Writer, id: string): number => numberOf(report, id) ?? 0;

const MEASURES =
  /^(?:requests\.(?:denied|unable|notProcessed|otherwise)|litigation|disputes|items\.published|listed)$/;

/** Every verb of handling that is written here may be said of what came in as well. */
const UNSURE: Readonly<Record<string, readonly string[]>> = {
  'requests.handled@total': ['requests.received@total', 'requests.toHandle'],
};

export function naming(id: string): Pick<Statement, 'cell' | 'measure' | 'mayAlsoBe'> {
  const mayAlsoBe = UNSURE[id];
  if (MEASURES.test(id)) return { measure: id as QuantityId };
  return { cell: id as CellId, ...(mayAlsoBe ? { mayAlsoBe } : {}) };
}

/** The figure of a cell or measure, which states it. */
export function figureOf(writer: Writer, id: string, isPlantable = true): Slot {
  return writer.to.figure({ ...naming(id), value: countOf(writer, id) }, isPlantable);
}
