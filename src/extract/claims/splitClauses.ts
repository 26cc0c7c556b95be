/** Words between two marks of punctuation. */
export interface Clause {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** The mark before it; "" at the beginning of the paragraph. */
  readonly mark: string;
  /** How many brackets are open. */
  readonly depth: number;
}

const MARKS = /[，；：。！？（）]/g;

/** Splits a packed paragraph at its punctuation, brackets included; lists with 、 stay whole. */
export function splitClauses(text: string): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let mark = '';
  let depth = 0;
  const push = (to: number) => {
    clauses.push({ text: text.slice(from, to), from, to, mark, depth });
  };
  for (const match of text.matchAll(MARKS)) {
    push(match.index);
    mark = match[0];
    from = match.index + 1;
    if (mark === '（') depth += 1;
    if (mark === '）') depth = Math.max(0, depth - 1);
    // A bracket that is never closed ends with its sentence.
    if (mark === '。') depth = 0;
  }
  push(text.length);
  return clauses;
}

export const endsSentence = (mark: string) => mark === '' || /[。！？]/.test(mark);
