/** A number with its noun: "1 cell", "12 cells". */
export function countOf(count: number | string, noun: string, plural = `${noun}s`): string {
  return `${count} ${String(count) === '1' ? noun : plural}`;
}
