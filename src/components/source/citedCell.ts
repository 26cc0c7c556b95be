import { agencyWords } from '../../figures/words.ts';
import { dictionaryOf } from '../../i18n/dictionary.ts';
import { isTranscription } from '../../report/basis.ts';
import type { ReportEntry } from '../../report/entry.ts';
import { type CitedCell, dataEdition } from '../../share/cite.ts';
import { versionOfReports } from '../../share/version.ts';
import { reportAddress } from '../../site/addresses.ts';

/**
 * How a number of a report is cited; `[cell]` stands for the number and `[address]` for where it is on
 * the site. A report that tells no title is called what it is.
 */
export function citedCell(
  { agency, year, report }: ReportEntry,
  released: string | null,
): CitedCell {
  const name = agencyWords(agency);
  const [zh, en] = [dictionaryOf('zh').report, dictionaryOf('en').report];
  return {
    agency: name,
    report: { zh: report.title ?? zh.citedAs(name.zh, year), en: en.citedAs(name.en, year) },
    item: { zh: '[cell]', en: '[cell]' },
    published: report.publishedOn,
    url: report.source.url,
    transcribed: isTranscription(report),
    read: {
      title: { zh: zh.title(name.zh, year), en: en.title(name.en, year) },
      edition: dataEdition(versionOfReports(year, [report])),
      released,
      address: '[address]',
      key: reportAddress(agency.id, year),
    },
  };
}
