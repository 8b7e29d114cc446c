import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Sample } from './corpus.ts';
import type { ModelParts } from './write-model.ts';

export interface Job {
  samples: readonly Sample[];
  seed: number;
}

/** A model for each job, as many at a time as there are cores; the same ones however many that are. */
export async function trainSideBySide(jobs: readonly Job[], done: (at: number) => void): Promise<ModelParts[]> {
  const models: ModelParts[] = [];
  let next = 0;
  const core = async () => {
    for (let at = next++; at < jobs.length; at = next++) {
      models[at] = await train(jobs[at] as Job);
      done(at);
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs.length, availableParallelism()) }, core));
  return models;
}

const train = (job: Job) =>
  new Promise<ModelParts>((resolve, reject) => {
    const worker = new Worker(new URL('./tagger-worker.ts', import.meta.url), { workerData: job });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
