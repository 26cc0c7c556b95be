/** So many texts are remembered: those of a few reports. */
const MOST = 5000;

/** A pure function of a short text that keeps its answers: the rules ask the same of a cell many times. */
export function remember<Answer>(find: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined) return answer;
    if (known.size >= MOST) known.clear();
    const found = find(text);
    known.set(text, found);
    return found;
  };
}

/** The same for a function of an object. */
export function rememberOf<Key extends object, Answer>(
  find: (key: Key) => Answer,
): (key: Key) => Answer {
  const known = new WeakMap<Key, { readonly answer: Answer }>();
  return (key) => {
    const remembered = known.get(key);
    if (remembered) return remembered.answer;
    const answer = find(key);
    known.set(key, { answer });
    return answer;
  };
}
