import { Fragment, type ReactNode } from 'react';
import { noteData } from '../../figures/rowData.ts';
import type { Lang } from '../../statute/types.ts';
import type { Strip, StripDot } from '../geometry/plotStrip.ts';
import { tickText } from '../geometry/tickText.ts';
import type { Words } from '../geometry/words.ts';
import { Label } from './Label.tsx';

/** Places across, in pixels: the lane of 0, the scale, the lane of no number. */
const [WIDTH, ZERO, FROM, TO, NONE] = [340, 16, 48, 268, 318];
const [HEIGHT, Y] = [62, 34];

interface Props<T> {
  readonly strip: Strip<T>;
  readonly lang: Lang;
  /** What the picture says to those who don't see it. */
  readonly label: string;
  /** Names the lane of no number. */
  readonly none: string;
  /** What a dot says of itself. */
  readonly noteOf: (of: T) => string;
  /** The number beside the dot that stands out; null for the others. */
  readonly ownOf: (of: T) => string | null;
}

/** One number of several agencies on a line, one of them standing out. */
export function StripMark<T>({ strip, lang, label, none, noteOf, ownOf }: Props<T>): ReactNode {
  const { unit, dots, ticks } = strip;
  return (
    <svg
      className="strip"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={label}
    >
      <path className="base" d={`M${FROM} ${Y}H${TO}`} />
      {ticks.map(({ value, at }, index) => {
        const x = Math.round(FROM + at * (TO - FROM));
        const isSaid = ticks.length < 5 || index % 2 === 0;
        return (
          <g key={value}>
            <path className="base" d={`M${x} ${Y}v4`} />
            {isSaid && (
              <Tick x={x} text={`${tickText(value, lang)}${unit === 'percent' ? '%' : ''}`} />
            )}
          </g>
        );
      })}
      {unit === 'count' && (
        <>
          <Lane x={ZERO} />
          <Tick x={ZERO} text="0" />
        </>
      )}
      <Lane x={NONE} />
      <Tick x={WIDTH} text={none} anchor="end" />
      {dots.map((dot) => {
        const [x, own, note] = [placeOf(dot), ownOf(dot.of), noteOf(dot.of)];
        return (
          <Fragment key={note}>
            <circle
              className={own === null ? 'peer' : 'own'}
              cx={x}
              cy={Y}
              r={own === null ? 4 : 6}
              {...noteData(note)}
            />
            {own !== null && dot.lane !== 'none' && (
              <Label words={{ x, y: Y - 12, text: own, anchor: anchorAt(x) }} className="value" />
            )}
          </Fragment>
        );
      })}
    </svg>
  );
}

const placeOf = ({ lane, at }: StripDot<unknown>) =>
  lane === 'zero' ? ZERO : lane === 'none' ? NONE : Math.round(FROM + at * (TO - FROM));

const anchorAt = (x: number) => (x < 60 ? 'start' : x > 280 ? 'end' : 'middle');

const Lane = ({ x }: { x: number }) => <path className="lane" d={`M${x} ${Y - 14}v22`} />;

const Tick = ({ x, text, anchor = 'middle' }: Omit<Words, 'y'>) => (
  <Label words={{ x, y: Y + 20, text, anchor }} className="tick" />
);
