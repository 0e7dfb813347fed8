import { competitionInForce } from "~/competitions/in-force.server";
import { hasBegun } from "~/competitions/phases";
import type { Viewer } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database, type Database } from "~/platform/database/database.server";
import { found, unknown, type Decision } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";
import { journalDeeds, journalLines, type JournalLine } from "./contest-journal.server";
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
  journal: SupervisedJournal | null;
}

export interface SupervisedJournal {
  lines: JournalLine[];
  /** The number before which the next page begins. */
  older: string | null;
  first: boolean;
  /** The kinds of act there are, and the one that is asked for. */
  deeds: { deed: string; count: number }[];
  deed: string | null;
}

/** Which part of the journal is asked for, as it stands in the address. */
export interface AskedOfJournal {
  before: string | null;
  deed: string | null;
}

const perPage = 50;

/** Process, records and journal; for whoever has nothing to do with them there is no such page. */
export async function supervisionPage(
  viewer: Viewer,
  slug: string,
  asked: AskedOfJournal = { before: null, deed: null },
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
    journal: own ? await journalPage(db, competitionId, asked) : null,
  };
}

async function journalPage(
  db: Database,
  competitionId: string,
  asked: AskedOfJournal,
): Promise<SupervisedJournal> {
  const before = asked.before && /^\d{1,18}$/.test(asked.before) ? BigInt(asked.before) : null;
  const deeds = await journalDeeds(db, competitionId);
  const deed = deeds.find((one) => one.deed === asked.deed)?.deed ?? null;
  const lines = await journalLines(db, competitionId, { before, deed, most: perPage + 1 });
  const shown = lines.slice(0, perPage);
  const older = lines.length > perPage ? shown.at(-1)!.sequence : null;
  return { lines: shown, older, first: before === null, deeds, deed };
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
