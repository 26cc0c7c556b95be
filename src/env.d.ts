declare namespace App {
  interface Locals {
    /** The terms that the page has explained so far. */
    terms?: Set<string>;
    /** What the blank tables made so far explain: the next wait for it. */
    tables?: Promise<readonly string[]>;
    /** Whether a figure of the page has shown the code that reads its CSV. */
    hasCode?: boolean;
  }
}
