/** What may be a number or a part of one: `12`, `.5`, `,500`, `-3`. */
const NUMERAL = /^[+\-−－]?[.,，．]?[\d０-９][\d０-９.,，．\s]*$/;

/** Whether a line is a number, or what may be a part of one. */
export function isNumber(text: string): boolean {
  return NUMERAL.test(text.trim());
}

/** Whether the lines of a cell may be put together: never where that would make a number of two. */
function mayJoin(above: string, below: string): boolean {
  return !(/[\d０-９.,，．+\-−－]\s*$/.test(above) && isNumber(below));
}

/** The text of a cell that stands on several lines. */
export function joinLines(lines: readonly string[]): string {
  const filled = lines.map((line) => line.trim()).filter((line) => line !== '');
  return filled
    .map((line, at) => (at === 0 || mayJoin(filled[at - 1] ?? '', line) ? line : ` ${line}`))
    .join('');
}
