declare namespace App {
  interface Locals {
    /** The terms that the page has explained so far. */
    terms?: Set<string>;
    /** Whether a figure of the page has shown the code that reads its CSV. */
    hasCode?: boolean;
  }
}
