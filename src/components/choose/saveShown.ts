import type { Figure } from '../../figures/figure.ts';
import { addressOf } from '../../figures/publication.ts';

/**
 * Saves the rows of a figure that are shown as a CSV file with the columns of the whole, named for what
 * was chosen. The writer is fetched only when it is asked for.
 */
export async function saveShown(figure: Figure, query: string): Promise<void> {
  const { toCsv } = await import('../../figures/toCsv.ts');
  // A file that is taken away names the host that the page is read at.
  const root = new URL(addressOf(import.meta.env.BASE_URL, 'zh', '/'), location.href).href;
  const csv = new Blob([toCsv(figure, { root })], { type: 'text/csv;charset=utf-8' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(csv);
  link.download = `${[figure.id, ...query.split(/\W+/).filter(Boolean)].join('-')}.csv`;
  link.click();
  // A browser may still be about to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
