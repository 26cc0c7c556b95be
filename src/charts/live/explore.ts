import type { ClientDirective } from 'astro';

/**
 * `client:explore`: brings a chart to life when the reader points at it, touches it or comes to it
 * by keyboard. Only with a script is the drawn chart a stop of the Tab key. Where the reader points
 * meanwhile is noted, for the chart to answer as soon as it is live.
 */
const explore: ClientDirective = (load, _options, island) => {
  const host = island.closest<HTMLElement>('[data-explore]') ?? island;
  host.tabIndex = 0;
  const waiting = new AbortController();
  const options = { passive: true, signal: waiting.signal };
  host.addEventListener('live', () => waiting.abort(), { once: true });

  const note = ({ pageX, pageY }: PointerEvent) => {
    host.dataset['pointed'] = `${pageX} ${pageY}`;
  };
  const forget = () => {
    delete host.dataset['pointed'];
  };
  host.addEventListener('pointermove', note, options);
  host.addEventListener('pointerdown', note, options);
  // The finger that has tapped is gone and still wants its answer; one that scrolls wants none.
  host.addEventListener('pointercancel', forget, options);
  host.addEventListener(
    'pointerleave',
    (event) => event.pointerType !== 'touch' && forget(),
    options,
  );

  const events = ['pointerover', 'focusin'];
  const start = async () => {
    for (const event of events) host.removeEventListener(event, start);
    const hydrate = await load();
    await hydrate();
  };
  for (const event of events) host.addEventListener(event, start, options);
};

export default explore;
