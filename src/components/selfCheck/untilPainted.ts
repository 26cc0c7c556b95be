/** How long a page is waited for that nobody looks at, and that is not painted. */
const MOST_MS = 200;

/** Waits until what was put into the page is on the screen. */
export function untilPainted(): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, MOST_MS);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(timer);
        done();
      }),
    );
  });
}
