import { readForm, writeForm } from './form.ts';

/** What shows a selection, once it is fetched. */
export interface Shown {
  /** Shows what a query of the address asks for. */
  readonly show: (query: string) => void | Promise<void>;
  /** Offers the agencies that a text finds. */
  readonly offer: (text: string) => void | Promise<void>;
}

interface Following {
  readonly form: HTMLFormElement;
  /** A query without what is malformed or unknown, always in the same words. */
  readonly canonical: (query: string) => string;
  readonly load: () => Promise<Shown>;
}

/** Keeps what is chosen in the address; charts and tables follow it. They are fetched on demand. */
export function followAddress({ form, canonical, load }: Following): void {
  const page = location.pathname;
  let shown: Promise<Shown> | null = null;
  /** Loads once what shows selections, since it adds to the page; what failed to load is asked for again. */
  const fetchOnce = () => {
    shown ??= load();
    shown.catch(() => {
      shown = null;
    });
    return shown;
  };
  const tellFailure = () => {
    const status = form.querySelector('[data-status-text]');
    if (status) status.textContent = form.dataset['failed'] ?? '';
  };
  let latest = 0;

  const follow = async () => {
    latest += 1;
    const turn = latest;
    const query = canonical(location.search);
    writeForm(form, query);
    carryQuery(query);
    try {
      await (await fetchOnce()).show(query);
    } catch {
      // Another choice may have been made meanwhile, and be shown.
      if (turn === latest) tellFailure();
    }
    // Charts are laid out in effects: after two frames they stand.
    requestAnimationFrame(() => requestAnimationFrame(uncover));
  };
  const go = (query: string) => {
    history.pushState(null, '', `${page}${query}`);
    void follow();
  };

  for (const event of ['pointerover', 'focusin', 'touchstart']) {
    const once = { once: true, passive: true };
    form.addEventListener(event, () => void fetchOnce().catch(() => undefined), once);
  }
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => go(canonical(readForm(form))));
  form.addEventListener('input', async ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.matches('[data-find]')) return;
    try {
      await (await fetchOnce()).offer(target.value);
    } catch {
      tellFailure();
    }
  });
  form.querySelector('[data-reset]')?.addEventListener('click', (event) => {
    event.preventDefault();
    go('');
    form.querySelector<HTMLElement>('select')?.focus();
  });
  addEventListener('popstate', () => void follow());

  const query = canonical(location.search);
  writeForm(form, query);
  if (query === '') return;
  // The whole is not shown first: it would flash, and the page would jump.
  document.documentElement.classList.add('is-choosing');
  void follow();
}

const uncover = () => document.documentElement.classList.remove('is-choosing');

/** Links to the same comparison elsewhere lead to the same selection. */
function carryQuery(query: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-carry], a[hreflang]')) {
    link.search = query;
  }
}
