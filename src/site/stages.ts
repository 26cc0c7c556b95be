import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** What a stage of a build took. */
export interface Stage {
  readonly name: string;
  /** Seconds by the clock; of all processors together, those of ended children with them. */
  readonly wall: number;
  readonly cpu: number;
  /** MiB, the most that this process or a child held until the end of the stage. */
  readonly memory: number;
}

const stages: Stage[] = [];
let childMemory = 0;

/** Does a stage of a build, and keeps what it took. */
export async function runStage<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const [wall, cpu] = [performance.now(), cpuSeconds()];
  const result = await work();
  stages.push({
    name,
    wall: (performance.now() - wall) / 1000,
    cpu: cpuSeconds() - cpu,
    memory: Math.max(process.resourceUsage().maxRSS / 1024, childMemory),
  });
  return result;
}

/** Notes the most memory that a child held, in MiB. */
export function noteMemory(memory: number): void {
  childMemory = Math.max(childMemory, memory);
}

/** Writes what the stages took where `STAGES` names a file. */
export function tellStages(file = process.env['STAGES']): void {
  if (file) writeFileSync(file, JSON.stringify(stages));
}

/** Seconds of processor time of this process and its ended children; Linux alone tells what children took. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  const own = (user + system) / 1e6;
  if (!existsSync('/proc/self/stat')) return own;
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return own + (Number(fields[13]) + Number(fields[14])) / 100;
}
