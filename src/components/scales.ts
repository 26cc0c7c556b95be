/**
 * The scales that the charts are drawn with, for Recharts in place of all that there are: it looks them
 * up by name, so a bundler keeps every one, and the formats of times with them (8 KB gzip).
 */
export { scaleBand, scaleLinear, scalePoint } from 'd3-scale';
