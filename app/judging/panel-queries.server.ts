import { competitionInForce } from "~/competitions/in-force.server";
import { mayManage } from "~/competitions/permissions";
import { hasBegun, roundAhead } from "~/competitions/phases";
import { type PanelKind, type SeatSource } from "~/competitions/panels";
import { roundBefore } from "~/competitions/rounds";
import { shownNumber } from "~/entries/candidate-numbers";
import { maskedContact } from "~/people/contact";
import { stateOfInvitation, type InvitationState } from "~/people/invitation";
import type { Viewer } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database, type Database } from "~/platform/database/database.server";
import { found, unknown } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";
import { groupsOnPanels, panelsOf } from "./assignment/panels";
import type { Expertise } from "./assignment/words";
import { planPreview, type PlanPreview } from "./panel/plan-preview.server";
import { relationsFound, type Proposal, type Unmatched } from "./panel/relations-found.server";
import { coverageOf, type Coverage } from "./coverage";
import type { ConflictKind } from "./relations";
import { makingLines } from "./making/making-standing.server";
import { markedBy, rulesOfRound } from "./round-rules";
import { entriesOfRound } from "./round-entries.server";
import { enterprisesOf } from "./sources/verified-enterprises.server";
import { countsOfSeats, panelDesks, type OfRound } from "./standing-desks.server";

/** A juror as the organiser sees them: how far they have come, and nothing of what they wrote. */
export interface SeatRow {
  seatId: string;
  alias: number;
  name: string;
  source: SeatSource;
  /** The verified enterprise that an enterprise's juror belongs to; null for experts, and where there is none. */
  enterprise: Localized | null;
  promised: boolean;
  declared: boolean;
  /** How many relations were named. */
  relations: number;
  assigned: number;
  locked: number;
  endedAt: string | null;
  /** What this juror judges: null and nothing for everything. */
  terms: { cap: number | null; trackIds: string[]; roundIds: string[]; expertise: Expertise[] };
}

export interface ConflictRow {
  id: string;
  alias: number;
  /** null before numbers are given. */
  number: string | null;
  kind: ConflictKind;
  note: string | null;
  /** By an organiser, who may take it back. */
  pinned: boolean;
}

interface OpenInvitation {
  id: string;
  contact: string;
  source: SeatSource;
  state: InvitationState;
  expiresAt: string;
}

export interface PanelPage {
  slug: string;
  title: Localized;
  now: string;
  /** The round that the panel is made ready for, or judges: the last once all is judged. */
  round: { id: string; name: Localized; of: number; nth: number; live: boolean; ballots: boolean };
  closed: boolean;
  judgingOpensAt: string;
  judgingClosesAt: string;
  /** Whether each source of judgement has a panel of its own in this contest. */
  apartBySource: boolean;
  invitations: OpenInvitation[];
  seats: SeatRow[];
  conflicts: ConflictRow[];
  /** What verified organisations suggest, and what was declared without a match. */
  found: { proposals: Proposal[]; unmatched: Unmatched[] };
  /** Two who must not judge one entry together. */
  apart: { seatId: string; otherId: string; aliases: [number, number] }[];
  tracks: { id: string; name: Localized }[];
  rounds: { id: string; name: Localized }[];
  /** What assigning would change, where it was asked. */
  plan: PlanPreview | null;
  /** Garments made for this round: where they are listed, and how many would keep an entry from it. */
  garments: { roundId: string; faults: number } | null;
  /** Entries that may be judged. */
  eligible: number;
  /** How many jurors the entries have, by panel; one nameless panel where all sit together. */
  coverage: { source: SeatSource | null; entries: Coverage[] }[];
  /** More than one: across them nothing can be ranked. */
  groups: number;
}

