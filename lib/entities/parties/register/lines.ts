import { AFRICA } from './africa.ts';
import { type RegisterRow, rowOf } from './columns.ts';
import { EAST_ASIA } from './east-asia.ts';
import { NORTHERN_AND_EASTERN_EUROPE } from './europe-north-east.ts';
import { WESTERN_EUROPE } from './europe-west.ts';
import { MIDDLE_EAST } from './middle-east.ts';
import { NORTH_AMERICA } from './north-america-caribbean.ts';
import { OCEANIA } from './oceania.ts';
import { SOUTH_AMERICA } from './south-america.ts';
import { SOUTH_AND_CENTRAL_ASIA } from './south-and-central-asia.ts';
import { SOUTHEAST_ASIA } from './southeast-asia.ts';

/** The lines of the register as they stand in the files, by region. */
const REGIONS: readonly string[] = [
  EAST_ASIA,
  SOUTHEAST_ASIA,
  SOUTH_AND_CENTRAL_ASIA,
  MIDDLE_EAST,
  WESTERN_EUROPE,
  NORTHERN_AND_EASTERN_EUROPE,
  NORTH_AMERICA,
  SOUTH_AMERICA,
  AFRICA,
  OCEANIA,
];

export const regionLines = (): string[][] => REGIONS.map((region) => region.trim().split('\n'));

/** All lines. */
export const registerLines = (): string[] => regionLines().flat();

/** All lines by their fields. In the built extension this file is one in columns with the same rows (`scripts/build/party-register-plugin.ts`). */
export const registerRows = (): RegisterRow[] => registerLines().map(rowOf);
