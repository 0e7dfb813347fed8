import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { supervisionForms } from "~/judging/supervision/forms";
import { signRecord } from "~/judging/supervision/sign-record.server";
import { supervisionPage } from "~/judging/supervision/supervision-queries.server";
import { SupervisionPage } from "~/judging/supervision/SupervisionPage";
import { supervisionTexts } from "~/judging/supervision/texts";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";

export const meta = titled(supervisionTexts, "title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const viewer = await requireViewer(request);
    const { searchParams } = new URL(request.url);
    return {
      page: await supervisionPage(viewer, params.slug ?? "", {
        ...{ before: searchParams.get("before"), deed: searchParams.get("deed") },
      }),
      signed: searchParams.has("signed"),
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const slug = params.slug ?? "";
  return answeringForms(request, {
    sign: form(supervisionForms.sign, async ({ read: _, ...input }, { requestKey }) => {
      await signRecord(actor, { slug, ...input }, { requestKey });
      return redirect(`/competitions/${slug}/supervision?signed`);
    }),
  });
}

export default function Supervision() {
  return <SupervisionPage {...useLoaderData<typeof loader>()} answer={useActionData()} />;
}