/** The panel, for those who run the contest. Counts only: scores stay sealed. */
export async function panelPage(
  viewer: Viewer,
  slug: string,
  { planned = false } = {},
): Promise<PanelPage> {
  const db = database();
  const contest = found(await competitionInForce(db, { slug }));
  if (!mayManage(viewer, contest)) throw unknown();
  const { id: competitionId, brief } = contest;
  const now = await platformNow(db);
  const { title, rounds } = brief;
  const ahead = roundAhead(brief, now);
  const round = ahead ?? rounds.at(-1)!;
  const eligible = await entriesOfRound(db, contest, round);
  const before = roundBefore(rounds, round.id);
  const garments = before && !hasBegun(round, now) ? await makingLines(db, contest, before) : [];
  const faults = garments.filter(({ fault }) => fault);
  const desks = await panelDesks(db, { competitionId, roundId: round.id });
  const kind: PanelKind = rulesOfRound(brief, round).panels;
  return {
    slug,
    title,
    now: now.toISOString(),
    round: {
      id: round.id,
      name: round.name,
      of: rounds.length,
      nth: rounds.indexOf(round) + 1,
      live: round.method === "live",
      ballots: markedBy(brief, round).length > 0,
    },
    closed: !ahead,
    judgingOpensAt: round.judgingOpensAt,
    judgingClosesAt: round.judgingClosesAt,
    apartBySource: brief.panels !== "one",
    invitations: await openInvitations(db, competitionId, now),
    seats: await seatRows(db, { competitionId, roundId: round.id }),
    conflicts: await conflictRows(db, competitionId),
    found: await relationsFound(db, competitionId),
    apart: await apartRows(db, competitionId),
    tracks: brief.tracks.map(({ id, name }) => ({ id, name })),
    rounds: rounds.map(({ id, name }) => ({ id, name })),
    plan: planned && ahead ? await planPreview(db, contest, round) : null,
    garments: before?.making ? { roundId: before.id, faults: faults.length } : null,
    eligible: eligible.length,
    coverage: panelsOf(kind).map((source) => ({
      source,
      entries: coverageOf(
        eligible.map(({ candidateNumber }) => candidateNumber),
        desks
          .filter((desk) => source === null || desk.source === source)
          .map(({ candidateNumber }) => candidateNumber),
      ),
    })),
    groups: groupsOnPanels(
      desks,
      desks.map(({ seatId, source }) => ({ id: seatId, source })),
      kind,
    ),
  };
}

async function openInvitations(db: Database, competitionId: string, now: Date) {
  const rows = await db.invitation.findMany({
    where: {
      scopeKind: "competition",
      scopeId: competitionId,
      role: "juror",
      acceptedAt: null,
      revokedAt: null,
    },
    orderBy: { createdAt: "asc" },
  });
  const said = await db.invitedAs.findMany({
    where: { invitationId: { in: rows.map(({ id }) => id) } },
  });
  const sourceOf = new Map(said.map(({ invitationId, source }) => [invitationId, source]));
  return rows.map((row) => ({
    id: row.id,
    contact: maskedContact(row.contact),
    source: (sourceOf.get(row.id) ?? "expert") as SeatSource,
    state: stateOfInvitation(row, now),
    expiresAt: row.expiresAt.toISOString(),
  }));
}

async function seatRows(db: Database, { competitionId, roundId }: OfRound): Promise<SeatRow[]> {
  const seats = await db.seat.findMany({
    where: { competitionId },
    include: { person: { select: { name: true } }, _count: { select: { declarations: true } } },
    orderBy: { alias: "asc" },
  });
  const counts = await countsOfSeats(
    db,
    seats.map(({ id }) => id),
  );
  const enterprises = await enterprisesOf(
    db,
    seats.flatMap(({ source, personId }) => (source === "enterprise" ? [personId] : [])),
  );
  return seats.map(({ id, alias, person, confidentialityAt, conflictsDeclaredAt, ...seat }) => ({
    seatId: id,
    alias,
    name: person.name,
    source: seat.source as SeatSource,
    enterprise: enterprises.get(seat.personId) ?? null,
    promised: confidentialityAt !== null,
    declared: conflictsDeclaredAt !== null,
    relations: seat._count.declarations,
    ...counts(id, roundId),
    endedAt: seat.endedAt?.toISOString() ?? null,
    terms: {
      ...{ cap: seat.cap, trackIds: seat.trackIds, roundIds: seat.roundIds },
      expertise: seat.expertise as Expertise[],
    },
  }));
}

async function apartRows(db: Database, competitionId: string): Promise<PanelPage["apart"]> {
  const rows = await db.seatsApart.findMany({
    where: { seat: { competitionId } },
    include: { seat: { select: { alias: true } }, other: { select: { alias: true } } },
    orderBy: [{ seat: { alias: "asc" } }, { other: { alias: "asc" } }],
  });
  return rows.map(({ seatId, otherId, seat, other }) => ({
    ...{ seatId, otherId, aliases: [seat.alias, other.alias] },
  }));
}

async function conflictRows(db: Database, competitionId: string): Promise<ConflictRow[]> {
  const rows = await db.conflict.findMany({
    where: { seat: { competitionId } },
    include: {
      seat: { select: { alias: true, personId: true } },
      entry: { select: { candidateNumber: true } },
    },
    orderBy: [{ seat: { alias: "asc" } }, { entry: { candidateNumber: "asc" } }],
  });
  return rows.map(({ id, seat, entry, kind, note, byId }) => ({
    id,
    alias: seat.alias,
    number: entry.candidateNumber === null ? null : shownNumber(entry.candidateNumber),
    kind: kind as ConflictKind,
    note,
    pinned: byId !== seat.personId,
  }));
}
