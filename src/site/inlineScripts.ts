/**
 * Scripts that run while a page is parsed, before anything is painted: they stand in the page itself, and the
 * policy of the site's contents knows each by its hash.
 */
export const INLINE_SCRIPTS = {
  /**
   * A build that does not know its host writes the addresses that readers take away from the root on: those above
   * this place get the host that the page is read at. Later, longer addresses would push down what was painted.
   */
  fillAddresses:
    "document.querySelectorAll('[data-address]').forEach((place) => { place.textContent = new URL(place.textContent, location.href).href; });",
  /** Makes room for the source where the address asks for it. */
  sourceRoom:
    "document.documentElement.toggleAttribute('data-source-open', location.hash.startsWith('#cell='));",
} as const;
