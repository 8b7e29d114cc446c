/**
 * Moments of new moon after Jean Meeus, "Astronomical Algorithms" (2nd edition), chapter 49: the whole series with the terms of the planets.
 * Within seconds of the full theory for the years that newspapers write of.
 */
const sin = (degrees: number) => Math.sin((degrees * Math.PI) / 180);

/** Amplitude in 0.00001 days, power of the eccentricity, multiples of sun's anomaly, moon's anomaly, argument of latitude, node. */
const TERMS: readonly (readonly [number, number, number, number, number, number])[] = [
  [-40720, 0, 0, 1, 0, 0],
  [17241, 1, 1, 0, 0, 0],
  [1608, 0, 0, 2, 0, 0],
  [1039, 0, 0, 0, 2, 0],
  [739, 1, -1, 1, 0, 0],
  [-514, 1, 1, 1, 0, 0],
  [208, 2, 2, 0, 0, 0],
  [-111, 0, 0, 1, -2, 0],
  [-57, 0, 0, 1, 2, 0],
  [56, 1, 1, 2, 0, 0],
  [-42, 0, 0, 3, 0, 0],
  [42, 1, 1, 0, 2, 0],
  [38, 1, 1, 0, -2, 0],
  [-24, 1, -1, 2, 0, 0],
  [-17, 0, 0, 0, 0, 1],
  [-7, 0, 2, 1, 0, 0],
  [4, 0, 0, 2, -2, 0],
  [4, 0, 3, 0, 0, 0],
  [3, 0, 1, 1, -2, 0],
  [3, 0, 0, 2, 2, 0],
  [-3, 0, 1, 1, 2, 0],
  [3, 0, -1, 1, 2, 0],
  [-2, 0, -1, 1, -2, 0],
  [-2, 0, 1, 3, 0, 0],
  [2, 0, 0, 4, 0, 0],
];

/** Amplitude in 0.000001 days, phase and its growth from one new moon to the next in degrees. */
const PLANETS: readonly (readonly [number, number, number])[] = [
  [325, 299.77, 0.107408],
  [165, 251.88, 0.016321],
  [164, 251.83, 26.651886],
  [126, 349.42, 36.412478],
  [110, 84.66, 18.206239],
  [62, 141.74, 53.303771],
  [60, 207.14, 2.453732],
  [56, 154.84, 7.30686],
  [47, 34.52, 27.261239],
  [42, 207.19, 0.121824],
  [40, 291.34, 1.844379],
  [37, 161.72, 24.198154],
  [35, 239.56, 25.513099],
  [23, 331.55, 3.592518],
];

/** Julian day (terrestrial time) of new moon number `k`, counted from 6 January 2000. */
export function newMoon(k: number): number {
  const t = k / 1236.85;
  const tt = t * t;
  const eccentricity = 1 - 0.002516 * t - 0.0000074 * tt;
  const sun = 2.5534 + 29.1053567 * k - 0.0000014 * tt;
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * tt + 0.00001238 * tt * t;
  const latitude = 160.7108 + 390.67050284 * k - 0.0016118 * tt - 0.00000227 * tt * t;
  const node = 124.7746 - 1.56375588 * k + 0.0020672 * tt;
  let day = 2451550.09766 + 29.530588861 * k + 0.00015437 * tt - 0.00000015 * tt * t;
  // By `forEach`: rows taken apart by `for … of` cost a fresh start half a megabyte of iterators' answers.
  TERMS.forEach((term) => {
    const angle = term[2] * sun + term[3] * moon + term[4] * latitude + term[5] * node;
    day += term[0] * 1e-5 * eccentricity ** term[1] * sin(angle);
  });
  PLANETS.forEach((planet) => {
    const growth = planet[2];
    day += planet[0] * 1e-6 * sin(planet[1] + growth * k - (growth === 0.107408 ? 0.009173 * tt : 0));
  });
  return day;
}
