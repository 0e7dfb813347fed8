import { describe, expect, it } from "vitest";
import { submitEntry } from "~/entries/submit-entry.server";
import { database } from "~/platform/database/database.server";
import { Refusal } from "~/platform/refusal";
import { inAWorldOfItsOwn, itIs } from "../support/world";
import { aContest, aReadyEntry, origin, someone } from "./cast";
import { closes } from "./forms";

inAWorldOfItsOwn();

const clients = 50;

describe("fifty designers who submit at the closing instant", () => {
  it("get one definite answer each, and none late is stored", { timeout: 120_000 }, async () => {
    const stage = await aContest();
    const readyOne = async (n: number) => {
      const designer = await someone(`设计师 ${n}`);
      return { designer, ...(await aReadyEntry(stage, designer)) };
    };
    const ready: Awaited<ReturnType<typeof readyOne>>[] = [];
    for (let n = 0; n < clients; n += 10)
      ready.push(...(await Promise.all(Array.from({ length: 10 }, (_, m) => readyOne(n + m)))));

    // How long one takes here, so that the instant falls into the middle of the burst on any machine.
    const probe = await readyOne(clients);
    const began = performance.now();
    await submitEntry(probe.designer, { entryId: probe.entryId, origin });
    const toTheClose = Math.max(300, (performance.now() - began) * 6);

    // The clock runs on: the deadline passes while they submit.
    await itIs(new Date(closes.getTime() - toTheClose));
    const outcomes = await Promise.allSettled(
      ready.map(async ({ designer, entryId }, n) => {
        await new Promise((resolve) => setTimeout(resolve, (n / clients) * 3 * toTheClose));
        return submitEntry(designer, { entryId, origin }, { requestKey: `submit ${n}` });
      }),
    );

    const accepted = outcomes.filter(({ status }) => status === "fulfilled");
    const refused = outcomes.flatMap((outcome) =>
      outcome.status === "rejected" ? [outcome.reason as unknown] : [],
    );
    expect(accepted.length + refused.length).toBe(clients);
    for (const reason of refused) {
      expect(reason).toBeInstanceOf(Refusal);
      expect(reason).toMatchObject({ kind: "closed" });
    }
    const entryIds = ready.map((one) => one.entryId);
    const stored = await database().submission.findMany({ where: { entryId: { in: entryIds } } });
    expect(stored).toHaveLength(accepted.length);
    for (const { at } of stored) expect(at.getTime()).toBeLessThan(closes.getTime());
    // Both sides of the instant were met, else this proves nothing.
    expect(accepted.length).toBeGreaterThan(0);
    expect(refused.length).toBeGreaterThan(0);

    // Who asks again with the same key gets the same answer, also after the close.
    for (const [n, outcome] of outcomes.entries()) {
      if (outcome.status !== "fulfilled") continue;
      const { designer, entryId } = ready[n]!;
      const again = await submitEntry(designer, { entryId, origin }, { requestKey: `submit ${n}` });
      expect(again).toEqual(outcome.value);
    }
  });
});
