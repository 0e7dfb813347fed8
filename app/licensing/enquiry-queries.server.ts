import { competitionInForce } from "~/competitions/in-force.server";
import { mayManage } from "~/competitions/permissions";
import { localizedFrom } from "~/people/organisations.server";
import { organisationStanding } from "~/people/standing";
import type { SignedIn } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database } from "~/platform/database/database.server";
import { found, unknown } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";
import { openWorks } from "~/showcase/queries.server";
import { answerDue, enquiryState, type EnquiryState, type Side, type Step } from "./enquiry";
import type { IntendedUse, Territory } from "./enquiry-form";
import { offeredSteps, sideOf } from "./enquiry-permissions";

const withFacts = {
  steps: { orderBy: { number: "asc" } },
  organisation: {
    select: {
      name: true,
      verification: true,
      suspensions: { where: { liftedAt: null }, take: 1 },
    },
  },
} as const;

type Row = {
  id: string;
  entryId: string;
  organisation: { name: unknown; verification: object | null; suspensions: object[] };
  steps: { kind: string; side: string; byId: string; at: Date }[];
  at: Date;
};

/** How an enquiry stands, as a list shows it. */
export interface EnquiryLine {
  id: string;
  entryId: string;
  from: Localized;
  at: string;
  standing: EnquiryStanding;
}

/** The state, the instant by which an answer is due, and whether all of it is frozen. */
export interface EnquiryStanding extends Pick<
  EnquiryState,
  "stage" | "closed" | "interested" | "awaits"
> {
  proposed: boolean;
  due: string | null;
  frozen: boolean;
}

export function standingOf(row: Pick<Row, "steps" | "organisation">): EnquiryStanding {
  const state = enquiryState(row.steps as Step[]);
  const { stage, closed, interested, awaits, proposal } = state;
  return {
    ...{ stage, closed, interested, awaits, proposed: proposal !== null },
    due: answerDue(state)?.toISOString() ?? null,
    frozen: row.organisation.suspensions.length > 0 && closed === null,
  };
}

const lineOf = (row: Row): EnquiryLine => ({
  ...{ id: row.id, entryId: row.entryId, at: row.at.toISOString() },
  from: localizedFrom(row.organisation.name),
  standing: standingOf(row),
});

/** The enquiries about works whose lead designer asks, the newest first, with the works' lines. */
export async function enquiriesToDesigner(viewer: SignedIn) {
  const rows = await database().enquiry.findMany({
    where: { entry: { authors: { some: { personId: viewer.person.id, lead: true } } } },
    include: withFacts,
    orderBy: [{ at: "desc" }, { id: "asc" }],
    take: 200,
  });
  return withWorks(rows);
}

/** A contest's enquiries and their funnel, for those who run it. */
export async function enquiriesOfContest(viewer: SignedIn, slug: string) {
  const contest = found(await competitionInForce(database(), { slug }));
  if (!mayManage(viewer, contest)) throw unknown();
  const rows = await database().enquiry.findMany({
    where: { entry: { competitionId: contest.id } },
    include: withFacts,
    orderBy: [{ at: "desc" }, { id: "asc" }],
  });
  const shown = await withWorks(rows);
  const released = await database().release.count({
    where: { entry: { competitionId: contest.id } },
  });
  return { slug, title: contest.brief.title, released, ...shown };
}

async function withWorks(rows: Row[]) {
  const works = await openWorks(rows.map(({ entryId }) => entryId));
  const open = new Set(works.map(({ entryId }) => entryId));
  const enquiries = rows.filter(({ entryId }) => open.has(entryId)).map(lineOf);
  return { enquiries, works, now: (await platformNow(database())).toISOString() };
}

/** One enquiry with its whole history, the same for its three sides; for anybody else there is none. */
export async function enquiryFor(viewer: SignedIn, id: string) {
  const db = database();
  const row = found(
    await db.enquiry.findUnique({
      where: { id },
      include: { ...withFacts, entry: { include: { authors: true, competition: true } } },
    }),
  );
  const { entry, organisationId } = row;
  const scope = { authors: entry.authors, withdrawn: false };
  const side = sideOf(viewer, { organisationId, entry: scope, competition: entry.competition });
  if (!side) throw unknown();
  const [work] = await openWorks([entry.id]);
  const facts = {
    verified: row.organisation.verification !== null,
    suspended: row.organisation.suspensions.length > 0,
  };
  const people = await db.person.findMany({
    where: { id: { in: [...row.steps.map(({ byId }) => byId), row.askedById] } },
    select: { id: true, name: true },
  });
  const nameOf = new Map(people.map((one) => [one.id, one.name]));
  const question = {
    ...{ state: enquiryState(row.steps as Step[]), side, personId: viewer.person.id },
    standing: organisationStanding(facts),
  };
  return {
    ...lineOf(row),
    ...{ organisationId, side, quantity: row.quantity, termMonths: row.termMonths },
    use: row.use as IntendedUse,
    territory: row.territory as Territory,
    askedBy: nameOf.get(row.askedById) ?? "",
    work: found(work),
    steps: row.steps.map(({ id: stepId, kind, side: by, words, at, byId }) => ({
      ...{ id: stepId, words, at: at.toISOString(), name: nameOf.get(byId) ?? "" },
      ...{ kind: kind as Step["kind"], side: by as Side, own: byId === viewer.person.id },
    })),
    offered: offeredSteps(question),
    now: (await platformNow(db)).toISOString(),
  };
}
