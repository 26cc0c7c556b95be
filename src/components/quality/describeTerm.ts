import type { Side, Term } from '../../check/check.ts';
import { formatNumber } from '../../figures/formatNumber.ts';
import { cellAnchor } from '../../figures/rows.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { STATUS_WORDS } from '../../i18n/figures.ts';
import { wordOf } from '../../i18n/lang.ts';
import type { ReportEntry } from '../../report/entry.ts';
import type { Place } from '../../report/report.ts';
import { pageHref, reportAddress } from '../../site/addresses.ts';
import { placeHref, sourceHref } from '../../site/sourceFiles.ts';
import { describeCell, labelCell, labelName } from '../../statute/forms.ts';
import type { Lang } from '../../statute/types.ts';
import { curatedText } from '../cells/cellWords.ts';
import { anchorOfPlace } from '../report/proseBlocks.ts';

/** A number that a check takes, in words. */
interface TermWords {
  readonly label: string;
  readonly sign: '+' | '−';
  readonly year: number;
  readonly value: string;
  /** The status in words; null for a number that is printed so. */
  readonly status: string | null;
  /** The cell or the line on the report's page. */
  readonly href: string | null;
}

export function describeTerm(
  term: Term,
  entry: ReportEntry,
  lang: Lang,
  dictionary: Dictionary,
): TermWords {
  const { report: words } = dictionary.quality;
  const { curated } = dictionary.statuses;
  const { cell, measure, quote, value, status, sign } = term;
  // The report of last year is filed under last year, whatever year it gives.
  const year = term.year === entry.report.year ? entry.year : entry.year - 1;
  const named = cell === undefined ? measure && labelName(measure)[lang] : labelCell(cell)[lang];
  return {
    label: quote === undefined ? (named ?? '') : words.quote(quote),
    sign: sign === 1 ? '+' : '−',
    year,
    value: value === null ? '—' : formatNumber(value),
    status:
      status === 'curated'
        ? curated.reads(curatedText(value, dictionary))
        : PLAIN.has(status)
          ? null
          : wordOf(STATUS_WORDS, status, lang),
    href:
      cell === undefined
        ? hrefOfPlace(term.place, entry, lang)
        : hrefOfCell(cell, entry, year, lang),
  };
}

const PLAIN = new Set<Term['status']>(['reported', 'stated']);

/** The address of a cell on the page of its report; null for what no table shows. */
function hrefOfCell(cell: string, { agency }: ReportEntry, year: number, lang: Lang) {
  if (describeCell(cell) === null) return null;
  return `${pageHref(lang, reportAddress(agency.id, year))}#${cellAnchor(cell)}`;
}

/**
 * The address of a place: of a paragraph on the page of its report, else on the page of the source;
 * null where there is none.
 */
export function hrefOfPlace(place: Place | undefined, entry: ReportEntry, lang: Lang) {
  if (!place) return null;
  const { agency, year, report } = entry;
  const anchor = anchorOfPlace(report, place);
  return anchor === null
    ? placeHref(sourceHref(entry, lang), place)
    : `${pageHref(lang, reportAddress(agency.id, year))}#${anchor}`;
}

/** The terms that leave a statement open. */
export function openTerms(...sides: readonly (Side | null)[]): readonly Term[] {
  return sides.flatMap((side) => side?.terms ?? []).filter(({ value }) => value === null);
}
