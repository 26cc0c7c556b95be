import type { PdfHost, PdfThread } from './host.ts';
import { makeNoScreen } from './noScreen.ts';

/** The heap of the parsing thread; pictures and streams lie outside of it. */
const HEAP_MEGABYTES = 256;
/** What the thread may hold outside of its heap. */
const MOST_OUTSIDE = 350 * 2 ** 20;
const WATCH_EVERY_MS = 30;

/** The thread's program: the library's own, listening on the port that it is handed. */
const PROGRAM = `
const { workerData } = require('node:worker_threads');
import(workerData.library).then(({ WorkerMessageHandler }) => {
  WorkerMessageHandler.initializeFromPort(workerData.port);
});`;

interface OpenThread {
  readonly port: Worker;
  /** Nothing where this Node can't tell: 22.15 and older. */
  readonly readWork?: () => Promise<number>;
  /** What the thread holds outside of its heap, in bytes. */
  readonly readOutside: () => Promise<number>;
  readonly broken: Promise<never>;
  /** Lets the process end while the thread waits for the next file. */
  readonly rest: () => void;
  readonly end: () => void;
}

/**
 * What Node offers; null elsewhere. Its modules are asked for at run time, so that a bundle for a
 * browser has none of them.
 */
export function findNodeHost(): PdfHost | null {
  if (typeof process === 'undefined' || typeof process.getBuiltinModule !== 'function') return null;
  const { createRequire } = process.getBuiltinModule('node:module');
  const { dirname, join, sep } = process.getBuiltinModule('node:path');
  const { pathToFileURL } = process.getBuiltinModule('node:url');
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const library = pathToFileURL(join(folder, 'legacy/build/pdf.worker.mjs')).href;
  let idle: OpenThread | null = null;
  const openThread = (): PdfThread => {
    const thread = idle ?? startThread(library);
    idle = null;
    const { failed, stop } = watchMemory(thread.readOutside);
    return {
      port: thread.port,
      failed: Promise.race([thread.broken, failed]),
      ...(thread.readWork ? { readWork: thread.readWork } : {}),
      release: (sound) => {
        stop();
        if (!sound || idle !== null) return thread.end();
        idle = thread;
        thread.rest();
      },
    };
  };
  return {
    openThread,
    screen: makeNoScreen(),
    characterMaps: join(folder, 'cmaps') + sep,
    standardFonts: join(folder, 'standard_fonts') + sep,
  };
}

function startThread(library: string): OpenThread {
  const { MessageChannel, Worker } = process.getBuiltinModule('node:worker_threads');
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(PROGRAM, {
    eval: true,
    execArgv: [],
    workerData: { library, port: port2 },
    transferList: [port2],
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
  });
  const broken = new Promise<never>((_, reject) => worker.on('error', reject));
  broken.catch(() => {});
  const end = () => {
    port1.close();
    void worker.terminate();
  };
  port1.start();
  worker.unref();
  // The library asks of a port only what both kinds have: messages, and listeners for them.
  const port = port1 as unknown as Worker;
  const { cpuUsage, getHeapStatistics } = worker as Partial<typeof worker>;
  return {
    port,
    broken,
    // A thread that is ending answers no more; `broken` then says why.
    ...(cpuUsage
      ? {
          readWork: () =>
            worker.cpuUsage().then(
              ({ user }) => user / 1000,
              () => 0,
            ),
        }
      : {}),
    readOutside: getHeapStatistics
      ? () =>
          worker.getHeapStatistics().then(
            (now) => now.external_memory,
            () => 0,
          )
      : async () => 0,
    rest: () => port1.unref(),
    end,
  };
}

/** Fails where the thread takes too much memory; keeps the process alive until it is stopped. */
function watchMemory(readOutside: () => Promise<number>) {
  let stop = () => {};
  const failed = new Promise<never>((_, reject) => {
    const timer = setInterval(async () => {
      if ((await readOutside()) > MOST_OUTSIDE) reject(new Error('out of memory'));
    }, WATCH_EVERY_MS);
    stop = () => clearInterval(timer);
  });
  failed.catch(() => {});
  return { failed, stop };
}
