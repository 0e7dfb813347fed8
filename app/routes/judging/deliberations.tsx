import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { deliberationsPage } from "~/judging/deliberation/deliberation-queries.server";
import { DeliberationsPage } from "~/judging/deliberation/DeliberationsPage";
import { deliberationForms } from "~/judging/deliberation/forms";
import { openDeliberation } from "~/judging/deliberation/open-deliberation.server";
import { deliberationTexts } from "~/judging/deliberation/texts";
import { writeMinutes } from "~/judging/deliberation/write-minutes.server";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";
import { publicOrigin } from "~/platform/http/origin.server";

export const meta = titled(deliberationTexts, "title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const { slug = "", roundId = "" } = params;
    const { searchParams } = new URL(request.url);
    const done = searchParams.get("done");
    return {
      about: searchParams.get("about"),
      page: await deliberationsPage(await requireViewer(request), slug, roundId),
      done: (["opened", "written"] as const).find((one) => one === done) ?? null,
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const { slug = "", roundId = "" } = params;
  const of = { slug, roundId, origin: publicOrigin(request) };
  const here = `/competitions/${slug}/rounds/${roundId}/deliberations`;
  return answeringForms(request, {
    open: form(deliberationForms.open, async ({ prizeId = null, ...asked }, { requestKey }) => {
      await openDeliberation(actor, { ...of, ...asked, prizeId }, { requestKey });
      return redirect(`${here}?done=opened`);
    }),
    write: form(deliberationForms.write, async (written, { requestKey }) => {
      await writeMinutes(actor, { ...of, ...written }, { requestKey });
      return redirect(`${here}?done=written`);
    }),
  });
}

export default function Deliberations() {
  return <DeliberationsPage {...useLoaderData<typeof loader>()} answer={useActionData()} />;
}
