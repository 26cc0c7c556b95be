import { formatSelection, parseSelection } from '../../figures/select.ts';
import { readForm, writeForm } from './form.ts';
import type { Views } from './showViews.tsx';

/** Keeps what is chosen in the address; charts and tables follow it. They are fetched on demand. */
const form = document.querySelector<HTMLFormElement>('form[data-choose]');
if (form) start(form);

function start(form: HTMLFormElement): void {
  const page = location.pathname;
  let views: Promise<Views> | null = null;
  const load = () => {
    views ??= import('./showViews.tsx').then(({ loadViews }) => loadViews(form));
    return views;
  };

  /** Shows what the address says. */
  const follow = async () => {
    const selection = parseSelection(location.search);
    writeForm(form, selection);
    carryQuery(formatSelection(selection));
    try {
      const { show } = await load();
      show(selection);
    } catch {
      views = null;
      const status = form.querySelector('[data-status-text]');
      if (status) status.textContent = form.dataset['failed'] ?? '';
    }
    document.documentElement.classList.remove('is-choosing');
  };
  const go = (query: string) => {
    history.pushState(null, '', `${page}${query}`);
    void follow();
  };

  for (const event of ['pointerover', 'focusin', 'touchstart']) {
    form.addEventListener(event, () => void load().catch(() => undefined), {
      once: true,
      passive: true,
    });
  }
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => go(formatSelection(readForm(form))));
  form.addEventListener('input', async ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.matches('[data-find]')) return;
    (await load()).offer(target.value, readForm(form).agencies);
  });
  form.querySelector('[data-reset]')?.addEventListener('click', (event) => {
    event.preventDefault();
    go('');
    form.querySelector<HTMLElement>('select')?.focus();
  });
  addEventListener('popstate', () => void follow());

  if (formatSelection(parseSelection(location.search)) === '') {
    writeForm(form, parseSelection(''));
    return;
  }
  // The whole is not shown first: it would flash, and the page would jump.
  document.documentElement.classList.add('is-choosing');
  void follow();
}

/** Links to the same comparison elsewhere lead to the same selection. */
function carryQuery(query: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-carry], a[hreflang]')) {
    link.search = query;
  }
}
