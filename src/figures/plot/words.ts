/** A label with the place of its anchor, in pixels of the chart. */
export interface Words {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** A short line to the mark, where the label stands off it; a path. */
  readonly leader?: string;
}
