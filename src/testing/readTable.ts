import { parse } from 'csv-parse/sync';

/** What the tests need of a resource of `datapackage.json`. */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly minimum?: number;
    readonly pattern?: string;
    readonly enum?: readonly string[];
  };
}

type Value = string | number | boolean | null;

const FORMS: Readonly<Record<string, RegExp>> = {
  integer: /^[+-]?\d+$/,
  number: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

/** The rows of a CSV as fields of text, by a reader that has nothing to do with its writer. */
export function readRows(csv: string): string[][] {
  return parse(csv, { bom: true, record_delimiter: '\r\n', relax_column_count: false });
}

/** A field by Table Schema's rules: its value, or why it is none. */
export function castField(
  { name, type, constraints = {} }: Field,
  text: string,
): { readonly value: Value; readonly error?: string } {
  const fail = (error: string) => ({ value: null, error: `${name}: ${error}` });
  if (text === '') return constraints.required ? fail('required') : { value: null };
  if (FORMS[type]?.test(text) === false) return fail(`"${text}" is no ${type}`);
  if (type === 'date' && new Date(text).toISOString().slice(0, 10) !== text) {
    return fail(`"${text}" is no day`);
  }
  if (constraints.pattern && !new RegExp(`^(?:${constraints.pattern})$`).test(text)) {
    return fail(`"${text}" does not match ${constraints.pattern}`);
  }
  if (constraints.enum && !constraints.enum.includes(text)) return fail(`"${text}" is not listed`);
  const number = type === 'integer' || type === 'number';
  if (number && constraints.minimum !== undefined && Number(text) < constraints.minimum) {
    return fail(`${text} is under ${constraints.minimum}`);
  }
  if (number) return { value: Number(text) };
  return { value: type === 'boolean' ? text === 'true' : text };
}

/** What a spreadsheet may run, whatever it trims before it. */
export const RUNS = /^(?:[\t\r\n]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/;

/** What the CSV writes of a text that a spreadsheet would run, back to the text. */
export function unguard(text: string): string {
  return text.startsWith("'") && RUNS.test(text.slice(1)) ? text.slice(1) : text;
}
