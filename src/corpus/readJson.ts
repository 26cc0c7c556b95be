import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { ContentFault } from './contentFault.ts';

/**
 * A JSON file as its schema says.
 * @param text what the file holds, where it was read already
 * @throws ContentFault naming the file and its first fault.
 */
export function readJson<T>(file: string, schema: z.ZodType<T>, text?: string): T {
  const result = schema.safeParse(parseJson(file, text));
  if (result.success) return result.data;
  const [first, ...others] = result.error.issues;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  const path = first?.path.map(String).join(' › ') ?? '';
  throw new ContentFault(file, `${path === '' ? '' : `${path}: `}${first?.message}${more}`);
}

function parseJson(file: string, text?: string): unknown {
  try {
    return JSON.parse(text ?? readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ContentFault(file, error instanceof Error ? error.message : String(error));
  }
}
