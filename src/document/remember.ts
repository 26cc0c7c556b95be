/** So many texts are remembered: those of a few reports. */
const MOST = 3000;

/** A pure function of a short text that keeps its answers: the rules ask the same of a cell many times. */
export function remember<Answer>(find: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined) return answer;
    if (known.size >= MOST) known.clear();
    const own = copy(text);
    const found = find(own);
    known.set(own, found);
    return found;
  };
}

/** Engines keep the whole of a text as long as a part of it is in use: a copy lets go of the report. */
const copy = (text: string) => ` ${text}`.slice(1);
