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
  let choices = 0;
  let isHere = false;
  const program = async () => {
    if (status) status.textContent = isHere ? '' : (status.dataset['loading'] ?? '');
    const loaded = await import('./checkFiles.ts');
    isHere = true;
    return loaded;
  };
  /** What starts the reader, and what shows what it read. */
  const parts = () => Promise.all([import('./findReader.ts'), import('./checkFiles.ts')]);
  let isPrepared = false;
  // A file is about to come: the programs come while the reader looks for it.
  const prepare = () => {
    if (isPrepared) return;
    isPrepared = true;
    parts()
      .then(([{ prepareReader }]) => prepareReader(root))
      .catch(() => {
        isPrepared = false;
      });
  };
  const fail = () => {
    if (status) status.textContent = status.dataset['failed'] ?? '';
  };
  const check = async (files: readonly File[]) => {
    if (files.length === 0) return;
    choices += 1;
    const own = choices;
    await program()
      // The program comes to a later choice first where an earlier one still waits for it.
      .then(({ checkFiles }) => (own === choices ? checkFiles(root, files) : undefined))
      .catch(fail);
  };
  const checkText = (text: string, type: 'text/plain' | 'text/html') => {
    const name = `${paste?.dataset['name']}.${type === 'text/html' ? 'html' : 'txt'}`;
    return check([new File([text], name, { type })]);
  };
  // Beside the box as well: a browser opens a file that is dropped elsewhere, and the page is gone.
  const over = (event: DragEvent, isOver: boolean) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (isOver) prepare();
    root.classList.toggle('is-over', isOver);
  };

  input?.addEventListener('click', prepare);
  paste?.closest('details')?.addEventListener('toggle', prepare);
  input?.addEventListener('change', async () => {
    await check([...(input.files ?? [])]);
    // The same file may be chosen again once it was mended.
    input.value = '';
  });

  document.addEventListener('dragover', (event) => over(event, true));
  document.addEventListener('dragleave', (event) => over(event, event.relatedTarget !== null));
  document.addEventListener('drop', (event) => {
    over(event, false);
    void check([...(event.dataTransfer?.files ?? [])]);
  });

  // Word and browsers give a table as HTML beside its plain text, where its cells are lost.
  document.addEventListener('paste', (event) => {
    const { target, clipboardData } = event;
    const field = target instanceof Element ? target.closest('input, textarea') : null;
    if (!clipboardData || (field && field !== paste)) return;
    const [html, text] = [clipboardData.getData('text/html'), clipboardData.getData('text/plain')];
    const files = [...clipboardData.files];
    const isTable = /<table[\s>]/i.test(html);
    // Text alone is shown in its field first, where it may be looked at.
    if (field === paste && !isTable && files.length === 0) return;
    event.preventDefault();
    if (isTable) void checkText(html, 'text/html');
    else if (files.length > 0) void check(files);
    else if (text.trim() !== '') void checkText(text, 'text/plain');
  });
  find('read')?.addEventListener('click', () => {
    const text = paste?.value ?? '';
    if (text.trim() !== '') void checkText(text, 'text/plain');
    else if (status) status.textContent = status.dataset['empty'] ?? '';
  });

  find('load')?.addEventListener('click', () => {
    parts()
      .then(([{ loadAll }]) => loadAll(root))
      .catch(fail);
  });
  find('blank')?.addEventListener('click', () => {
    import('./saveForm.ts').then(({ saveForm }) => saveForm('2021')).catch(fail);
  });
}

export {};
