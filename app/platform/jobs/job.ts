import type { z } from "zod";

/** Long work by name: a typed name and a payload that a deed can be called with. */
export interface Job<Payload> {
  name: string;
  payload: z.ZodType<Payload>;
}

export const defineJob = <Payload>(name: string, payload: z.ZodType<Payload>): Job<Payload> => ({
  name,
  payload,
});

/** What carries a job out. It may run twice for one payload: its deed must not mind. */
export interface JobHandler<Payload = unknown> {
  job: Job<Payload>;
  run(payload: Payload): Promise<void>;
  /** How many of them one process carries out side by side; one where nothing is said. */
  atOnce?: number;
}

export const handler = <Payload>(
  job: Job<Payload>,
  run: (payload: Payload) => Promise<void>,
  atOnce = 1,
): JobHandler => ({
  ...{ job: job as Job<unknown>, atOnce },
  run: run as (payload: unknown) => Promise<void>,
});
