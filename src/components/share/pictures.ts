/** Lets the buttons be seen that make a picture of a figure; what draws is fetched when one is pressed. */
export function enablePictures(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-picture]')) {
    button.classList.add('is-ready');
    button.addEventListener('click', () => save(button));
  }
}

async function save({ dataset, parentElement }: HTMLButtonElement): Promise<void> {
  const json = parentElement?.querySelector<HTMLAnchorElement>('a[download$=".json"]');
  if (!json) return;
  const { saveWhole } = await import('./saveWhole.ts');
  await saveWhole(json, dataset['picture'] === 'svg' ? 'svg' : 'png');
}
