import { z } from 'zod';
import type { FileReading, Input } from './readFiles.ts';

const inputSchema = z.union([
  z.object({ path: z.string() }),
  z.object({ name: z.string(), text: z.string() }),
]);

/** One line of standard input: `{"path"}` or `{"name","text"}`; a line of another kind has a cause. */
export function parseInput(line: string): Input | Extract<FileReading, { cause: string }> {
  try {
    const parsed = inputSchema.safeParse(JSON.parse(line));
    if (parsed.success) return parsed.data;
  } catch {
    // told below
  }
  return { file: '', cause: 'the line is neither {"path"} nor {"name","text"}' };
}
