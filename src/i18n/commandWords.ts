/** What every command says of how it is called. */
export interface CommandWords {
  readonly help: string;
  readonly missing: string;
  readonly surplus: string;
  /** Of an option that the command has not, and of one that lacks its value. */
  readonly unknown: (option: string) => string;
  readonly valueless: (option: string) => string;
  /** Of what else is wrong with an option, in the words of who parsed it. */
  readonly wrong: (message: string) => string;
  readonly usage: (usage: string) => string;
  readonly example: (example: string) => string;
}

/** In English, which every command speaks that has no words of its own. */
export const ENGLISH_COMMAND: CommandWords = {
  help: 'says this',
  missing: 'no file is given',
  surplus: 'too many arguments are given',
  unknown: (option) => `there is no option ${option}`,
  valueless: (option) => `${option} takes a value`,
  wrong: (message) => message,
  usage: (usage) => `usage: ${usage}`,
  example: (example) => `example: ${example}`,
};

/** What is wrong with the options of a command, by what who parsed them says of it in English. */
export function tellMistake(message: string, { unknown, valueless, wrong }: CommandWords): string {
  const option = /'(-[^'\s]*)/.exec(message)?.[1] ?? '';
  if (message.startsWith('Unknown option')) return unknown(option);
  if (message.endsWith('argument missing')) return valueless(option);
  return wrong(message);
}

/** Names with what they mean, a pair a line and the meanings below each other. */
export function alignMeanings(pairs: readonly (readonly [string, string])[]): string {
  const width = Math.max(...pairs.map(([name]) => countColumns(name)));
  return pairs
    .map(([name, text]) => `  ${name}${' '.repeat(width - countColumns(name))}  ${text}`)
    .join('\n');
}

/** How many columns of a terminal a text takes: a Chinese character takes two. */
function countColumns(text: string): number {
  return text.length + (text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/gu)?.length ?? 0);
}
