import { SENTENCES } from '../sentences';
import type { Answer, ArchiveRequest } from './calls';
import { startArchiveWorker } from './trusted-worker';

/** A worker that has not answered by then is taken for dead. */
const PATIENCE_MS = 30_000;

type Waiting = { resolve(answer: Answer<unknown>): void; reject(error: Error): void };

/** Requests to a worker and its answers, matched by number. Rejects when the worker dies. */
export class ArchiveChannel {
  #worker: Worker | null = null;
  #waiting = new Map<number, Waiting>();
  #next = 0;

  /** Calls may be repeated without harm, so one that dies with its worker is asked once more of a new one. */
  async ask(request: ArchiveRequest): Promise<Answer<unknown>> {
    return this.#askOnce(request).catch(() => this.#askOnce(request));
  }

  async #askOnce(request: ArchiveRequest): Promise<Answer<unknown>> {
    this.#worker ??= this.#start();
    const worker = this.#worker;
    const number = this.#next++;
    const timer = setTimeout(() => this.#bury(SENTENCES.silent), PATIENCE_MS);
    const answer = new Promise<Answer<unknown>>((resolve, reject) => this.#waiting.set(number, { resolve, reject }));
    worker.postMessage({ number, request });
    return answer.finally(() => clearTimeout(timer));
  }

  #start(): Worker {
    const worker = startArchiveWorker();
    worker.onmessage = ({ data }: MessageEvent<{ number: number; answer: Answer<unknown> }>) => {
      this.#waiting.get(data.number)?.resolve(data.answer);
      this.#waiting.delete(data.number);
    };
    worker.onerror = (event) => this.#bury(event.message);
    return worker;
  }

  #bury(reason: string): void {
    this.#worker?.terminate();
    this.#worker = null;
    for (const { reject } of this.#waiting.values()) reject(new Error(reason));
    this.#waiting.clear();
  }
}
