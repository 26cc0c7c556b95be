/**
 * A build that does not know its host writes the addresses that readers take away from the root on:
 * here they get the host that the page is read at.
 */
export function fillAddresses(): void {
  for (const place of document.querySelectorAll('[data-address]')) {
    place.textContent = nameHost(place.textContent ?? '');
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-about-page]')) {
    const told = link.dataset['aboutPage'] ?? '';
    const href = link.getAttribute('href') ?? '';
    link.setAttribute(
      'href',
      href.replace(encodeURIComponent(told), () => encodeURIComponent(nameHost(told))),
    );
  }
}

const nameHost = (address: string) => new URL(address, location.href).href;
