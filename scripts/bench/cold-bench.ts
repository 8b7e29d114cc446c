import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { bundled } from './bundled.ts';
import { inventText } from './invent-text.ts';
import { figure, type Table } from './report.ts';
import { median } from './timing.ts';

/** Ms of one cold start: the bundle's own evaluation, then the first article, model included. */
interface Cold {
  loading: number;
  first: number;
}

const WORDS = 1000;

/** The whole analysis of one article of 1,000 words where nothing has run before: a new Node, a new worker of Chromium, each time. */
export async function coldBench(rounds: number): Promise<Table> {
  const folder = mkdtempSync(join(tmpdir(), 'doc-ro-cold-'));
  try {
    const code = await bundled('cold-analysis.ts');
    writeFileSync(join(folder, 'analysis.cjs'), code);
    const text = words(inventText(12_000, 7), WORDS);
    writeFileSync(join(folder, 'text.json'), JSON.stringify(text));
    const node: Cold[] = [];
    for (let round = 0; round < rounds; round++) node.push(inNode(folder));
    const worker = await inChromium(code, text, rounds);
    const row = (name: string, colds: readonly Cold[]) => [
      name,
      figure(median(colds.map(({ loading }) => loading))),
      figure(median(colds.map(({ first }) => first))),
      `**${figure(median(colds.map(({ loading, first }) => loading + first)))}**`,
      figure(Math.min(...colds.map(({ loading, first }) => loading + first))),
    ];
    return {
      title: `Cold: one article of ${WORDS} words where nothing has run before (ms, medians)`,
      head: ['', 'the bundle’s evaluation', 'model, entities and card', 'both', 'best of all runs'],
      rows: [row('Node, a new process', node), row('Chromium, a new worker', worker)],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const RUN = `
  const text = JSON.parse(require('node:fs').readFileSync('text.json', 'utf8'));
  const from = performance.now();
  require('./analysis.cjs');
  const loaded = performance.now();
  globalThis.analyseText(text).then(() => {
    console.log(JSON.stringify({ loading: loaded - from, first: performance.now() - loaded }));
  });`;

function inNode(folder: string): Cold {
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', RUN], { cwd: folder, encoding: 'utf8' });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout);
}

async function inChromium(code: string, text: string, rounds: number): Promise<Cold[]> {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium' });
  try {
    const page = await browser.newPage();
    const colds: Cold[] = [];
    for (let round = 0; round < rounds; round++)
      colds.push(
        await page.evaluate(
          async ([script, article]) => {
            const address = (source: string) => URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
            const worker = new Worker(
              address(`onmessage = async ({ data }) => {
                const from = performance.now();
                importScripts(data.script);
                const loaded = performance.now();
                await analyseText(data.article);
                postMessage({ loading: loaded - from, first: performance.now() - loaded });
              }`),
            );
            const answer = new Promise<Cold>((resolve) => {
              worker.onmessage = ({ data }) => resolve(data);
            });
            worker.postMessage({ script: address(script), article });
            const cold = await answer;
            worker.terminate();
            return cold;
          },
          // The round's number keeps the engine from taking code that it compiled before. At the end: the first line may tell how to compile.
          [`${code}\n/* ${round} */`, text] as const,
        ),
      );
    return colds;
  } finally {
    await browser.close();
  }
}

/** The lines of a text up to so many words. */
function words(text: string, most: number): string {
  let left = most;
  return text
    .split('\n')
    .filter((line) => {
      left -= line.split(' ').length;
      return left >= 0;
    })
    .join('\n');
}
