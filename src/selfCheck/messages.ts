import type { Answer, Group } from './answer.ts';
import type { PdfFiles } from './pdfParts.ts';
import type { RegistryFile } from './registryFile.ts';

/** What the page asks of the worker; each is answered under its number. */
export type Question = { readonly id: number } & (
  | { readonly kind: 'begin'; readonly registry: RegistryFile }
  | { readonly kind: 'load'; readonly group: Group }
  /** A form of zeros is to be read, so that the first file finds a program that has read before. */
  | { readonly kind: 'warm' }
  | { readonly kind: 'read'; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  /** For the drawing of pages: the parser listens on the port as well. */
  | { readonly kind: 'draw'; readonly port: MessagePort }
);

export type Reply = { readonly id: number } & (
  | { readonly kind: 'done' }
  /** The question is heard; programs are on their way, which may take as long as the network wants. */
  | { readonly kind: 'loading' }
  /** The file is read, and nothing is waited for. */
  | { readonly kind: 'reading' }
  | { readonly kind: 'answer'; readonly answer: Answer; readonly group: Group }
  | { readonly kind: 'files'; readonly files: PdfFiles }
  /** A program could not be fetched. */
  | { readonly kind: 'unloaded' }
  /** The program broke down. */
  | { readonly kind: 'failed'; readonly message: string }
);
