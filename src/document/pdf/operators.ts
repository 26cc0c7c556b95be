/** The page as the library parses it: operators with their arguments, in order. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}
/** The library's numbers of operators, by name. */
export type OperatorNumbers = Readonly<Record<string, number>>;

/** What an operator is called, and what it is given. */
export interface Operator {
  readonly name: string;
  readonly args: readonly unknown[];
}

export function* listOperators(
  { fnArray, argsArray }: OperatorList,
  numbers: OperatorNumbers,
): Generator<Operator> {
  const names = new Map(Object.entries(numbers).map(([name, number]) => [number, name]));
  for (let at = 0; at < fnArray.length; at += 1) {
    const args = argsArray[at];
    yield { name: names.get(fnArray[at] ?? -1) ?? '', args: Array.isArray(args) ? args : [] };
  }
}

/** A number, or another in its place. */
export function readNumber(value: unknown, otherwise = 0): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
}

/** A property of anything. */
export function readProperty(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
