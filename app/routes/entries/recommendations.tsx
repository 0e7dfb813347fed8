import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { canBring, keepSheet } from "~/entries/batch/keep-sheet.server";
import { recommendations } from "~/entries/batch/queries.server";
import { readSheetFile } from "~/entries/batch/read-sheet.server";
import { recommendEntries } from "~/entries/batch/recommend-entries.server";
import { RecommendationsPage } from "~/entries/batch/RecommendationsPage";
import { takeBackRecommendation } from "~/entries/batch/take-back.server";
import { batchTexts } from "~/entries/batch/texts";
import type { TypedAnswer } from "~/entries/EligibilityFields";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";
import { publicOrigin } from "~/platform/http/origin.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const asked = new URL(request.url).searchParams;
    return {
      page: await recommendations(await requireViewer(request), params.slug ?? ""),
      done: { recommended: Number(asked.get("recommended")) || 0, tookBack: asked.has("back") },
    };
  });
}

const id = z.string().min(1).max(40);

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const actor = actorOf(viewer);
  const slug = params.slug ?? "";
  const here = `/competitions/${slug}/recommendations`;
  return answeringForms(request, {
    upload: form(z.object({ organisationId: id }), async ({ organisationId }, { formData }) => {
      await canBring(viewer, slug, organisationId);
      const file = formData.get("sheet");
      const [bytes, name] =
        file instanceof File
          ? [new Uint8Array(await file.arrayBuffer()), file.name]
          : [new Uint8Array(), ""];
      const rows = await readSheetFile(bytes);
      await keepSheet(viewer, { slug, organisationId }, { name, rows });
      return redirect(`${here}#preview`);
    }),
    recommend: form(z.object({ sheetId: id }), async ({ sheetId }, { requestKey }) => {
      const input = { sheetId, origin: publicOrigin(request) };
      const { opened } = await recommendEntries(actor, input, { requestKey });
      return redirect(`${here}?recommended=${opened}`);
    }),
    takeBack: form(z.object({ entryId: id }), async ({ entryId }, { requestKey }) => {
      await takeBackRecommendation(actor, { entryId }, { requestKey });
      return redirect(`${here}?back`);
    }),
  });
}

export const meta = titled(batchTexts, "title");

export default function RecommendationsDoor() {
  const answer = useActionData<typeof action>() as TypedAnswer | undefined;
  return <RecommendationsPage {...useLoaderData<typeof loader>()} answer={answer} />;
}
