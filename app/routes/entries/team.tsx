import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { entryForAuthor } from "~/entries/entry-for-author.server";
import { inviteTeam } from "~/entries/invite-team.server";
import { leaveTeam, removeCoAuthor } from "~/entries/leave-team.server";
import { TeamPage } from "~/entries/TeamPage";
import { teamTexts } from "~/entries/team-texts";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";
import { publicOrigin } from "~/platform/http/origin.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => ({
    entry: await entryForAuthor(await requireViewer(request), params.id ?? ""),
    removed: new URL(request.url).searchParams.has("removed"),
    invited: Number(new URL(request.url).searchParams.get("invited")) || null,
  }));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const entryId = params.id ?? "";
  const origin = publicOrigin(request);
  return answeringForms(request, {
    remove: form(
      z.object({ authorId: z.string().max(40) }),
      async ({ authorId }, { requestKey }) => {
        await removeCoAuthor(actor, { entryId, authorId, origin }, { requestKey });
        return redirect(`/entries/${entryId}/team?removed`);
      },
    ),
    invite: form(z.object({}), async (_input, { requestKey }) => {
      const { invited } = await inviteTeam(actor, { entryId, origin }, { requestKey });
      return redirect(`/entries/${entryId}/team?invited=${invited}`);
    }),
    leave: form(z.object({}), async (_input, { requestKey }) => {
      await leaveTeam(actor, { entryId, origin }, { requestKey });
      return redirect("/entries");
    }),
  });
}

export const meta = titled(teamTexts, "title");

export default function Team() {
  const errors = useActionData<typeof action>()?.lastResult.error ?? {};
  const refused = Object.values(errors).flatMap((sentences) => sentences ?? []);
  return <TeamPage {...useLoaderData<typeof loader>()} refused={refused} />;
}
