// Who works for a contest of the demo. 监督 and 组长: who watches the process signs what he saw; who leads the judging scores nothing.
import { competitionInForce } from "~/competitions/in-force.server";
import { deed, system } from "~/evidence/deed.server";
import { digestOf, roundStanding } from "~/judging/supervision/round-standing.server";
import { signRecord } from "~/judging/supervision/sign-record.server";
import type { RecordKind } from "~/judging/supervision/supervision-record";
import { grantRole } from "~/people/grant-role.server";
import { database } from "~/platform/database/database.server";
import type { Contest } from "./contests";
import type { Settler } from "./people";

interface Named {
  personId: string;
  scopeId: string;
  role: "approver" | "supervisor" | "chair";
}

export const named = deed(
  "demo.name-staff",
  async ({ tx, record }, { personId, scopeId, role }: Named) => {
    const grant = { personId, scopeKind: "competition", scopeId, role } as const;
    await grantRole(tx, { ...grant, grantedById: null });
    await record({ subject: ["competition", scopeId], payload: { [role]: personId } });
    return {};
  },
);

interface Overseers {
  supervisor: Settler;
  chair: Settler;
}

/** Before judging opens both are named. */
export async function overseersNamed({ id: scopeId }: Contest, { supervisor, chair }: Overseers) {
  await named(system, { personId: supervisor.personId, scopeId, role: "supervisor" });
  await named(system, { personId: chair.personId, scopeId, role: "chair" });
}

const notes: Record<RecordKind, string> = {
  opening: "评委已全部作出保密承诺并申报利益关联，分配种子已记录；未见作者信息外泄。",
  closing: "选票均由评委本人锁定，截止后无改动；回避按章程执行，过程无异常。",
};

/** 开评记录 or 封评记录 of a contest's last round, on exactly the counts as they are. */
export async function recordSigned({ id, slug }: Contest, supervisor: Settler, kind: RecordKind) {
  const contest = (await competitionInForce(database(), { id }))!;
  const round = contest.brief.rounds.at(-1)!;
  const digest = digestOf(await roundStanding(database(), contest, round));
  await signRecord(supervisor, { slug, roundId: round.id, kind, digest, note: notes[kind] });
}
