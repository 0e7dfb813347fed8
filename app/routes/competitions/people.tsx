import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { inviteStaff, revokeStaffInvitation } from "~/competitions/invite-staff.server";
import { endStaffRole, nameStaff } from "~/competitions/name-staff.server";
import { staffForms } from "~/competitions/staff-forms";
import { staffOf } from "~/competitions/staff-queries.server";
import { staffDone, StaffPage } from "~/competitions/staff/StaffPage";
import { staffTexts } from "~/competitions/staff/texts";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";
import { publicOrigin } from "~/platform/http/origin.server";

export const meta = titled(staffTexts, "title");

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const done = new URL(request.url).searchParams.get("done");
    return {
      page: await staffOf(await requireViewer(request), params.slug ?? ""),
      done: staffDone.find((deed) => deed === done) ?? null,
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const { slug = "" } = params;
  const origin = publicOrigin(request);
  const done = (deed: (typeof staffDone)[number]) =>
    redirect(`/competitions/${slug}/people?done=${deed}`);
  return answeringForms(request, {
    invite: form(staffForms.invite, async (typed, { locale, requestKey }) => {
      await inviteStaff(actor, { slug, ...typed, locale, origin }, { requestKey });
      return done("invited");
    }),
    revoke: form(staffForms.revoke, async (typed, { requestKey }) => {
      await revokeStaffInvitation(actor, { slug, ...typed }, { requestKey });
      return done("revoked");
    }),
    name: form(staffForms.name, async (typed, { requestKey }) => {
      await nameStaff(actor, { slug, ...typed, origin }, { requestKey });
      return done("named");
    }),
    end: form(staffForms.end, async (typed, { requestKey }) => {
      await endStaffRole(actor, { slug, ...typed }, { requestKey });
      return done("ended");
    }),
  });
}

export default function People() {
  return <StaffPage {...useLoaderData<typeof loader>()} answer={useActionData()} />;
}
