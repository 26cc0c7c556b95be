/** A function of an object that answers for each once, and forgets with the object. */
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
