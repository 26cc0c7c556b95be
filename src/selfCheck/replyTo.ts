import type { Registry } from '../corpus/findAgency.ts';
import { sniffFormat } from '../document/sniffFormat.ts';
import { answerFile } from './answerFile.ts';
import type { Question, Reply } from './messages.ts';
import { groupOf, loadParsers } from './parsers.ts';
import { pdfParts } from './pdfParts.ts';
import { type RegistryFile, unpackRegistry } from './registryFile.ts';

let known: { readonly registry: Registry; readonly file: RegistryFile } | null = null;

/** Answers a question; `tell` says on the way how far it is. */
export async function replyTo(question: Question, tell: (reply: Reply) => void): Promise<Reply> {
  const { id } = question;
  switch (question.kind) {
    case 'begin':
      known = { registry: unpackRegistry(question.registry), file: question.registry };
      return { id, kind: 'done' };
    case 'load':
      await loadParsers(question.group);
      return { id, kind: 'done' };
    case 'read':
      return read(id, question.name, question.bytes, tell);
    case 'draw': {
      const parts = pdfParts();
      if (!parts) throw new Error('no parser of PDFs is loaded');
      parts.listen(question.port);
      return { id, kind: 'files', files: parts.files };
    }
  }
}

async function read(
  id: number,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  tell: (reply: Reply) => void,
): Promise<Reply> {
  if (!known) throw new Error('the registry has not come');
  const group = tellGroup(bytes, name);
  tell({ id, kind: 'loading' });
  await loadParsers(group);
  tell({ id, kind: 'reading' });
  const answer = await answerFile(bytes, name, known.registry, known.file);
  return { id, kind: 'answer', answer, group };
}

/** What can't be read is refused by the reader, which needs no parser for it. */
function tellGroup(bytes: Uint8Array, name: string) {
  try {
    return groupOf(sniffFormat(bytes, name));
  } catch {
    return 'plain';
  }
}
