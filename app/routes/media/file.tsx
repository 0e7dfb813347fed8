import type { LoaderFunctionArgs } from "@remix-run/node";
import { derivativeFor } from "~/entries/derivative-for.server";
import { recipes, recipeSchema } from "~/media/recipes";
import { serveStored } from "~/media/serving.server";
import { viewerOf } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";
import { isOpenWork } from "~/showcase/queries.server";

/** A derivative for those who may see the work: its team, and all the world once its disclosure passed the gate. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const viewer = await viewerOf(request);
    const stored = await derivativeFor(viewer, params.derivativeId ?? "", isOpenWork);
    const recipe = recipeSchema.safeParse(stored.recipe);
    return serveStored(request, stored, {
      cache: stored.isPublic ? "public" : "private",
      name: recipe.success ? recipes[recipe.data].file : undefined,
    });
  });
}
