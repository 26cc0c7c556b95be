/**
 * Takes files and pasted tables. All that reads them is loaded when the first comes: before that the page
 * has no more than this.
 */
const root = document.querySelector<HTMLElement>('[data-self-check]');

if (root) listen(root);

function listen(root: HTMLElement): void {
  const find = <T extends HTMLElement>(name: string) =>
    root.querySelector<T>(`[data-check-${name}]`);
  const input = root.querySelector<HTMLInputElement>('input[type=file]');
  const paste = find<HTMLTextAreaElement>('paste');
  const status = find('status');
  const program = () => {
    if (status) status.textContent = status.dataset['loading'] ?? '';
    return import('./checkFiles.ts');
  };
  const fail = () => {
    if (status) status.textContent = status.dataset['failed'] ?? '';
  };
  const check = async (files: readonly File[]) => {
    if (files.length > 0) {
      await program()
        .then(({ checkFiles }) => checkFiles(root, files))
        .catch(fail);
    }
  };
  const checkText = (text: string, type: 'text/plain' | 'text/html') => {
    const name = `${paste?.dataset['name']}.${type === 'text/html' ? 'html' : 'txt'}`;
    return check([new File([text], name, { type })]);
  };

  input?.addEventListener('change', async () => {
    await check([...(input.files ?? [])]);
    // The same file may be chosen again once it was mended.
    input.value = '';
  });

  root.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    root.classList.add('is-over');
  });
  root.addEventListener('dragleave', () => root.classList.remove('is-over'));
  root.addEventListener('drop', (event) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    root.classList.remove('is-over');
    if (files.length === 0) return;
    event.preventDefault();
    void check(files);
  });

  // Word and browsers give a table as HTML beside its plain text, where its cells are lost.
  paste?.addEventListener('paste', (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    const html = event.clipboardData?.getData('text/html') ?? '';
    if (/<table[\s>]/i.test(html)) {
      event.preventDefault();
      void checkText(html, 'text/html');
    } else if (files.length > 0) {
      event.preventDefault();
      void check(files);
    }
  });
  find('read')?.addEventListener('click', () => {
    const text = paste?.value ?? '';
    if (text.trim() !== '') void checkText(text, 'text/plain');
    else if (status) status.textContent = status.dataset['empty'] ?? '';
  });

  const load = find<HTMLButtonElement>('load');
  load?.addEventListener('click', () => {
    program()
      .then(({ loadAll }) => loadAll(root))
      .catch(fail);
  });
}

export {};
