/**
 * `npm run bench`: our speed beside the peers', as ratios measured in one run. `--rounds=N`; `--only=pages,live,firefox,cold,people,dates,growth,gate,size`;
 * `--write` puts the tables into docs/benchmarks.md. Real browsers: `scripts/bench/browser-bench.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { browserBench } from './bench/browser-bench.ts';
import { coldBench } from './bench/cold-bench.ts';
import { datesBench } from './bench/dates-bench.ts';
import { firefoxBench } from './bench/firefox-bench.ts';
import { gateBench } from './bench/gate-bench.ts';
import { growthBench } from './bench/growth-bench.ts';
import { pageBench } from './bench/page-bench.ts';
import { peopleBench } from './bench/people-bench.ts';
import { type Table, toMarkdown } from './bench/report.ts';
import { sizeBench } from './bench/size-bench.ts';

const option = (name: string) => process.argv.find((one) => one.startsWith(`--${name}=`))?.split('=')[1];
const rounds = Number(option('rounds') ?? 15);
const only = option('only')?.split(',');
const PARTS: Record<string, () => Promise<Table[]> | Table[]> = {
  pages: () => browserBench(rounds),
  live: () => pageBench(rounds),
  firefox: async () => [await firefoxBench(rounds)],
  cold: async () => [await coldBench(rounds)],
  people: () => [peopleBench()],
  dates: async () => [await datesBench(rounds * 4)],
  growth: () => [growthBench()],
  gate: async () => [await gateBench(rounds)].filter((table) => table !== undefined),
  size: () => [sizeBench()].filter((table) => table !== undefined),
};

const said: string[] = [];
for (const [name, part] of Object.entries(PARTS)) {
  if (only && !only.includes(name)) continue;
  try {
    for (const table of await part()) {
      said.push(toMarkdown(table));
      console.log(`\n${said.at(-1)}`);
    }
  } catch (error) {
    console.error(`\n${name}: not measured: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    process.exitCode = 1;
  }
}
if (process.argv.includes('--write')) {
  const file = new URL('../docs/benchmarks.md', import.meta.url);
  const [head = ''] = readFileSync(file, 'utf8').split('\n## Figures');
  const machine = `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${availableParallelism()} cores.`;
  writeFileSync(file, `${head.trimEnd()}\n\n## Figures\n\n${machine}\n\n${said.join('\n\n')}\n`);
}
