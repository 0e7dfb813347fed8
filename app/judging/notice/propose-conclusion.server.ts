import { competitionInForce } from "~/competitions/in-force.server";
import { mayManage } from "~/competitions/permissions";
import { canonicalJson } from "~/evidence/canonical-json";
import { deed } from "~/evidence/deed.server";
import { hexOf, utf8 } from "~/evidence/digest";
import { sha256 } from "~/evidence/sha256.server";
import { loadViewer } from "~/people/viewer.server";
import { newId } from "~/platform/random.server";
import { found, Refusal, unknown } from "~/platform/refusal";
import { conclusionBlockers } from "./conclusion";
import { plannedConclusion } from "./planned-conclusion.server";
import type { EmptyPlaces } from "./final-awards";
import { noticeRefusals as t } from "./refusals";
import { standingResult } from "./standing-result.server";

/** After the 公示, with every objection decided, the awards that remain are laid before a second person. */
export const proposeConclusion = deed(
  "judging.propose-conclusion",
  async ({ tx, actor, now, record }, { slug, how }: { slug: string; how: EmptyPlaces }) => {
    const contest = found(await competitionInForce(tx, { slug }, "update"));
    if (!mayManage(await loadViewer(tx, actor.personId), contest)) throw unknown();
    const standing = await standingResult(tx, contest);
    if (!standing) throw new Refusal("closed", t.notAnnounced);
    if (!standing.window) throw new Refusal("conflict", t.noNotice);
    if (standing.finality === "final") throw new Refusal("conflict", t.finalAlready);
    const planned = await plannedConclusion(tx, contest, standing, how);
    if (conclusionBlockers(planned.notice).length > 0) throw new Refusal("closed", t.blocked);
    const { content, entryIdOf } = planned;
    const digest = hexOf(sha256(utf8(canonicalJson(content))));
    const { id: competitionId } = contest;
    const conclusionId = newId();
    await tx.conclusion.create({
      data: {
        ...{ id: conclusionId, competitionId, resultId: standing.resultId, content, digest },
        number: (await tx.conclusion.count({ where: { competitionId } })) + 1,
        ...{ proposedById: found(actor.personId), proposedAt: await now() },
        awards: {
          create: content.awards.map(({ entry, prizeId, place }) => ({
            ...{ entryId: entryIdOf.get(entry)!, prizeId, rank: place },
          })),
        },
      },
    });
    await record({ subject: ["competition", competitionId], payload: { conclusionId, digest } });
    return { conclusionId, digest };
  },
);
