import { competitionInForce } from "~/competitions/in-force.server";
import { mayManage } from "~/competitions/permissions";
import { deed } from "~/evidence/deed.server";
import { commendedIn } from "~/judging/commendations/commendation-queries.server";
import { honours } from "~/judging/honours.server";
import { standingResult } from "~/judging/notice/standing-result.server";
import { localizedFrom } from "~/people/organisations.server";
import { loadViewer } from "~/people/viewer.server";
import { newId } from "~/platform/random.server";
import { found, must, unknown } from "~/platform/refusal";
import type { CertificateContent } from "./certificate";
import { mayIssue } from "./certificate-permissions";

/** One certificate for every award and 表彰 that stands and has none yet, under a code that nobody can guess. */
export const issueCertificates = deed(
  "showcase.issue-certificates",
  async ({ tx, actor, now, record }, { slug }: { slug: string }) => {
    const contest = found(await competitionInForce(tx, { slug }, "update"));
    if (!mayManage(await loadViewer(tx, actor.personId), contest)) throw unknown();
    const { id: competitionId, hostId, brief } = contest;
    const standing = await standingResult(tx, contest);
    must(mayIssue(standing?.finality ?? "sealed"));
    const { resultId } = found(standing);
    const host = await tx.organisation.findUniqueOrThrow({ where: { id: hostId } });
    const have = await tx.certificate.findMany({ where: { resultId } });
    const missing = (await honours(tx, resultId, brief.prizes)).filter(
      ({ entryId, prizeId }) =>
        !have.some((one) => one.entryId === entryId && one.prizeId === prizeId),
    );
    const commended = (await commendedIn(tx, contest)).flatMap(({ id: prizeId, name, to }) =>
      to
        .filter(({ key }) => !have.some((one) => one.recipient === key && one.prizeId === prizeId))
        .map(({ key, name: whom }) => ({ prizeId, prize: name, recipient: key, whom })),
    );
    const issued = { issuedById: found(actor.personId), issuedAt: await now() };
    for (const { entryId, prizeId, prize, number, title, names } of missing) {
      const content: CertificateContent = {
        ...{ contest: brief.title, host: localizedFrom(host.name), prize, number, title, names },
      };
      await tx.certificate.create({
        data: { code: newId(), competitionId, resultId, entryId, prizeId, content, ...issued },
      });
    }
    for (const { prizeId, prize, recipient, whom } of commended) {
      const content: CertificateContent = {
        ...{ contest: brief.title, host: localizedFrom(host.name), prize },
        ...{ number: null, title: null, names: [whom.zh] },
      };
      await tx.certificate.create({
        data: { code: newId(), competitionId, resultId, recipient, prizeId, content, ...issued },
      });
    }
    const count = missing.length + commended.length;
    await record({
      subject: ["competition", competitionId],
      payload: { resultId, issued: count },
    });
    return { issued: count };
  },
);
