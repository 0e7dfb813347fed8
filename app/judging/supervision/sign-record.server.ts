import { competitionInForce } from "~/competitions/in-force.server";
import { deed } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import type { Prisma } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { found, must, Refusal, unknown } from "~/platform/refusal";
import { journalHead } from "./contest-journal.server";
import { digestOf, roundStanding } from "./round-standing.server";
import { maySignRecord, supervises } from "./supervision-permissions";
import type { RecordKind, SupervisionRecord } from "./supervision-record";
import { supervisionRefusals as t } from "./texts";

export interface SignRecordInput {
  slug: string;
  roundId: string;
  kind: RecordKind;
  /** The digest of the counts that were read. */
  digest: string;
  note: string;
}

/** A supervisor signs how a round stands, with the journal as it is at this instant. */
export const signRecord = deed(
  "judging.sign-supervision-record",
  async ({ tx, actor, now, record }, { slug, roundId, kind, digest, note }: SignRecordInput) => {
    const competition = found(await competitionInForce(tx, { slug }, "update"));
    if (!supervises(await loadViewer(tx, actor.personId), competition)) throw unknown();
    const { id: competitionId, brief } = competition;
    const round = found(brief.rounds.find(({ id }) => id === roundId));
    const key = { competitionId, roundId, kind };
    const earlier = await tx.supervisionRecord.findUnique({
      where: { competitionId_roundId_kind: key },
    });
    const at = await now();
    must(maySignRecord(kind, round, earlier !== null, at));
    if (note.trim().length < 2) throw new Refusal("invalid", t.noteMissing, "note");
    const standing = await roundStanding(tx, competition, round);
    if (digestOf(standing) !== digest) throw new Refusal("conflict", t.moved);
    const content: SupervisionRecord = {
      ...{ kind, standing, note: note.trim() },
      journal: await journalHead(tx, competitionId),
      signedAt: at.toISOString(),
    };
    const [id, signed] = [newId(), digestOf(content)];
    await tx.supervisionRecord.create({
      data: {
        ...{ id, ...key, digest: signed, byId: found(actor.personId), at },
        content: content as unknown as Prisma.InputJsonObject,
      },
    });
    await record({
      subject: ["competition", competitionId],
      payload: { record: id, round: roundId, kind, digest: signed },
    });
    return { recordId: id, digest: signed };
  },
);
