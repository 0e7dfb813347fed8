import { competitionInForce } from "~/competitions/in-force.server";
import type { ObjectionTerms } from "~/competitions/objection-terms";
import { shownNumber } from "~/entries/candidate-numbers";
import { isSignedIn, type Viewer } from "~/people/viewer";
import { localizedFrom } from "~/people/organisations.server";
import { database, type Database } from "~/platform/database/database.server";
import { found, unknown, type Because } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";
import { mayManage } from "~/competitions/permissions";
import { vacantPlaces } from "../awards";
import { honours, type Honour } from "../honours.server";
import { mayObject } from "./notice-permissions";
import type { Finality } from "./notice-window";
import { standingResult, type StandingResult } from "./standing-result.server";

/** An objection as a list names it. */
export interface ObjectionLine {
  id: string;
  number: number;
  state: "open" | "upheld" | "rejected";
  dueAt: string;
}

/** 公示: what all the world may read of an announced result, and until when it may object. */
export interface NoticePage {
  slug: string;
  title: Localized;
  hostName: Localized;
  issuedAs: string | null;
  now: string;
  announcedAt: string;
  window: { opensAt: string; closesAt: string } | null;
  finality: Finality;
  concludedAt: string | null;
  terms: ObjectionTerms;
  honours: Honour[];
  /** 空缺: places that nobody was given, and why people decided so; null where the ranking left them. */
  vacant: { prize: Localized; places: number }[];
  vacantReason: string | null;
  /** Objections that this person filed, or that are about their own work. */
  yours: ObjectionLine[];
  /** Once final: how many objections there were, and how many were upheld. */
  count: { filed: number; upheld: number } | null;
  mayManage: boolean;
}

export async function noticePage(viewer: Viewer, slug: string): Promise<NoticePage> {
  const db = database();
  const contest = found(await competitionInForce(db, { slug }));
  const standing = found(await standingResult(db, contest));
  const { window, finality, concludedAt, resultId, now, announcedAt } = standing;
  const { title, prizes, issuedAs, objections: terms } = contest.brief;
  const given = await honours(db, resultId, prizes);
  const host = await db.organisation.findUniqueOrThrow({ where: { id: contest.hostId } });
  return {
    ...{ slug, title, terms, finality, issuedAs: issuedAs ?? null },
    hostName: localizedFrom(host.name),
    now: now.toISOString(),
    announcedAt: announcedAt.toISOString(),
    window: window && {
      opensAt: window.opensAt.toISOString(),
      closesAt: window.closesAt.toISOString(),
    },
    concludedAt: concludedAt?.toISOString() ?? null,
    honours: given,
    vacant: vacantPlaces(prizes, given).map(({ prize, places }) => ({ prize: prize.name, places })),
    vacantReason: standing.content.rules.awardsReason,
    yours: await objectionsOf(db, viewer, resultId),
    count: finality === "final" && window ? await countOf(db, resultId) : null,
    mayManage: mayManage(viewer, contest),
  };
}

async function objectionsOf(
  db: Database,
  viewer: Viewer,
  resultId: string,
): Promise<ObjectionLine[]> {
  if (!isSignedIn(viewer)) return [];
  const own = { personId: viewer.person.id };
  const rows = await db.objection.findMany({
    where: {
      resultId,
      OR: [{ filedById: own.personId }, { entry: { authors: { some: own } } }],
    },
    include: { decision: true },
    orderBy: { number: "asc" },
  });
  return rows.map(lineOf);
}

export const lineOf = (row: {
  id: string;
  number: number;
  dueAt: Date;
  decision: { upheld: boolean } | null;
}): ObjectionLine => ({
  ...{ id: row.id, number: row.number, dueAt: row.dueAt.toISOString() },
  state: !row.decision ? "open" : row.decision.upheld ? "upheld" : "rejected",
});

const countOf = async (db: Database, resultId: string) => ({
  filed: await db.objection.count({ where: { resultId } }),
  upheld: await db.objection.count({ where: { resultId, decision: { upheld: true } } }),
});

/** What the form to object offers, or why this person cannot object now. */
export interface ObjectionForm {
  slug: string;
  title: Localized;
  now: string;
  closesAt: string | null;
  terms: ObjectionTerms;
  because: Because | null;
  entries: { number: number; shown: string; title: string }[];
}

export async function objectionForm(viewer: Viewer, slug: string): Promise<ObjectionForm> {
  const db = database();
  const contest = found(await competitionInForce(db, { slug }));
  const standing: StandingResult = found(await standingResult(db, contest));
  if (!isSignedIn(viewer)) throw unknown();
  const own = { personId: viewer.person.id };
  const decision = mayObject(viewer, contest, {
    window: standing.window,
    now: standing.now,
    verified: (await db.contact.count({ where: { ...own, verifiedAt: { not: null } } })) > 0,
    ownEntry: false,
    filed: await db.objection.count({
      where: { competitionId: contest.id, filedById: own.personId },
    }),
  });
  const { title, prizes, objections: terms } = contest.brief;
  return {
    ...{ slug, title, terms, now: standing.now.toISOString() },
    closesAt: standing.window?.closesAt.toISOString() ?? null,
    because: decision.allowed ? null : decision.because,
    entries: (await honours(db, standing.resultId, prizes)).map((one) => ({
      ...{ number: Number(one.number), shown: shownNumber(Number(one.number)), title: one.title },
    })),
  };
}
