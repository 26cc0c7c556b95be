import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPdf } from '../readPdf.ts';
import { setPdfHost } from './host.ts';
import { findNodeHost } from './nodeHost.ts';
import { readProperty } from './operators.ts';

test('the library works out no outline of a character, which nobody looks at', async () => {
  const host = findNodeHost();
  const sent: unknown[] = [];
  setPdfHost({
    ...host,
    openThread() {
      const thread = host?.openThread?.();
      if (!thread) throw new Error('Node has threads');
      thread.port.addEventListener('message', ({ data }) => {
        const told = readProperty(data, 'data');
        if (readProperty(data, 'action') === 'commonobj' && Array.isArray(told)) sent.push(told[1]);
      });
      return thread;
    },
  });
  const { blocks } = await readPdf(
    readFileSync(join(import.meta.dirname, '../fixtures/pdf/hongze-2023.pdf')),
  );
  expect(blocks.length).toBeGreaterThan(10);
  expect(new Set(sent)).toEqual(new Set(['Font']));
});
