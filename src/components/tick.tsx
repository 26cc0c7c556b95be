/** Text at a tick of an axis. */
export function tick(textOf: (value: number) => string, dy: number, className = 'tick') {
  return ({
    x,
    y,
    payload,
  }: {
    x: number | string;
    y: number | string;
    payload: { value: number };
  }) => (
    <text x={x} y={Number(y) + dy} className={className} textAnchor="middle">
      {textOf(payload.value)}
    </text>
  );
}
