/** Links that tell of a page get its address with the host that it is read at; `FillAddresses.astro` does so for text. */
export function nameHostInLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-about-page]')) {
    const told = link.dataset['aboutPage'] ?? '';
    const href = link.getAttribute('href') ?? '';
    const named = encodeURIComponent(new URL(told, location.href).href);
    link.setAttribute(
      'href',
      href.replace(encodeURIComponent(told), () => named),
    );
  }
}
