import { DIALECTS } from './dialects.ts';
import { makeReport, readMade } from './readSheet.ts';

/** Times the reader: the median for a report in each dialect, and how time grows with length. */
export function timeReading(): string {
  const lines = DIALECTS.map((dialect) => {
    const texts = Array.from({ length: 200 }, (_, seed) => makeReport(seed, [], dialect).text);
    const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length;
    return `${dialect.padEnd(18)} ${median(texts.map(time)).toFixed(2)} ms for ${(size / 1024).toFixed(1)} KB`;
  });
  const { text } = makeReport(1, [], 'cell-a-line');
  const prose = '公开的及时性有待提高，下一步将加强培训，依法按时答复申请。\n';
  const long = [1, 2, 4, 8].map((factor) => {
    const longer = text + prose.repeat((factor * 128 * 1024) / Buffer.byteLength(prose));
    return `${(Buffer.byteLength(longer) / 1024).toFixed(0)} KB ${time(longer).toFixed(0)} ms`;
  });
  return ['milliseconds a report, median of 200:', ...lines, `growth: ${long.join(', ')}`].join(
    '\n',
  );
}

function time(text: string): number {
  const start = performance.now();
  readMade(text);
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
