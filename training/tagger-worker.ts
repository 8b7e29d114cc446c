/** Trains one model in a thread of its own: samples and seed come as `workerData`, what the file of the model is made of goes back. */
import { parentPort, workerData } from 'node:worker_threads';
import { buildModel } from './build-model.ts';
import type { Job } from './side-by-side.ts';
import { readStatistics } from './statistics.ts';

const { samples, seed } = workerData as Job;
parentPort?.postMessage(buildModel(samples, readStatistics(), seed));
