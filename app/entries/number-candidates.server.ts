import { competitionInForce } from "~/competitions/in-force.server";
import { deed } from "~/evidence/deed.server";
import { loadViewer } from "~/people/viewer.server";
import { hexOf } from "~/evidence/digest";
import { randomOf } from "~/platform/random.server";
import { found, must, Refusal, unknown } from "~/platform/refusal";
import { candidateNumbers } from "./candidate-numbers";
import { restoreDeparted } from "./depart.server";
import { newestSubmissions } from "./newest-submissions.server";
import { mayNumber, mayScreen } from "./permissions";
import { refusals as t } from "./texts";

/**
 * Numbers every entry that was handed in and not withdrawn, once, after the close. The contest's row is held
 * FOR UPDATE, so that no submission is still on its way.
 */
export const numberCandidates = deed(
  "entries.number-candidates",
  async ({ tx, actor, now, record }, { slug }: { slug: string }) => {
    const viewer = await loadViewer(tx, actor.personId);
    const contest = found(await competitionInForce(tx, { slug }, "update"));
    const competitionId = contest.id;
    if (!mayScreen(viewer, contest)) throw unknown();
    const numbering = await tx.candidateNumbering.findUnique({ where: { competitionId } });
    const at = await now();
    const { timetable } = contest.brief;
    must(mayNumber(viewer, contest, { timetable, now: at, numbered: numbering !== null }));

    const entries = (await newestSubmissions(tx, competitionId)).filter((one) => !one.withdrawn);
    if (entries.length === 0) throw new Refusal("conflict", t.nothingToNumber);
    const seed = hexOf(randomOf(16));
    const numbers = candidateNumbers(
      seed,
      entries.map(({ entryId }) => entryId),
    );
    await restoreDeparted(tx, competitionId);
    await tx.candidateNumbering.create({ data: { competitionId, seed, at } });
    await tx.$executeRaw`
      UPDATE "Entry" e SET "candidateNumber" = given.number
      FROM unnest(${[...numbers.keys()]}::text[], ${[...numbers.values()]}::int[]) AS given(id, number)
      WHERE e."id" = given.id`;
    const ids = [...numbers.keys()].sort((one, other) => (one < other ? -1 : 1));
    await record({ subject: ["competition", competitionId], payload: { seed, entries: ids } });
    return { count: numbers.size };
  },
);
