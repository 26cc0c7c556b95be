import { availableParallelism } from 'node:os';
import { kTransferable, kValue, Tinypool } from 'tinypool';
import type { BatchResult, BatchTask } from './publishBatch.ts';

/** Publishes batches of agencies; their results come in the order of the tasks. */
export function runBatches(tasks: readonly BatchTask[]): AsyncGenerator<BatchResult> {
  return runTasks(new URL('./publishBatch.ts', import.meta.url), tasks);
}

/**
 * Does tasks with as many workers as there are processors; their results come in the order of the tasks. `worker` is
 * the module whose default export does one.
 */
export async function* runTasks<Task, Result>(
  worker: URL,
  tasks: readonly Task[],
): AsyncGenerator<Result> {
  const threads = Math.max(1, Math.min(availableParallelism(), tasks.length));
  const pool = new Tinypool({
    runtime: 'worker_threads',
    filename: worker.href,
    minThreads: threads,
    maxThreads: threads,
  });
  try {
    const running: Promise<Result>[] = [];
    for (const [at] of tasks.entries()) {
      // No more results wait than there are workers: memory does not grow with the corpus.
      for (const task of tasks.slice(running.length, at + threads + 1)) {
        running.push(pool.run(task));
      }
      const result = await running[at];
      delete running[at];
      if (result) yield result;
    }
  } finally {
    await pool.destroy();
  }
}

/** The result of a worker that gives the bytes in it to the thread that asked, in place of a copy. */
export function moveBytes(result: object, bytes: readonly Uint8Array[]): object {
  return Tinypool.move({
    [kTransferable]: [...new Set(bytes.map(({ buffer }) => buffer))],
    [kValue]: result,
  });
}
