declare namespace App {
  interface Locals {
    /** The terms that the page has explained so far. */
    terms?: Set<string>;
  }
}
