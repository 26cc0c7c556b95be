import type { FigureRow } from '../figure.ts';
import type { Words } from './words.ts';

/** A line, or marks without one: points of one panel that share a colour. */
export interface SeriesPath {
  /** Key of its values in the chart's data. */
  readonly key: string;
  readonly panel: string;
  /** Which of the six colours, from 1; 0 for the rest. */
  readonly colour: number;
  readonly joined: boolean;
}

export interface SeriesPanel {
  readonly id: string;
  /** In pixels from the top: the plot's upper edge and its baseline. */
  readonly top: number;
  readonly bottom: number;
  readonly max: number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  /** Its colour is null where it names several series. */
  readonly heading: (Words & { readonly colour: number | null }) | null;
}

export interface SeriesFlat {
  readonly heading: SeriesPanel['heading'];
  readonly words: Words;
  readonly rows: readonly FigureRow[];
}

/** What stands for one year in the chart's data: values by path, and their rows. */
export interface SeriesDatum {
  readonly year: number;
  readonly rows: Readonly<Record<string, FigureRow>>;
  readonly [path: string]: unknown;
}

export interface SeriesPlot {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly years: readonly number[];
  readonly pixelX: (year: number) => number;
  /** Years on the axis with a number of theirs. */
  readonly tickYears: readonly number[];
  readonly panels: readonly SeriesPanel[];
  readonly paths: readonly SeriesPath[];
  readonly data: readonly SeriesDatum[];
  /** Panels without a scale, for what is all 0 or empty: a line of words that stands for its rows. */
  readonly flats: readonly SeriesFlat[];
  /** Labels of marks by the key of the row. */
  readonly labels: ReadonlyMap<string, Words>;
  /** Where a line ends and begins again, between two years. */
  readonly breaks: readonly { readonly at: number; readonly text: string }[];
  /** Names of the series where they don't fit beside their marks. */
  readonly legend: readonly (Words & {
    readonly colour: number;
    readonly rows: readonly FigureRow[];
  })[];
  /** Numbers without a chart, for an agency with one year of data. */
  readonly numbers: readonly {
    readonly row: FigureRow;
    readonly name: Words;
    readonly value: Words;
    readonly note: Words;
  }[];
}
