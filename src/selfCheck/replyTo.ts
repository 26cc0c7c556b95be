import type { Registry } from '../corpus/findAgency.ts';
import { sniffFormat } from '../document/sniffFormat.ts';
import type { Group } from './answer.ts';
import { answerFile } from './answerFile.ts';
import type { Question, Reply } from './messages.ts';
import { groupOf, loadParsers } from './parsers.ts';
import { pdfParts } from './pdfParts.ts';
import { type RegistryFile, unpackRegistry } from './registryFile.ts';
import { warmUp } from './warmUp.ts';

/** Whether a file was read, so that what reads them is ready. */
let hasRead = false;
let known: { readonly registry: Registry; readonly file: RegistryFile } | null = null;

/** Answers a question; `tell` says on the way how far it is. */
export async function replyTo(question: Question, tell: (reply: Reply) => void): Promise<Reply> {
  const { id } = question;
  switch (question.kind) {
    case 'begin':
      known = { registry: unpackRegistry(question.registry), file: question.registry };
      return { id, kind: 'done' };
    case 'load':
      return { id, kind: (await load(question.group)) ? 'done' : 'unloaded' };
    case 'warm':
      if (!known || hasRead) return { id, kind: 'done' };
      hasRead = true;
      return {
        id,
        kind: 'answer',
        answer: await warmUp(known.registry, known.file),
        group: 'plain',
      };
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
  tell({ id, kind: 'reading' });
  const group = tellGroup(bytes, name);
  tell({ id, kind: 'loading' });
  if (!(await load(group))) return { id, kind: 'unloaded' };
  tell({ id, kind: 'reading' });
  hasRead = true;
  const answer = await answerFile(bytes, name, known.registry, known.file);
  return { id, kind: 'answer', answer, group };
}

/** Whether the parsers of a group are there. */
async function load(group: Group): Promise<boolean> {
  return loadParsers(group).then(
    () => true,
    () => false,
  );
}

/** What can't be read is refused by the reader, which needs no parser for it. */
function tellGroup(bytes: Uint8Array, name: string) {
  try {
    return groupOf(sniffFormat(bytes, name));
  } catch {
    return 'plain';
  }
}
