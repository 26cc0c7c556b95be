import { today } from './today.ts';

/** How long a button says that it has copied. */
const SAID_FOR = 2000;

/** Lets the copy buttons be seen, and copies. */
export function enableCopying(): void {
  const status = document.querySelector<HTMLElement>('[data-copy-status]');
  if (!status) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('.copy-button')) {
    button.classList.add('is-ready');
    button.addEventListener('click', () => copyBy(button, status));
  }
}

async function copyBy(button: HTMLButtonElement, status: HTMLElement): Promise<void> {
  const { copied = '', byHand = '', accessed = '' } = status.dataset;
  const copies = await copy(textOf(button, accessed), button);
  // Emptied first: the same words twice are not told twice.
  status.textContent = '';
  requestAnimationFrame(() => {
    status.textContent = copies ? copied : byHand;
  });
  if (!copies || button.textContent === copied) return;
  const name = button.textContent;
  button.textContent = copied;
  setTimeout(() => {
    button.textContent = name;
  }, SAID_FOR);
}

/** A link is absolute; where a citation wants the day of access, that is today. */
function textOf(button: HTMLButtonElement, accessed: string): string {
  const link = button.dataset['copyLink'];
  if (link !== undefined) return new URL(link, location.href).href;
  const text =
    button.dataset['copyText'] ??
    button.closest('dt')?.nextElementSibling?.textContent?.trim() ??
    '';
  return text.replaceAll(`[${accessed}]`, `[${today()}]`);
}

/** Whether the text was copied; where no way is allowed, as in WeChat, it stands selected instead. */
async function copy(text: string, button: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text, button);
  }
}

function copySelected(text: string, button: HTMLElement): boolean {
  button.parentElement?.querySelector('.copy-by-hand')?.remove();
  const field = document.createElement('textarea');
  field.className = 'copy-by-hand';
  field.readOnly = true;
  field.value = text;
  field.setAttribute('aria-label', button.getAttribute('aria-label') ?? '');
  button.after(field);
  field.focus();
  field.setSelectionRange(0, text.length);
  if (!tryCommand()) return false;
  field.remove();
  button.focus();
  return true;
}

/** The old way, which some browsers within apps still allow. */
function tryCommand(): boolean {
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
