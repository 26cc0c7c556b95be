import type { Registry } from '../corpus/findAgency.ts';
import { formOfZeros } from '../statute/formOfZeros.ts';
import type { Answer } from './answer.ts';
import { answerFile } from './answerFile.ts';
import type { RegistryFile } from './registryFile.ts';

/**
 * Reads a form of zeros: what a browser runs for the first time it must make ready, which takes longer than
 * to read a report, and the first file would wait for it.
 */
export async function warmUp(registry: Registry, file: RegistryFile): Promise<Answer> {
  return answerFile(new TextEncoder().encode(formOfZeros()), '0.txt', registry, file);
}
