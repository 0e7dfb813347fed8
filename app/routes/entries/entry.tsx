import { parseWithZod } from "@conform-to/zod/v4";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, type MetaFunction } from "@remix-run/react";
import type { ShouldRevalidateFunctionArgs } from "@remix-run/react";
import { z } from "zod";
import { detachFile, moveFile } from "~/entries/arrange-files.server";
import { entryForAuthor } from "~/entries/entry-for-author.server";
import { EntryPage } from "~/entries/EntryPage";
import { pageTexts } from "~/entries/page-texts";
import { resendInvitation } from "~/entries/resend-invitation.server";
import { saveDraft } from "~/entries/save-draft.server";
import { typedFormSchema } from "~/entries/typed-form";
import { promotionOfEntry } from "~/judging/promotion-of-entry.server";
import { AfterRounds } from "~/judging/promotion/AfterRounds";
import { titleIn } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";
import { publicOrigin } from "~/platform/http/origin.server";
import { statusOf } from "~/platform/http/status";

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const viewer = await requireViewer(request);
    return {
      entry: await entryForAuthor(viewer, params.id ?? ""),
      rounds: await promotionOfEntry(viewer, params.id ?? ""),
      resent: new URL(request.url).searchParams.has("resent"),
    };
  });
}

const fileAct = z.object({ act: z.string().regex(/^(remove|earlier|later) [a-z0-9]{1,40}$/) });

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const entryId = params.id ?? "";
  const here = `/entries/${entryId}`;
  return answeringForms(request, {
    draft: form(typedFormSchema, async (draft, { formData }) => {
      // Who was told of another page's draft and decides for their own names the revision they saw.
      const revision = Number(formData.get("over") ?? formData.get("revision"));
      const answer = await saveDraft(actor, { entryId, revision, form: draft });
      if (!answer.saved) {
        const lastResult = parseWithZod(formData, { schema: typedFormSchema }).reply();
        const { conflict } = answer;
        return data({ lastResult, intent: "draft", conflict }, statusOf.conflict);
      }
      if (formData.get("then") === "submission") return redirect(`${here}/submission`);
      return { saved: { revision: answer.revision, savedAt: answer.savedAt } };
    }),
    files: form(fileAct, async ({ act }) => {
      const [how, fileId = ""] = act.split(" ");
      if (how === "remove") await detachFile(actor, { entryId, fileId });
      else await moveFile(actor, { entryId, fileId, to: how === "later" ? "later" : "earlier" });
      return redirect(`${here}#boards`);
    }),
    invite: form(
      z.object({ authorId: z.string().max(40) }),
      async ({ authorId }, { requestKey }) => {
        const input = { entryId, authorId, origin: publicOrigin(request) };
        await resendInvitation(actor, input, { requestKey });
        return redirect(`${here}?resent`);
      },
    ),
  });
}

/** After a conflict as well: the checklist speaks of the draft that stands there now. */
export const shouldRevalidate = (args: ShouldRevalidateFunctionArgs) =>
  args.actionStatus === statusOfConflict || args.defaultShouldRevalidate;
const statusOfConflict = 409;

export const meta: MetaFunction<typeof loader> = ({ data: loaded, matches }) => {
  const title = loaded?.entry.form.title;
  const { untitled } = pageTexts;
  return titleIn(matches, { zh: title || untitled.zh, en: title || untitled.en });
};

export default function Entry() {
  const { rounds, ...loaded } = useLoaderData<typeof loader>();
  const after = <AfterRounds entryId={loaded.entry.id} rounds={rounds} />;
  return <EntryPage {...loaded} after={after} answer={useActionData<typeof action>()} />;
}
