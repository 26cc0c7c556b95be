/**
 * Reads files away from the page, so that a hostile one freezes nothing: the page ends what takes too long.
 * What it needs is loaded when it is first asked.
 */
import './olderBrowsers.ts';
import type { Question, Reply } from './messages.ts';

const program = import('./replyTo.ts');

addEventListener('message', async ({ data }: MessageEvent<unknown>) => {
  if (!isQuestion(data)) return;
  const { id } = data;
  const tell = (reply: Reply) => postMessage(reply);
  tell({ id, kind: 'loading' });
  const loaded = await program.catch(() => null);
  if (!loaded) return tell({ id, kind: 'unloaded' });
  try {
    tell(await loaded.replyTo(data, tell));
  } catch (failure) {
    const message = failure instanceof Error ? failure.message : String(failure);
    tell({ id, kind: 'failed', message });
  }
});

/** The parser of PDFs speaks with the page that started it over the same port; what it hears is no question. */
function isQuestion(data: unknown): data is Question {
  return typeof data === 'object' && data !== null && 'id' in data && 'kind' in data;
}
