import type { BlockWords } from './read-block.ts';

/** Forms of address of other languages that no press takes for a part of the name: "Samdech Techo Hun Sen", "Dato' Seri Anwar Ibrahim", "Sir Alex". */
const NEVER_FIRST: ReadonlySet<string> = new Set(
  (
    'sir shrimati shri ayatollah dato datuk datin tuan pangeran seri neak okhna oknha ' +
    'samdech chaufea akka moha sena padei dipadei techo borvor borvar thipadei thipadey krolahom kralahom pichey vibol panha rathsapheathika ' +
    'preah boromneat boromneath kittisangha kitti sangha kittiprittbandit bandit ponhea chakrei pheakdei thamma pothisal eknek chumteav'
  ).split(' '),
);

/** "Preah Bat" is said of a king, "Lok Chumteav" of a lady; "Bat-Erdene" is a name, "Lok Kawi" a place. */
export const isHonour = ({ lower }: Pick<BlockWords, 'lower'>, at: number): boolean =>
  NEVER_FIRST.has(lower[at] ?? '') ||
  (lower[at] === 'bat' && lower[at - 1] === 'preah') ||
  (lower[at] === 'veang' && lower[at - 1] === 'chaufea') ||
  (lower[at] === 'tan' && lower[at + 1] === 'sri') ||
  (lower[at] === 'sri' && lower[at - 1] === 'tan') ||
  (lower[at] === 'lok' && lower[at + 1] === 'chumteav');

/** All that stand before a name and are no part of it: "Ayatollah Ali …", "Sir …". */
export const FOREIGN_ADDRESSES: ReadonlySet<string> = new Set([
  ...NEVER_FIRST,
  ...(
    "dato' sri tan tun lord dame sheikh sheikha mr mrs ms miss dr madame monsieur don doña " +
    'señor herr frau sayyid mullah imam hajj haji lok prof justice'
  ).split(' '),
]);
