/**
 * Unpacks the Chromium of @sparticuz/chromium, the libraries it needs beside those of a bare
 * system, its renderer and its font. A program of its own, since that package unpacks only into
 * the temporary folder of its process: whoever starts it says by TMPDIR where that is.
 */
import { fileURLToPath } from 'node:url';
import { inflate } from '@sparticuz/chromium';

const archives = new URL('../bin/', import.meta.resolve('@sparticuz/chromium'));

await Promise.all(
  ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'].map((name) =>
    inflate(fileURLToPath(new URL(name, archives))),
  ),
);
