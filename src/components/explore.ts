import type { ClientDirective } from 'astro';

/**
 * `client:explore`: brings a chart to life when the reader points at it, touches it or comes to it
 * by keyboard. Only with a script is the drawn chart a stop of the Tab key.
 */
const explore: ClientDirective = (load, _options, island) => {
  const host = island.closest<HTMLElement>('[data-explore]') ?? island;
  host.tabIndex = 0;
  const events = ['pointerover', 'focusin', 'touchstart'];
  const start = async () => {
    for (const event of events) host.removeEventListener(event, start);
    const hydrate = await load();
    await hydrate();
  };
  for (const event of events) host.addEventListener(event, start, { passive: true });
};

export default explore;
