import { answerFavour } from "~/showcase/favour/answer-favour.server";
import { lookForFavour } from "~/showcase/favour/look-for-favour.server";
import { newestWorks } from "~/showcase/gallery.server";
import { actorOf, loadViewer } from "~/people/viewer.server";
import { database } from "~/platform/database/database.server";
import { addressOf } from "./entries";
import { programme } from "./programme";

/** The designers of another contest look at two released works, are asked whether they like them, and nearly all answer. */
export async function favoured(): Promise<void> {
  const works = (await newestWorks(10)).filter(({ award }) => award).slice(0, 2);
  for (const [turn, { entryId }] of works.entries())
    for (const [nth, recipe] of programme.inJudging.entries()) {
      const value = `${addressOf(recipe, 0)}@demo.invalid`;
      const { personId } = await database().contact.findUniqueOrThrow({ where: { value } });
      const actor = actorOf(await loadViewer(database(), personId));
      await lookForFavour(actor, { entryId });
      if (nth % 7 !== 6) await answerFavour(actor, { entryId, likes: (nth + turn) % 4 !== 1 });
    }
}
