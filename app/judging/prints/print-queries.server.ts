import type { Brief } from "~/competitions/brief";
import { competitionInForce } from "~/competitions/in-force.server";
import { mayManage } from "~/competitions/permissions";
import { qrOf, type QrPicture } from "~/competitions/poster.server";
import { roundAhead } from "~/competitions/phases";
import type { SeatSource } from "~/competitions/panels";
import { roundNamed } from "~/competitions/rounds";
import { shownNumber } from "~/entries/candidate-numbers";
import { localizedFrom } from "~/people/organisations.server";
import type { Viewer } from "~/people/viewer";
import { platformNow } from "~/platform/clock.server";
import { database, type Database } from "~/platform/database/database.server";
import { found, unknown } from "~/platform/refusal";
import type { Localized } from "~/ui/localized";
import { panelsOf } from "../assignment/panels";
import { panelCriteria } from "../ballot";
import { rulesOfRound, rulesOfSeat } from "../round-rules";
import { entriesOfRound } from "../round-entries.server";
import { cardText } from "../stage/cards";
import { checksOf } from "../stage/held-stage.server";
import { panelDesks, type OfRound } from "../standing-desks.server";
import { numbersOf, type PrintedSheet } from "./paper-ballots";

/** What is printed of a round: numbers, tracks, jurors and criteria. Of an entry nothing else is read. */
export interface PrintPage {
  slug: string;
  title: Localized;
  hostName: Localized;
  sheet: PrintedSheet;
  round: { id: string; name: Localized };
  rounds: { id: string; name: Localized }[];
  tracks: { id: string; name: Localized; numbers: string[] }[];
  jurors: { alias: number; name: string }[];
  /** Who is counted together: by source, where each has a panel of its own. */
  panels: { source: SeatSource | null; jurors: { alias: number; name: string }[] }[];
  /** One juror's ballots; null where the sheet is another, or nobody has a desk. */
  ballots: { alias: number; name: string; numbers: string[] } | null;
  criteria: Brief["criteria"];
  /** Of a live round's labels: what is scanned off each to check its work in. */
  cards: { number: string; text: string; qr: QrPicture }[] | null;
}

export interface PrintQuestion {
  sheet: PrintedSheet;
  roundId: string | null;
  /** Whose ballots; without one those of the first juror. */
  alias: number | null;
}

/** For those who run the contest. Before numbers are given there is nothing to print. */
export async function printPage(
  viewer: Viewer,
  slug: string,
  { sheet, roundId, alias }: PrintQuestion,
): Promise<PrintPage> {
  const db = database();
  const contest = found(await competitionInForce(db, { slug }));
  if (!mayManage(viewer, contest)) throw unknown();
  const { id: competitionId, hostId, brief } = contest;
  const ahead = roundAhead(brief, await platformNow(db));
  const round = found(roundId === null && ahead ? ahead : roundNamed(brief.rounds, roundId));
  const host = await db.organisation.findUniqueOrThrow({ where: { id: hostId } });
  const entries = await entriesOfRound(db, contest, round);
  const desks = await panelDesks(db, { competitionId, roundId: round.id });
  const seats = await db.seat.findMany({
    where: { competitionId, OR: [{ endedAt: null }, { id: { in: desks.map((d) => d.seatId) } }] },
    select: { alias: true, source: true, person: { select: { name: true } } },
    orderBy: { alias: "asc" },
  });
  const jurors = seats.map(({ alias, person }) => ({ alias, name: person.name }));
  const juror = jurors.find((one) => one.alias === (alias ?? desks[0]?.alias));
  const seat = seats.find((one) => one.alias === juror?.alias);
  const ofTrack = (trackId: string) =>
    entries
      .filter((entry) => entry.trackId === trackId)
      .map(({ candidateNumber }) => shownNumber(candidateNumber));
  return {
    ...{ slug, title: brief.title, hostName: localizedFrom(host.name), sheet },
    round: { id: round.id, name: round.name },
    rounds: brief.rounds.map(({ id, name }) => ({ id, name })),
    tracks: brief.tracks
      .map(({ id, name }) => ({ id, name, numbers: ofTrack(id) }))
      .filter(({ numbers }) => numbers.length > 0),
    jurors,
    panels: panelsOf(rulesOfRound(brief, round).panels).map((source) => ({
      source,
      jurors: jurors.filter((_, at) => source === null || seats[at]!.source === source),
    })),
    ballots:
      sheet === "ballots" && juror
        ? { ...juror, numbers: numbersOf(desks, juror.alias).map(shownNumber) }
        : null,
    criteria: panelCriteria(seat ? rulesOfSeat(brief, round, seat).criteria : []),
    cards:
      sheet === "labels" && round.method === "live"
        ? await cardsOf(db, { competitionId, roundId: round.id }, entries)
        : null,
  };
}

async function cardsOf(
  db: Database,
  of: OfRound,
  entries: readonly { candidateNumber: number }[],
): Promise<NonNullable<PrintPage["cards"]>> {
  const checks = await checksOf(db, of);
  return entries.map(({ candidateNumber }) => {
    const number = shownNumber(candidateNumber);
    const text = cardText(number, checks(candidateNumber));
    return { number, text, qr: qrOf(text) };
  });
}
