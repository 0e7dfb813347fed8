import pino, { type Logger } from "pino";
import { environment } from "./environment.server";
import { singleton } from "./singleton.server";

/** Structured lines on stderr. They carry ids, statuses and durations; never names, contacts or contents. */
export function logger(): Logger {
  return singleton("log", () =>
    pino({ level: environment().LOG_LEVEL, base: null }, pino.destination(2)),
  );
}
