import { deed } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import { found, must, Refusal } from "~/platform/refusal";
import { agreementDigest } from "./agreement.server";
import { heldMaking, type OfMaking } from "./held-making.server";
import { maySign } from "./making-permissions";
import { makingRefusals as t } from "./refusals";

export interface SignInput extends OfMaking {
  /** As the lead signs. */
  name: string;
  /** Of the text that was shown. */
  digest: string;
}

/** 签署入围协议: the lead of a promoted entry agrees, by name, to exactly the text that was read. */
export const signAgreement = deed(
  "judging.sign-agreement",
  async ({ tx, actor, now, record }, { entryId, roundId, ...input }: SignInput) => {
    const viewer = await loadViewer(tx, actor.personId);
    const held = await heldMaking(tx, viewer, { entryId, roundId }, "share");
    const at = await now();
    must(maySign(viewer, held.scope, at));
    const digest = agreementDigest(held.making);
    if (input.digest !== digest) throw new Refusal("conflict", t.agreementChanged);
    const { authors } = await tx.entry.findUniqueOrThrow({
      where: { id: entryId },
      include: { authors: { where: { lead: true } } },
    });
    const name = input.name.trim();
    if (name !== authors[0]?.name.trim()) throw new Refusal("invalid", t.otherName, "name");
    const briefVersion = held.contest.version;
    await tx.garmentAgreement.create({
      data: { entryId, roundId, name, briefVersion, digest, byId: found(actor.personId), at },
    });
    await record({
      subject: ["entry", entryId],
      payload: { round: roundId, version: briefVersion, digest },
    });
    return { entryId };
  },
);
