import { endGroup, takeChild } from "./children.server";
import { busyShare, startMs, type Limits } from "./limits";
import type { Message, Task } from "./protocol";
import { lookEveryMs, processorMs, residentBytes } from "./usage.server";

/** How an inspection ended: with an answer, or by its own fault. */
export type Outcome =
  | { ended: "answered"; answer: Extract<Message, { state: "done" }> }
  | { ended: "timeout" | "memory" | "crashed" };

/** The inspection could not take place: a fault of this machine, never of the file. Try again later. */
export class InspectionUnavailable extends Error {}

/** It had its time and hardly a processor in it: whoever waits in a queue waits a little longer. */
export class MachineBusy extends InspectionUnavailable {
  constructor() {
    super("The machine was too busy.");
  }
}

const outOfMemory = /out of memory|bad_alloc|allocation failed|cannot allocate|heap limit/i;

/**
 * Examines one file in a process of its own and ends that process, whatever it does.
 * @throws InspectionUnavailable where the process could not start or met trouble that is not the file's
 */
export function runInSandbox(task: Task, limits: Limits): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const timeLeft = () =>
      Math.max(0, (limits.overallMs ?? Infinity) - (performance.now() - begun));
    const { process: child, listen } = takeChild(task, limits);
    let loaded = false;
    let ready = begun;
    let spentLoading = 0;
    let settled = false;

    const settle = (conclude: () => void) => {
      if (settled) return;
      settled = true;
      clearTimeout(clock);
      clearInterval(watch);
      endGroup(child);
      conclude();
    };
    const end = (outcome: Outcome) => settle(() => resolve(outcome));
    const fail = (why: string) => settle(() => reject(new InspectionUnavailable(why)));

    const outOfTime = async () => {
      const used = child.pid ? await processorMs(child.pid) : null;
      const given = performance.now() - ready;
      if (used !== null && used - spentLoading < given * busyShare)
        settle(() => reject(new MachineBusy()));
      else end({ ended: "timeout" });
    };

    let clock = setTimeout(
      () => fail("The inspection did not start in time."),
      Math.min(startMs, timeLeft()),
    );
    const watch = setInterval(() => {
      if (!child.pid) return;
      void residentBytes(child.pid).then((bytes) => {
        if (bytes !== null && bytes > limits.residentBytes) end({ ended: "memory" });
      });
    }, lookEveryMs);

    listen({
      error: (error) => fail(`The inspection did not start: ${error.message}`),
      message: (message) => {
        if (!message) return end({ ended: "crashed" });
        if (message.state === "done") return end({ ended: "answered", answer: message });
        if (message.state === "memory") return end({ ended: "memory" });
        if (message.state === "trouble") return fail(message.message);
        if (loaded) return end({ ended: "crashed" });
        loaded = true;
        ready = performance.now();
        clearTimeout(clock);
        clock = setTimeout(() => void outOfTime(), Math.min(limits.wallMs, timeLeft()));
        void processorMs(child.pid as number).then((spent) => {
          spentLoading = spent ?? 0;
          child.stdin?.write(`${JSON.stringify(task)}\n`);
        });
      },
      close: (code, signal, lastWords) => {
        if (!loaded)
          return fail(`The inspection ended at its start (${signal ?? code}): ${lastWords}`);
        if (signal === "SIGXCPU") return end({ ended: "timeout" });
        if (signal === "SIGKILL") return fail("The system ended the inspection.");
        end({ ended: outOfMemory.test(lastWords) ? "memory" : "crashed" });
      },
    });
  });
}
