/**
 * `npm run --silent analyse -- FILE.html --url https://…` or `FILE.txt`: the card of one article on standard output.
 * `--jsonl [FILE]`: one JSON line in, one out, from a file or standard input (docs/batch.md).
 */
import { once } from 'node:events';
import { createReadStream, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Card } from '../lib/card/card.ts';
import { type CardFormat, type CopyOptions, cardToHtmlFile, formatCard } from '../lib/formats/index.ts';
import { inVietnam } from '../lib/formats/words/format-moment.ts';
import { analyse } from './analyse/analyse-record.ts';
import { analysisLine, outcome } from './analyse/analysis-line.ts';
import { inOrder } from './analyse/in-order.ts';
import { readPeopleModel } from './people-model.ts';
import { vietnameseWords } from './vietnamese-words.ts';

const FORMATS: readonly CardFormat[] = ['text', 'markdown', 'html', 'json', 'apa', 'tcvn', 'bibtex', 'csl'];
const USAGE = `analyse FILE.html|FILE.txt [--url https://…] [--published 2026-01-31] [--title …]
        [--format text|markdown|html|json|apa|tcvn|bibtex|csl] [--front-matter] [--explain]
analyse --jsonl [FILE] [--jobs N] [--explain]`;

// A reader that stops early (`| head`) is no error.
process.stdout.on('error', () => process.exit(0));

const { values, positionals } = options();
if (values.help) console.log(USAGE);
else if (values.jsonl) await many(positionals[0]);
else if (positionals[0]) one(positionals[0]);
else stop(USAGE);

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        title: { type: 'string' },
        published: { type: 'string' },
        format: { type: 'string', default: 'text' },
        'front-matter': { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        jsonl: { type: 'boolean', default: false },
        jobs: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    stop(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}

function one(file: string): void {
  const format = FORMATS.find((known) => known === values.format);
  if (!format) stop(`Unknown format "${values.format}".\n${USAGE}`);
  let source = '';
  try {
    source = readFileSync(file, 'utf8');
  } catch {
    stop(`Cannot read ${file}.`);
  }
  const found = analyse(
    {
      id: file,
      ...(/\.x?html?$/i.test(file) ? { html: source } : { pageText: source }),
      ...(values.url ? { url: values.url } : {}),
      ...(values.title ? { title: values.title } : {}),
      ...(values.published ? { publishedAt: values.published } : {}),
    },
    readPeopleModel(),
  );
  if (!found.article) {
    console.error(`No article: ${found.reason}.`);
    process.exitCode = 1;
  } else if (values.explain) process.stdout.write(`${JSON.stringify(outcome(found, true), null, 2)}\n`);
  else process.stdout.write(written(found.card, format));
}

/** As the popup copies it; HTML as the whole document that the popup saves. */
function written(card: Card, format: CardFormat): string {
  const today = inVietnam(new Date().toISOString())?.day;
  const options: CopyOptions = {
    words: vietnameseWords,
    frontMatter: values['front-matter'],
    ...(today ? { today } : {}),
  };
  return format === 'html' ? cardToHtmlFile(card, options) : formatCard(card, format, options).text;
}

async function many(file: string | undefined): Promise<void> {
  const jobs = Number(values.jobs ?? Math.min(availableParallelism(), 8));
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64) stop('--jobs wants a whole number from 1 to 64.');
  const input = file ? createReadStream(file) : process.stdin;
  input.on('error', () => stop(`Cannot read ${file ?? 'standard input'}.`));
  const write = async (answers: string[]) => {
    if (answers.length > 0 && !process.stdout.write(`${answers.join('\n')}\n`)) await once(process.stdout, 'drain');
  };
  const lines = filled(createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }));
  if (jobs === 1) {
    const model = readPeopleModel();
    for await (const line of lines) await write([analysisLine(line, model, values.explain)]);
  } else for await (const answers of inOrder(lines, jobs, { explain: values.explain })) await write(answers);
}

async function* filled(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) if (line.trim()) yield line;
}
