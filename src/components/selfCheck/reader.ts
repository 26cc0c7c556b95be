import type { Answer, Group } from '../../selfCheck/answer.ts';
import type { Question, Reply } from '../../selfCheck/messages.ts';
import type { PdfFiles } from '../../selfCheck/pdfParts.ts';
import type { RegistryFile } from '../../selfCheck/registryFile.ts';

/** How long a file may be read, its parsers apart. */
export const MOST_SECONDS = 20;

/** A file took too long, and the worker was ended. */
export class TooSlow extends Error {}
/** The program broke down on a file. */
export class Broken extends Error {}
/** The program, or what it needs, could not be fetched or does not run in this browser. */
export class NotStarted extends Error {}

type Asked = Question extends infer One ? (One extends Question ? Omit<One, 'id'> : never) : never;

/** What a worker does with a file: it may wait for the network first. */
export type Stage = 'loading' | 'reading';

interface Waiting {
  readonly take: (reply: Reply) => void;
  readonly fail: (failure: Error) => void;
}

/** The worker that reads files, and begins anew where one had to be ended. */
export interface Reader {
  readonly read: (
    name: string,
    bytes: Uint8Array<ArrayBuffer>,
    tell: (stage: Stage) => void,
  ) => Promise<{ readonly answer: Answer; readonly group: Group }>;
  readonly load: (group: Group) => Promise<void>;
  /** Has it read a form of zeros; null where it has read something before. */
  readonly warm: () => Promise<Answer | null>;
  /** A port on which the parser of PDFs listens, and the files that drawing needs. */
  readonly openPort: () => Promise<{ readonly port: MessagePort; readonly files: PdfFiles }>;
}

export function openReader(registry: RegistryFile): Reader {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let speaks = false;
  let count = 0;
  /** One file is read after the other: the end of one that takes too long is no end of another. */
  let turn: Promise<unknown> = Promise.resolve();

  const end = (failure: Error) => {
    worker?.terminate();
    worker = null;
    for (const { fail } of waiting.values()) fail(failure);
    waiting.clear();
  };
  const begin = () => {
    const begun = new Worker(new URL('../../selfCheck/worker.ts', import.meta.url), {
      type: 'module',
    });
    speaks = false;
    begun.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      speaks = true;
      waiting.get(data.id)?.take(data);
    });
    begun.addEventListener('error', (event) => {
      event.preventDefault();
      // One that a browser can't run, such as one without modules in workers, fails before it says anything.
      end(speaks ? new Broken(event.message) : new NotStarted());
    });
    worker = begun;
    void ask({ kind: 'begin', registry }).catch(() => {});
    return begun;
  };
  const ask = async (
    asked: Asked,
    transfer: Transferable[] = [],
    tell: (stage: Stage) => void = () => {},
  ): Promise<Reply> => {
    const target = worker ?? begin();
    count += 1;
    const id = count;
    let timer = 0;
    const watch = (failure: Error) => {
      timer = window.setTimeout(() => end(failure), MOST_SECONDS * 1000);
    };
    return new Promise<Reply>((done, fail) => {
      waiting.set(id, {
        fail,
        take: (reply) => {
          clearTimeout(timer);
          switch (reply.kind) {
            case 'reading':
              watch(new TooSlow());
              return tell(reply.kind);
            case 'loading':
              return tell(reply.kind);
            // What failed to come is asked for again by a new worker alone.
            case 'unloaded':
              return end(new NotStarted());
          }
          waiting.delete(id);
          if (reply.kind === 'failed') fail(new Broken(reply.message));
          else done(reply);
        },
      });
      watch(new NotStarted());
      target.postMessage({ ...asked, id }, transfer);
    }).finally(() => clearTimeout(timer));
  };

  return {
    read: async (name, bytes, tell) => {
      const asked = turn.then(() => ask({ kind: 'read', name, bytes }, [], tell));
      turn = asked.catch(() => {});
      const reply = await asked;
      if (reply.kind !== 'answer') throw new Broken(reply.kind);
      return reply;
    },
    load: async (group) => void (await ask({ kind: 'load', group })),
    warm: async () => {
      const reply = await ask({ kind: 'warm' });
      return reply.kind === 'answer' ? reply.answer : null;
    },
    openPort: async () => {
      const { port1, port2 } = new MessageChannel();
      const reply = await ask({ kind: 'draw', port: port2 }, [port2]);
      if (reply.kind !== 'files') throw new Broken(reply.kind);
      port1.start();
      return { port: port1, files: reply.files };
    },
  };
}
