import { parentPort, workerData } from 'node:worker_threads';
import { readPeopleModel } from '../people-model.ts';
import { analysisLine } from './analysis-line.ts';

/** Answers chunks of lines, one message each, in the order they come. */
const model = readPeopleModel();
const { explain } = workerData as { explain: boolean };
parentPort?.on('message', (lines: string[]) => {
  parentPort?.postMessage(lines.map((line) => analysisLine(line, model, explain)));
});
