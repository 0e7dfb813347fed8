import { competitionInForce } from "~/competitions/in-force.server";
import { hasBegun } from "~/competitions/phases";
import type { Viewer } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database, type Database } from "~/platform/database/database.server";
import { found, unknown, type Decision } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";
import { journalBefore, type JournalLine } from "./contest-journal.server";
import { digestOf, roundStanding } from "./round-standing.server";
import { mayReadRecords, maySignRecord, supervises } from "./supervision-permissions";
import {
  recordKinds,
  recordSchema,
  type RecordKind,
  type RoundStanding,
  type SupervisionRecord,
} from "./supervision-record";

export interface SignedRecord {
  id: string;
  digest: string;
  by: string;
  content: SupervisionRecord;
}

export interface SupervisedRound {
  id: string;
  name: Localized;
  standing: RoundStanding;
  digest: string;
  records: { kind: RecordKind; signed: SignedRecord | null; may: Decision }[];
}

export interface SupervisionPage {
  slug: string;
  title: Localized;
  /** Whether this person signs; others read what is signed. */
  supervises: boolean;
  rounds: SupervisedRound[];
  /** For the supervisor alone. */
  journal: { lines: JournalLine[]; older: string | null; first: boolean } | null;
}

const perPage = 50;

/** Process, records and journal; for whoever has nothing to do with them there is no such page. */
export async function supervisionPage(
  viewer: Viewer,
  slug: string,
  before: string | null,
): Promise<SupervisionPage> {
  const db = database();
  const contest = found(await competitionInForce(db, { slug }));
  if (!mayReadRecords(viewer, contest)) throw unknown();
  const now = await platformNow(db);
  const { id: competitionId, brief } = contest;
  const own = supervises(viewer, contest);
  const signed = await recordsOf(db, competitionId);
  const rounds: SupervisedRound[] = [];
  for (const round of brief.rounds.filter((one) => hasBegun(one, now))) {
    const standing = await roundStanding(db, contest, round);
    const records = recordKinds.map((kind) => {
      const record = signed.find((one) => one.roundId === round.id && one.kind === kind) ?? null;
      const may = maySignRecord(kind, round, record !== null, now);
      return { kind, signed: record && record.shown, may };
    });
    rounds.push({
      ...{ id: round.id, name: round.name, standing, digest: digestOf(standing), records },
    });
  }
  return {
    ...{ slug, title: brief.title, supervises: own, rounds },
    journal: own ? await journalPage(db, competitionId, before) : null,
  };
}

async function journalPage(db: Database, competitionId: string, before: string | null) {
  const from = before && /^\d{1,18}$/.test(before) ? BigInt(before) : null;
  const lines = await journalBefore(db, competitionId, from, perPage + 1);
  const shown = lines.slice(0, perPage);
  const older = lines.length > perPage ? shown.at(-1)!.sequence : null;
  return { lines: shown, older, first: from === null };
}

async function recordsOf(db: Database, competitionId: string) {
  const rows = await db.supervisionRecord.findMany({ where: { competitionId } });
  const people = await db.person.findMany({
    where: { id: { in: rows.map(({ byId }) => byId) } },
    select: { id: true, name: true },
  });
  return rows.map(({ id, roundId, kind, digest, byId, content }) => {
    const by = people.find((person) => person.id === byId)?.name ?? "";
    const shown: SignedRecord = { id, digest, by, content: recordSchema.parse(content) };
    return { roundId, kind, shown };
  });
}

/** One signed record, to be printed. */
export async function supervisionRecord(
  viewer: Viewer,
  slug: string,
  recordId: string,
): Promise<SignedRecord & { slug: string }> {
  const db = database();
  const contest = found(await competitionInForce(db, { slug }));
  if (!mayReadRecords(viewer, contest)) throw unknown();
  const records = await recordsOf(db, contest.id);
  return { slug, ...found(records.find(({ shown }) => shown.id === recordId)).shown };
}
