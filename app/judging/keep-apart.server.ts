import { deed } from "~/evidence/deed.server";
import { found, Refusal } from "~/platform/refusal";
import { openPanel } from "./open-panel.server";
import { refusals } from "./refusals";

export interface KeepApartInput {
  slug: string;
  seatId: string;
  otherId: string;
}

/** Two jurors (of one school, of one firm) are not to judge an entry together. What is begun already stays. */
export const keepApart = deed(
  "judging.keep-apart",
  async ({ tx, actor, now, record }, { slug, ...pair }: KeepApartInput) => {
    const { competitionId, at } = await openPanel(tx, actor, slug, now);
    const [seatId, otherId] = [pair.seatId, pair.otherId].sort() as [string, string];
    if (seatId === otherId) throw new Refusal("invalid", refusals.apartFromSelf, "otherId");
    for (const id of [seatId, otherId])
      found(await tx.seat.findFirst({ where: { id, competitionId, endedAt: null } }));
    await tx.seatsApart.upsert({
      where: { seatId_otherId: { seatId, otherId } },
      create: { seatId, otherId, byId: found(actor.personId), at },
      update: {},
    });
    await record({ subject: ["seat", seatId], payload: { apartFrom: otherId } });
    return { seatId };
  },
);

/** They may judge together again. */
export const allowTogether = deed(
  "judging.allow-together",
  async ({ tx, actor, now, record }, { slug, ...pair }: KeepApartInput) => {
    const { competitionId } = await openPanel(tx, actor, slug, now);
    const { seatId, otherId } = found(
      await tx.seatsApart.findFirst({ where: { ...pair, seat: { competitionId } } }),
    );
    await tx.seatsApart.delete({ where: { seatId_otherId: { seatId, otherId } } });
    await record({ subject: ["seat", seatId], payload: { togetherWith: otherId } });
    return { seatId };
  },
);
