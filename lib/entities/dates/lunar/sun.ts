/**
 * Where the sun stands: the Earth's longitude by the greater terms of the theory VSOP87 (Bretagnon and Francou 1988, as in Meeus,
 * "Astronomical Algorithms", chapter 25 and appendix III), seen from the other side, with aberration and nutation. To a second of arc;
 * the sun needs 24 seconds of time for it.
 */
const RAD = Math.PI / 180;

/** Amplitude in 10⁻⁸ rad, phase in rad, speed in rad in a thousand years. */
const CONSTANT = [
  [3341656, 4.6692568, 6283.07585],
  [34894, 4.6261, 12566.1517],
  [3497, 2.7441, 5753.3849],
  [3418, 2.8289, 3.5231],
  [3136, 3.6277, 77713.7715],
  [2676, 4.4181, 7860.4194],
  [2343, 6.1352, 3930.2097],
  [1324, 0.7425, 11506.7698],
  [1273, 2.0371, 529.691],
  [1199, 1.1096, 1577.3435],
  [990, 5.233, 5884.927],
  [902, 2.045, 26.298],
  [857, 3.508, 398.149],
  [780, 1.179, 5223.694],
  [753, 2.533, 5507.553],
  [505, 4.583, 18849.228],
  [492, 4.205, 775.523],
  [357, 2.92, 0.067],
  [317, 5.849, 11790.629],
  [284, 1.899, 796.298],
  [271, 0.315, 10977.079],
  [243, 0.345, 5486.778],
  [206, 4.806, 2544.314],
  [205, 1.869, 5573.143],
  [202, 2.458, 6069.777],
  [156, 0.833, 213.299],
  [132, 3.411, 2942.463],
  [126, 1.083, 20.775],
  [115, 0.645, 0.98],
  [103, 0.636, 4694.003],
  [102, 0.976, 15720.839],
  [102, 4.267, 7.114],
] as const;
/** The same, growing with time. */
const LINEAR = [
  [206059, 2.678235, 6283.07585],
  [4303, 2.6351, 12566.1517],
  [425, 1.59, 3.523],
  [119, 5.796, 26.298],
  [109, 2.966, 1577.344],
] as const;

const sum = (terms: readonly (readonly [number, number, number])[], t: number) =>
  terms.reduce((total, [amplitude, phase, speed]) => total + amplitude * Math.cos(phase + speed * t), 0);

/** Apparent longitude of the sun in degrees, 0 to 360, at a Julian day of terrestrial time. */
export function sunLongitude(julian: number): number {
  const t = (julian - 2451545) / 365250;
  const earth =
    175347046 +
    sum(CONSTANT, t) +
    (628331966747 + sum(LINEAR, t)) * t +
    (52919 + 8720 * Math.cos(1.0721 + 6283.0758 * t)) * t * t;
  const sun = (earth * 1e-8) / RAD + 180;
  const node = (125.04452 - 19341.36261 * t) * RAD;
  const anomaly = (357.52772 + 359990.5034 * t) * RAD;
  // In seconds of arc: the system of the fixed stars, aberration by the distance of the sun, nutation by the moon's node and the sun.
  const seconds =
    -0.0903 - 20.4898 * (1 + 0.0167 * Math.cos(anomaly)) - 17.2 * Math.sin(node) - 1.32 * Math.sin(2 * sun * RAD);
  const longitude = sun + seconds / 3600;
  return ((longitude % 360) + 360) % 360;
}
