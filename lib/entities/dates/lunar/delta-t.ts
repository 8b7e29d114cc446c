/**
 * How far the turning Earth is behind uniform time, in seconds, every ten years from 1900 (Espenak and Meeus, "Five Millennium Canon of
 * Solar Eclipses", 2006). From 2010 on it is their forecast: the true value of 2080 nobody knows to the minute.
 */
const EVERY_TEN_YEARS = [-3, 10, 21, 24, 24, 29, 33, 40, 50, 57, 64, 67, 72, 78, 85, 93, 114, 135, 157, 180, 203];

/** Terrestrial minus universal time in days at a Julian day. */
export function deltaT(julian: number): number {
  const tens = Math.max(0, Math.min(19.999, (julian - 2415020.5) / 3652.5));
  const at = Math.floor(tens);
  const [from = 0, to = 0] = EVERY_TEN_YEARS.slice(at, at + 2);
  return (from + (to - from) * (tens - at)) / 86_400;
}
