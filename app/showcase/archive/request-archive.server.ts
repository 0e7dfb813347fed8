import { competitionInForce } from "~/competitions/in-force.server";
import { mayManage } from "~/competitions/permissions";
import { deed } from "~/evidence/deed.server";
import { standingResult } from "~/judging/notice/standing-result.server";
import { loadViewer } from "~/people/viewer.server";
import { newId } from "~/platform/random.server";
import { found, must, unknown } from "~/platform/refusal";
import { mayArchive } from "./archive-permissions";
import { writeArchive } from "./jobs";

/** 归档: asks for the archive of a contest whose result is final; a job writes it. */
export const requestArchive = deed(
  "showcase.request-archive",
  async ({ tx, actor, now, record, enqueue }, { slug }: { slug: string }) => {
    const contest = found(await competitionInForce(tx, { slug }, "update"));
    if (!mayManage(await loadViewer(tx, actor.personId), contest)) throw unknown();
    const { id: competitionId } = contest;
    const standing = await standingResult(tx, contest);
    const running = await tx.archive.count({
      where: { competitionId, finishedAt: null, failure: null },
    });
    must(mayArchive(standing?.finality ?? "sealed", running > 0));
    const archiveId = newId();
    const asked = { requestedById: found(actor.personId), requestedAt: await now() };
    await tx.archive.create({ data: { id: archiveId, competitionId, ...asked } });
    await enqueue(writeArchive, { archiveId });
    await record({ subject: ["competition", competitionId], payload: { archiveId } });
    return { archiveId };
  },
);
