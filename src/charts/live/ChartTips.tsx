import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { FigureRow } from '../../figures/figure.ts';
import type { Lang } from '../../statute/types.ts';
import { ChartTip } from './ChartTip.tsx';
import { nextStop } from './chartKeys.ts';
import { nearest, type Point, stopsOf, type Target } from './nearest.ts';
import { placeTip } from './placeTip.ts';
import { readTargets, takePointed } from './readTargets.ts';
import { notesOf, rowsOf, styleOf, type Told, toldOf } from './told.ts';

interface Props {
  /** The rows that the marks show. */
  readonly rows: readonly FigureRow[];
  readonly lang: Lang;
  /** What the chart shows. */
  readonly label: string;
  /** The address that explains what rows show; a click or Enter leads there. */
  readonly reasonsOf?: (rows: readonly FigureRow[]) => string | null;
  /** Whether the drawing stands. */
  readonly isReady?: boolean;
  readonly children?: ReactNode;
}

/**
 * Tells what a mark shows, in any drawing whose marks carry their rows: to pointer, finger and arrow
 * keys alike, by where the marks lie.
 */
export default function ChartTips({
  rows,
  lang,
  label,
  reasonsOf,
  isReady = true,
  children,
}: Props) {
  const root = useRef<HTMLDivElement>(null);
  const tip = useRef<HTMLDivElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  const isByKeys = useRef(false);
  const isByMouse = useRef(false);
  const [isLive, setLive] = useState(false);
  const [told, setTold] = useState<Told | null>(null);

  const tell = useCallback((targets: readonly Target[]) => {
    if (root.current) setTold(targets.length > 0 ? toldOf(root.current, targets) : null);
  }, []);
  const tellAt = useCallback(
    (point: Point) => root.current && tell(nearest(readTargets(root.current), point)),
    [tell],
  );
  const tellBy = (key: string, from: Told | null): boolean => {
    if (!root.current) return false;
    const order = new Map(rows.map((row, index) => [row.key, index]));
    const stops = stopsOf(readTargets(root.current), (key) => order.get(key) ?? 0);
    const stop = nextStop(key, stops, from?.targets[0] ?? null);
    if (!stop) return false;
    isByKeys.current = true;
    tell([stop]);
    return true;
  };

  useEffect(() => setLive(isReady), [isReady]);

  useEffect(() => {
    const host = root.current?.closest<HTMLElement>('[data-explore]');
    if (!isLive || !host) return;
    // The focus first: a ring would be drawn around what is focused where nothing was.
    if (document.activeElement === host) root.current?.focus({ preventScroll: true });
    host.removeAttribute('tabindex');
    host.dispatchEvent(new Event('live'));
    const point = takePointed(host);
    if (point) tellAt(point);
  }, [isLive, tellAt]);

  useLayoutEffect(() => {
    if (!told || !root.current || !tip.current) return;
    if (isByKeys.current) ring.current?.scrollIntoView({ block: 'nearest' });
    placeTip(tip.current, root.current, told.ring);
  }, [told]);

  useEffect(() => {
    if (!told) return undefined;
    const leave = new AbortController();
    const { signal } = leave;
    const hide = () => setTold(null);
    addEventListener('keydown', ({ key }) => key === 'Escape' && hide(), { signal });
    addEventListener('resize', hide, { signal });
    addEventListener(
      'pointerdown',
      ({ target }) => target instanceof Node && !root.current?.contains(target) && hide(),
      { signal },
    );
    return () => leave.abort();
  }, [told]);

  const shown = told ? rowsOf(rows, told.targets) : [];
  const reasons = reasonsOf?.(shown) ?? null;
  const isInTip = ({ target }: { target: EventTarget }) =>
    target instanceof Node && tip.current?.contains(target) === true;
  const point = (event: PointerEvent) => {
    if (isLeftBehind(event) || isInTip(event)) return;
    isByKeys.current = false;
    isByMouse.current = event.pointerType === 'mouse';
    tellAt({ x: event.clientX, y: event.clientY });
  };
  /** A page that scrolls for the keys moves beneath a mouse at rest, which has then nothing to say. */
  const isLeftBehind = ({ type, movementX, movementY }: PointerEvent) =>
    isByKeys.current && type !== 'pointerdown' && movementX === 0 && movementY === 0;
  const live = isLive && {
    role: 'application',
    tabIndex: 0,
    'aria-label': label,
    onPointerDown: point,
    onPointerMove: point,
    onPointerCancel: () => setTold(null),
    onPointerLeave: (event: PointerEvent) => {
      if (event.pointerType !== 'touch' && !isLeftBehind(event)) setTold(null);
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      if (!currentTarget.contains(relatedTarget)) setTold(null);
    },
    onFocus: ({ currentTarget }: { currentTarget: Element }) =>
      currentTarget.matches(':focus-visible') && tellBy('Home', null),
    onKeyDown: (event: KeyboardEvent) => {
      if (tellBy(event.key, told)) event.preventDefault();
      else if (event.key === 'Enter' && reasons !== null && !isInTip(event))
        location.assign(reasons);
    },
    // A finger brings up the tip, and follows the link in it.
    onClick: (event: MouseEvent) => {
      if (reasons !== null && !isInTip(event) && isByMouse.current) location.assign(reasons);
    },
  };
  return (
    <div className={reasons === null ? 'chart-asked' : 'chart-asked is-link'} ref={root} {...live}>
      {children}
      {told && <div className="chart-ring" ref={ring} style={styleOf(told.ring)} />}
      <div role="status">
        {told && (
          // A new one for each mark: text that only moved would count as a shift of the layout.
          <div className="chart-tip" key={JSON.stringify(told.ring)} ref={tip}>
            <ChartTip rows={shown} notes={notesOf(told.targets)} lang={lang} reasons={reasons} />
          </div>
        )}
      </div>
    </div>
  );
}
