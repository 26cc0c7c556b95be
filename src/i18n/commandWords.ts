/** What every command says of how it is called. */
export interface CommandWords {
  readonly help: string;
  readonly missing: string;
  readonly surplus: string;
  /** Of an option that is none, or lacks its value, in the words of who parsed it. */
  readonly wrong: (message: string) => string;
  readonly usage: (usage: string) => string;
  readonly example: (example: string) => string;
}

/** In English, which every command speaks that has no words of its own. */
export const ENGLISH_COMMAND: CommandWords = {
  help: 'says this',
  missing: 'something is missing',
  surplus: 'there is too much',
  wrong: (message) => message,
  usage: (usage) => `usage: ${usage}`,
  example: (example) => `example: ${example}`,
};
