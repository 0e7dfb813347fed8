import { UnusableSetting } from "~/platform/environment.server";

// Said before any library of the pages is loaded: they would choose their slower half, made for their authors.
process.env.NODE_ENV = "production";

/** What to undo when the process is asked to stop, last begun first. */
const endings: (() => Promise<unknown> | void)[] = [];

export const atTheEnd = (ending: () => Promise<unknown> | void): void => void endings.push(ending);

/** Runs a command: a setting that cannot be used ends it with its sentence, a signal ends it in order. */
export async function command(run: () => Promise<void>): Promise<void> {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void end(0));
  try {
    await run();
  } catch (error) {
    if (ending) return ending; // what broke because the process is stopping is no news
    if (error instanceof UnusableSetting) console.error(error.message);
    else console.error(error);
    await end(1);
  }
}

let ending: Promise<never> | undefined;

export const end = (code: number): Promise<never> => (ending ??= endInOrder(code));

async function endInOrder(code: number): Promise<never> {
  for (const undo of endings.reverse())
    try {
      await undo();
    } catch (error) {
      console.error("While stopping:", error);
    }
  process.exit(code);
}
