declare namespace App {
  interface Locals {
    /** The terms that the page has explained so far. */
    terms?: Set<string>;
    /** The blank tables made so far: the next wait for them. */
    tables?: Promise<string>;
    /** Whether a figure of the page has shown the code that reads its CSV. */
    hasCode?: boolean;
  }
}
