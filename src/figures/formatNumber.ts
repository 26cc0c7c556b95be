/** A number in full with separators, such as 38,651; the sign is a true minus. */
export function formatNumber(value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return `${value < 0 ? '−' : ''}${grouped}${fraction ? `.${fraction}` : ''}`;
}

/** A percentage to one decimal, such as 27.2%. */
export function formatPercent(value: number): string {
  return `${value.toFixed(1)}%`;
}
