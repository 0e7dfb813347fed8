import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { z } from "zod";
import { acceptAuthorship, declineAuthorship } from "~/entries/accept-authorship.server";
import { shownInvitation } from "~/entries/authorship-invitation.server";
import { deedTexts } from "~/entries/deed-texts";
import type { TypedAnswer } from "~/entries/EligibilityFields";
import { TeamInvitationPage } from "~/entries/TeamInvitationPage";
import { typedDeclared } from "~/entries/typed-declared";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForm } from "~/platform/http/door.server";
import { publicOrigin } from "~/platform/http/origin.server";

const tokenOf = (asked: URLSearchParams) => asked.get("token") ?? "";

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const { person } = await requireViewer(request);
    const asked = new URL(request.url).searchParams;
    return {
      invitation: await shownInvitation(params.id ?? "", tokenOf(asked), person.id),
      declined: asked.has("declined"),
    };
  });
}

const answerSchema = z
  .object({
    answer: z.enum(["accept", "decline"]),
    pledgeVersion: z.string().max(20).default(""),
  })
  .and(typedDeclared);

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const entryId = params.id ?? "";
  const token = tokenOf(new URL(request.url).searchParams);
  const input = { entryId, token, origin: publicOrigin(request) };
  return answeringForm(
    request,
    answerSchema,
    async ({ answer, pledgeVersion, ...declared }, context) => {
      const { requestKey } = context;
      if (answer === "accept") {
        await acceptAuthorship(actor, { ...input, declared, pledgeVersion }, { requestKey });
        return redirect(`/entries/${entryId}`);
      }
      await declineAuthorship(actor, input, { requestKey });
      return redirect(`/entries/${entryId}/team-invitation?token=${token}&declined`);
    },
  );
}

export const meta = titled(deedTexts, "invitation");

export default function TeamInvitation() {
  const { id = "" } = useParams();
  const answer = useActionData<typeof action>() as TypedAnswer | undefined;
  const shown = useLoaderData<typeof loader>();
  return <TeamInvitationPage {...shown} entryId={id} answer={answer} />;
}
