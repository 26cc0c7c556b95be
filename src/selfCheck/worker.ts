/**
 * Reads files away from the page, so that a hostile one freezes nothing: the page ends what takes too long.
 * What it needs is loaded when it is first asked.
 */
import './olderBrowsers.ts';
import type { Question, Reply } from './messages.ts';

const program = import('./replyTo.ts');

addEventListener('message', async ({ data }: MessageEvent<unknown>) => {
  if (!isQuestion(data)) return;
  const reply: Reply = await program
    .then(({ replyTo }) => replyTo(data, (told) => postMessage(told)))
    .catch((failure: unknown) => ({
      id: data.id,
      kind: 'failed',
      message: failure instanceof Error ? failure.message : String(failure),
    }));
  postMessage(reply);
});

/** The parser of PDFs speaks with the page that started it over the same port; what it hears is no question. */
function isQuestion(data: unknown): data is Question {
  return typeof data === 'object' && data !== null && 'id' in data && 'kind' in data;
}
