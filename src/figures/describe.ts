import { fill } from '../i18n/both.ts';
import { STILL_WORDS, CHART_WORDS as WORDS } from '../i18n/figures.ts';
import type { Bilingual } from '../statute/types.ts';
import type { Figure } from './figure.ts';
import { formatNumber } from './formatNumber.ts';
import { partsOf } from './outcomes.ts';
import { scaleOf } from './showRows.ts';
import { joinWords, rowAgency } from './words.ts';

type Undescribed = Omit<Figure, 'description'>;

/** A figure described as it is: after some of its rows were taken. */
export const describe = (figure: Figure): Figure => ({
  ...figure,
  description: describeFigure(figure),
});

/** What a figure shows, in words, for those who don't see it. */
export function describeFigure(figure: Undescribed): Bilingual {
  if (figure.rows.length === 0) return WORDS.noRows;
  const describe = {
    dots: describeDots,
    outcomes: describeOutcomes,
    series: describeSeries,
    cells: describeCells,
  };
  return describe[figure.kind](figure);
}

function describeDots({ rows, unit, scale = scaleOf(rows) }: Undescribed): Bilingual {
  const values = rows.flatMap(({ value }) => (value === null ? [] : [value]));
  return fill(STILL_WORDS.describeDots, {
    scale: WORDS[`${scale}Scale`],
    n: rows.length,
    unit,
    min: values.length > 0 ? formatNumber(Math.min(...values)) : WORDS.none,
    max: values.length > 0 ? formatNumber(Math.max(...values)) : WORDS.none,
    zeros: values.filter((value) => value === 0).length,
    nulls: rows.length - values.length,
  });
}

function describeOutcomes({ rows, title }: Undescribed): Bilingual {
  const reports = new Set(rows.map(({ agencyId, year }) => `${agencyId}/${year}`));
  const parts = joinWords(partsOf(rows).map(({ label }) => label));
  return fill(STILL_WORDS.describeOutcomes, { n: reports.size, title, parts });
}

function describeSeries({ rows, unit }: Undescribed): Bilingual {
  const years = rows.map(({ year }) => year);
  const agencies = new Set(rows.map(({ agencyId }) => agencyId));
  const names = new Map(
    rows.map((row): [string, Bilingual] =>
      agencies.size > 1 ? [row.agencyId, rowAgency(row)] : [row.series, row.label],
    ),
  );
  return fill(STILL_WORDS.describeSeries, {
    from: Math.min(...years),
    to: Math.max(...years),
    series: joinWords([...names.values()]),
    unit,
  });
}

function describeCells({ rows, unit }: Undescribed): Bilingual {
  return fill(STILL_WORDS.describeCells, { n: rows.length, unit });
}
