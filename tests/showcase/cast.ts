// A contest whose result is signed and will be announced: its works, winners and authors.
import { database } from "~/platform/database/database.server";
import { newId } from "~/platform/random.server";
import { aContest, aSubmittedEntry, someone, type Someone, type Stage } from "../entries/cast";

export interface SignedContest extends Stage {
  announcedAt: Date;
}

export interface Work {
  entryId: string;
  lead: Someone;
  derivatives: string[];
}

/** An entry handed in and passed. */
export async function aPassedWork(stage: Stage, name: string): Promise<Work> {
  const lead = await someone(name);
  const { entryId, submissionId, derivatives } = await aSubmittedEntry(stage, lead);
  await database().screening.create({
    data: {
      submissionId,
      passed: true,
      byId: stage.organiser.personId,
      at: new Date(stage.brief.timetable.closesAt),
    },
  });
  return { entryId, lead, derivatives };
}

/** Two works, of which the first has won gold, in a contest that announces at its own date. */
export async function aSignedContest(): Promise<SignedContest & { winner: Work; other: Work }> {
  const stage = await aContest();
  const winner = await aPassedWork(stage, "金奖设计师");
  const other = await aPassedWork(stage, "未获奖设计师");
  const announcedAt = new Date(stage.brief.timetable.resultsAt);
  const by = { proposedById: stage.organiser.personId, proposedAt: announcedAt };
  const resultId = newId();
  const ofRound = { competitionId: stage.id, roundId: stage.brief.rounds[0]!.id, final: true };
  await database().result.create({
    data: {
      id: resultId,
      ...ofRound,
      number: 1,
      rulesVersion: "test",
      content: {},
      digest: "digest",
      ...by,
      awards: { create: { entryId: winner.entryId, prizeId: stage.brief.prizes[0]!.id, rank: 1 } },
      approval: {
        create: {
          ...ofRound,
          digest: "digest",
          byId: "other",
          at: announcedAt,
          announcedAt,
        },
      },
    },
  });
  return { ...stage, announcedAt, winner, other };
}
