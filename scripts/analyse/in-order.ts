import { Worker } from 'node:worker_threads';

const CHUNK = 16;

/**
 * Answers lines with `jobs` workers, in the order of the lines. At most four chunks a worker are under way, so that a long file
 * does not pile up in memory: the reader waits. Throws where a worker dies.
 */
export async function* inOrder(
  lines: AsyncIterable<string>,
  jobs: number,
  workerData: { explain: boolean },
): AsyncGenerator<string[]> {
  const workers = Array.from({ length: jobs }, () => new Answering(new Worker(WORKER, { workerData })));
  const waiting: Promise<string[]>[] = [];
  let turn = 0;
  let chunk: string[] = [];
  const send = () => {
    const answer = workers[turn++ % jobs]!.answer(chunk);
    answer.catch(() => {}); // Awaited below, in its turn; until then a rejection is nobody's.
    waiting.push(answer);
    chunk = [];
  };
  try {
    for await (const line of lines) {
      chunk.push(line);
      if (chunk.length < CHUNK) continue;
      send();
      if (waiting.length >= jobs * 4) yield await waiting.shift()!;
    }
    if (chunk.length > 0) send();
    for (const answer of waiting) yield await answer;
  } finally {
    await Promise.all(workers.map(({ worker }) => worker.terminate()));
  }
}

const WORKER = new URL('./worker.ts', import.meta.url);

/** A worker that answers its questions first come, first served. */
class Answering {
  readonly worker: Worker;
  private readonly open: { resolve(lines: string[]): void; reject(error: Error): void }[] = [];

  constructor(worker: Worker) {
    this.worker = worker;
    worker.on('message', (lines: string[]) => this.open.shift()?.resolve(lines));
    worker.on('error', (error: Error) => {
      for (const { reject } of this.open.splice(0)) reject(error);
    });
  }

  answer(lines: string[]): Promise<string[]> {
    return new Promise((resolve, reject) => {
      this.open.push({ resolve, reject });
      this.worker.postMessage(lines);
    });
  }
}
