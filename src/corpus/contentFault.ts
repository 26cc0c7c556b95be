/** Something in the content folder that stops every command: a mistake of its keeper, told in one sentence. */
export class ContentFault extends Error {
  override readonly name = 'ContentFault';

  constructor(file: string, cause: string) {
    super(`${file}: ${cause.replace(/\s+/g, ' ')}`);
  }
}
