import type { KeyboardEvent } from 'react';

const TURNED: Readonly<Record<string, string>> = {
  ArrowDown: 'ArrowLeft',
  ArrowRight: 'ArrowLeft',
  ArrowUp: 'ArrowRight',
  ArrowLeft: 'ArrowRight',
};

/** In a chart that runs downwards Recharts 3.10 takes the left key for "on" and knows no down key. */
export function turnKeys(event: KeyboardEvent): void {
  const key = TURNED[event.key];
  if (!key || !event.isTrusted) return;
  event.preventDefault();
  event.stopPropagation();
  event.target.dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true }));
}
