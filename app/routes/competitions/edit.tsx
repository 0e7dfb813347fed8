import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import {
  useActionData,
  useLoaderData,
  type MetaFunction,
  type ShouldRevalidateFunctionArgs,
} from "@remix-run/react";
import { draftFormSchema } from "~/competitions/draft";
import { BriefEditor } from "~/competitions/editor/BriefEditor";
import { editorTexts } from "~/competitions/editor/texts";
import { writtenBrief } from "~/competitions/organiser-queries.server";
import { saveBrief } from "~/competitions/save-brief.server";
import { titleIn } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForm } from "~/platform/http/door.server";
import { localeOf } from "~/platform/http/locale.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const viewer = await requireViewer(request);
    const slug = params.slug ?? "";
    return writtenBrief(viewer, slug, await localeOf(request));
  });
}

/** No draft has it: whoever does not say which draft he saw overwrites none. */
const notARevision = -1;

export async function action({ request, params }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const slug = params.slug ?? "";
  return answeringForm(request, draftFormSchema, async (draft, { formData }) => {
    // Whoever was told of another's draft and decides for his own names the revision he saw.
    const named = String(formData.get("over") ?? formData.get("revision") ?? "");
    const revision = /^\d{1,9}$/.test(named) ? Number(named) : notARevision;
    const saved = await saveBrief(actorOf(viewer), { slug, revision, draft });
    if (formData.get("then") === "publication")
      return redirect(`/competitions/${slug}/publication`);
    return { saved };
  });
}

/** After a conflict as well: the page must know the revision that stands there now. */
export const shouldRevalidate = (args: ShouldRevalidateFunctionArgs) =>
  args.actionStatus === 409 || args.defaultShouldRevalidate;

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const { zh = "", en } = data?.draft.title ?? {};
  return titleIn(matches, { zh: editorTexts.title.zh(zh), en: editorTexts.title.en(en || zh) });
};

export default function Edit() {
  const written = useLoaderData<typeof loader>();
  return <BriefEditor written={written} answer={useActionData<typeof action>()} />;
}
