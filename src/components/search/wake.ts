/** Brings the search of a page to life when the reader first touches it; `/` goes to it. */

const form = document.querySelector<HTMLFormElement>('form[data-search]');
const input = form?.querySelector('input');
const opener = document.querySelector<HTMLAnchorElement>('[data-search-open]');

if (form && input) {
  const isPage = form.dataset['search'] === 'page';
  let started = false;
  const start = async () => {
    if (started) return;
    started = true;
    try {
      if (isPage) await (await import('./showFound.ts')).showFound(form, input);
      else await (await import('./offerMatches.ts')).offerMatches(form, input, close);
    } catch {
      // Without a network the form still leads to the search page; the next touch tries again.
      started = false;
    }
  };
  const close = () => {
    if (!form.hasAttribute('data-open')) return;
    form.removeAttribute('data-open');
    opener?.focus();
  };
  const goThere = () => {
    if (opener && opener.offsetParent !== null) form.setAttribute('data-open', '');
    input.focus();
    input.select();
  };
  for (const event of ['focusin', 'pointerover', 'touchstart'])
    form.addEventListener(event, start, { passive: true });
  // Also while what answers the keys is still on its way; once it is there it answers first.
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) close();
  });
  if (isPage && new URLSearchParams(location.search).get('q')) start();
  opener?.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    if (form.hasAttribute('data-open')) close();
    else goThere();
  });
  document.addEventListener('keydown', (event) => {
    const { target, key, isComposing, ctrlKey, metaKey, altKey } = event;
    const isTyping =
      target instanceof HTMLElement &&
      (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
    if (key !== '/' || isTyping || isComposing || ctrlKey || metaKey || altKey) return;
    event.preventDefault();
    goThere();
  });
}

export {};
