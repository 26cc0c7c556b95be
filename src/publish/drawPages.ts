import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { formatPart, type Part, splitPart } from '../corpus/part.ts';
import { writeWhole } from '../corpus/writeWhole.ts';
import type { PageKeys } from './choosePages.ts';
import { type DrawnPart, drawnSchema } from './drawnNote.ts';

/** A process more begins with so many reports: each reads all of them first. */
const REPORTS_A_PROCESS = 150;
/** So many parts each, on an average: one after the other, so that none waits long for the others. */
const PARTS_A_PROCESS = 6;

/** MiB for what a page is made from, which is of no use after it: with the usual 16 a twentieth more time is taken. */
const YOUNG_OBJECTS = '--max-semi-space-size=64';

interface Task {
  readonly part: Part;
  /** The folder of the site. */
  readonly out: string;
  /** The folder of the program, see `siteProgram.ts`. */
  readonly program: string;
  /** The keys of the pages that the last site has, by their files. */
  readonly known: PageKeys;
  /** Of how many reports the pages may have to be drawn. */
  readonly reports: number;
}

/**
 * Draws the pages of a part into the folder of the site, by as many processes as there are processors; leaves out those
 * that the last site has.
 * @throws Error where a process fails; it has told the cause.
 */
export async function drawPages({ part, out, program, known, reports }: Task): Promise<DrawnPart> {
  cpSync(join(program, 'client'), out, { recursive: true });
  const note = `${out}-known.json`;
  writeWhole(note, JSON.stringify(known));
  const wanted = Math.ceil(reports / REPORTS_A_PROCESS);
  const count = Math.max(1, Math.min(availableParallelism(), wanted));
  const parts = splitPart(part, count * PARTS_A_PROCESS).values();
  const stop = new AbortController();
  const start = () =>
    fork(new URL('./drawPart.ts', import.meta.url), [out, note, program], {
      execArgv: [...process.execArgv, YOUNG_OBJECTS],
      // React takes three times as long where it looks for mistakes.
      env: { ...process.env, NODE_ENV: 'production' },
      signal: stop.signal,
    });
  try {
    const drawn = await Promise.all(Array.from({ length: count }, () => drawEach(parts, start())));
    return joinDrawn(drawn.flat());
  } catch (error) {
    stop.abort();
    throw error;
  }
}

/** Has a process draw one part after the other, until none is left. */
async function drawEach(parts: Iterable<Part>, child: ChildProcess): Promise<DrawnPart[]> {
  const ended = once(child, 'exit');
  const failed = ended.then(([code, signal]) => {
    throw new Error(`pages were not drawn: a process that drew them ended with ${code ?? signal}`);
  });
  failed.catch(() => {});
  const drawn: DrawnPart[] = [];
  for (const part of parts) {
    child.send(formatPart(part));
    const [told] = await Promise.race([once(child, 'message'), failed]);
    drawn.push(drawnSchema.parse(told));
  }
  child.disconnect();
  await ended;
  return drawn;
}

function joinDrawn(parts: readonly DrawnPart[]): DrawnPart {
  return {
    keys: Object.assign({}, ...parts.map(({ keys }) => keys)),
    kept: parts.flatMap(({ kept }) => kept),
    pages: parts.flatMap(({ pages }) => pages),
    memory: Math.max(...parts.map(({ memory }) => memory)),
  };
}
