/** What every command has: `--help`, arguments as it says, and its keeper's mistakes told in one sentence. */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { ContentFault } from '../src/corpus/contentFault.ts';
import type { CommandWords } from '../src/i18n/commandWords.ts';
import { alignMeanings, ENGLISH_COMMAND, tellMistake } from '../src/i18n/commandWords.ts';

interface Command<Options extends ParseArgsOptionsConfig> {
  /** How it is called, from `npm`. */
  readonly usage: string;
  /** What it does, in a sentence or two. */
  readonly does: string;
  /** Each argument with what it means. */
  readonly arguments: Readonly<Record<string, string>>;
  readonly example: string;
  readonly options: Options;
  /** What it says of itself where it speaks another language than English. */
  readonly words?: CommandWords;
  /** How many arguments without a name it takes, at least and at most. */
  readonly files?: readonly [least: number, most: number];
}

const HELP = { help: { type: 'boolean', default: false } } as const;

/** The arguments of this run. With `--help` it prints what there is to know and ends with 0; used wrongly, with 2. */
export function readCommand<Options extends ParseArgsOptionsConfig>(command: Command<Options>) {
  const [least, most] = command.files ?? [0, 0];
  const words = command.words ?? ENGLISH_COMMAND;
  try {
    const args = parseArgs({ options: { ...command.options, ...HELP }, allowPositionals: true });
    const given = args.positionals.length;
    if ('help' in args.values && args.values.help === true) {
      console.log(describe(command));
      process.exit(0);
    }
    if (given >= least && given <= most) return args;
    refuse(command, given < least ? words.missing : words.surplus);
  } catch (error) {
    refuse(command, tellMistake(error instanceof Error ? error.message : String(error), words));
  }
}

/** Ends a command that was used wrongly. */
export function refuse(
  { usage, words = ENGLISH_COMMAND }: { readonly usage: string; readonly words?: CommandWords },
  cause: string,
): never {
  console.error(`${cause}\n${words.usage(usage)}`);
  process.exit(2);
}

function describe(command: Command<ParseArgsOptionsConfig>): string {
  const words = command.words ?? ENGLISH_COMMAND;
  const list = alignMeanings(Object.entries({ ...command.arguments, '--help': words.help }));
  return `${command.usage}\n\n${command.does}\n\n${list}\n\n${words.example(command.example)}`;
}

/** Does a command's work; what its keeper has to mend in the content is told in one sentence. */
export async function runCommand(work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ContentFault)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
