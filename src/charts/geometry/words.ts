/** A label with the place of its anchor, in pixels of the chart. */
export interface Words {
  readonly x: number;
  readonly y: number;
  /** Its lines are parted by line breaks; `y` is the baseline of the first. */
  readonly text: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** A short line to the mark, where the label stands off it; a path. */
  readonly leader?: string;
}
