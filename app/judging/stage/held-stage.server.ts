import { competitionInForce, type InForce } from "~/competitions/in-force.server";
import { mayManage } from "~/competitions/permissions";
import { roundNamed, type Round } from "~/competitions/rounds";
import type { EligibleEntry } from "~/entries/eligible.server";
import { hexOf, utf8 } from "~/evidence/digest";
import { sha256 } from "~/evidence/sha256.server";
import type { Actor } from "~/evidence/actor";
import { loadViewer } from "~/people/viewer.server";
import type { Database, Tx } from "~/platform/database/database.server";
import { found, Refusal, unknown } from "~/platform/refusal";
import { entriesOfRound } from "../round-entries.server";
import { checkOf, readCard } from "./cards";
import { stageRefusals as t } from "./refusals";

/** A live round of a contest this person runs, held so that two calls come one after the other. */
export async function heldStage(tx: Tx, actor: Actor, of: { slug: string; roundId: string }) {
  const competition = found(await competitionInForce(tx, { slug: of.slug }, "update"));
  if (!mayManage(await loadViewer(tx, actor.personId), competition)) throw unknown();
  const round = found(liveRound(competition, of.roundId));
  return { competition, round, ofRound: { competitionId: competition.id, roundId: round.id } };
}

/** The round of this id, if it is judged live. */
export function liveRound({ brief }: InForce, roundId: string): Round | undefined {
  const round = roundNamed(brief.rounds, roundId);
  return round?.method === "live" ? round : undefined;
}

/** The checks of a round's cards, drawn from the seed of the candidate numbers, which is the contest's own. */
export async function checksOf(
  db: Database | Tx,
  of: { competitionId: string; roundId: string },
): Promise<(number: number) => string> {
  const { competitionId, roundId } = of;
  const numbering = await db.candidateNumbering.findUnique({ where: { competitionId } });
  return (number) =>
    checkOf(hexOf(sha256(utf8(`card ${numbering?.seed ?? ""} ${roundId} ${number}`))));
}

/** The entry that a card or a typed number means. */
export async function entryOnCard(
  tx: Tx,
  { competition, round }: { competition: InForce; round: Round },
  text: string,
): Promise<EligibleEntry> {
  const card = readCard(text);
  if (!card) throw new Refusal("invalid", t.noSuchCard, "card");
  const entries = await entriesOfRound(tx, competition, round);
  const entry = entries.find(({ candidateNumber }) => candidateNumber === card.number);
  if (!entry) throw new Refusal("invalid", t.notInRound, "card");
  const checks = await checksOf(tx, { competitionId: competition.id, roundId: round.id });
  if (card.check !== null && card.check !== checks(card.number))
    throw new Refusal("invalid", t.wrongCheck, "card");
  return entry;
}
