// What follows the announcement of the demo's finished contest: an objection that is answered, two signatures, 表彰
// and certificates.
import { approveCommendations } from "~/judging/commendations/approve-commendations.server";
import { commendationsPage } from "~/judging/commendations/commendation-queries.server";
import { proposeCommendations } from "~/judging/commendations/propose-commendations.server";
import { approveConclusion } from "~/judging/notice/approve-conclusion.server";
import { decideObjection } from "~/judging/notice/decide-objection.server";
import { fileObjection } from "~/judging/notice/file-objection.server";
import { proposeConclusion } from "~/judging/notice/propose-conclusion.server";
import { loadViewer } from "~/people/viewer.server";
import { database } from "~/platform/database/database.server";
import { issueCertificates } from "~/showcase/certificates/issue-certificates.server";
import { demoOrigin as origin } from "./entries";
import { settler, type Settler } from "./people";

/** Somebody asks whether a juror knew an author; the organiser looks into it and says what was found. */
export async function objectedAndAnswered(organiser: Settler, slug: string): Promise<void> {
  const { objectionId } = await fileObjection(await settler("许知行", "observer"), {
    ...{ slug, entry: null, ground: "procedure", origin },
    statement: "公示名单里有作品出自推荐院校，想了解评委中是否有人与该院校有关，是否按章程回避。",
  });
  await decideObjection(organiser, {
    ...{ objectionId, upheld: false, takeBack: false, origin },
    reason:
      "已逐一核对评委申报和任职信息：没有评委在该院校任职或任教，分配记录可查，不存在应回避而未回避的情形。",
  });
}

/** 最终确认, 表彰 and 获奖证书: proposed by one, signed by another. */
export async function madeFinal(
  { organiser, approver }: { organiser: Settler; approver: Settler },
  slug: string,
): Promise<void> {
  const { digest } = await proposeConclusion(organiser, { slug, how: "vacant" });
  await approveConclusion(approver, { slug, digest });
  const viewer = await loadViewer(database(), organiser.personId);
  const { commendations, candidates } = await commendationsPage(viewer, slug);
  const given = commendations.flatMap(({ id: commendationId, to, count }) =>
    candidates
      .filter((one) => one.to === to && one.awarded > 0)
      .slice(0, Math.min(count, 3))
      .map(({ key }) => ({ commendationId, key })),
  );
  const nominated = await proposeCommendations(organiser, { slug, given });
  await approveCommendations(approver, { slug, digest: nominated.digest, origin });
  await issueCertificates(organiser, { slug });
}
