import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";
import { answerFavour } from "~/showcase/favour/answer-favour.server";
import { favourPage } from "~/showcase/favour/favour-queries.server";
import { FavourPage } from "~/showcase/favour/FavourPage";
import { favourForms } from "~/showcase/favour/forms";
import { lookForFavour } from "~/showcase/favour/look-for-favour.server";
import { favourTexts } from "~/showcase/favour/texts";

export const meta = titled(favourTexts, "title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const viewer = await requireViewer(request);
    return { page: await favourPage(viewer, params.entryId ?? "") };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const entryId = params.entryId ?? "";
  const here = redirect(`/gallery/${entryId}/favour`);
  return answeringForms(request, {
    look: form(favourForms.look, async (_, { requestKey }) => {
      await lookForFavour(actor, { entryId }, { requestKey });
      return here;
    }),
    answer: form(favourForms.answer, async ({ likes }, { requestKey }) => {
      await answerFavour(actor, { entryId, likes }, { requestKey });
      return here;
    }),
  });
}

export default function Favour() {
  return <FavourPage {...useLoaderData<typeof loader>()} answer={useActionData()} />;
}
