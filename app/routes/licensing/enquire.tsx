import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { standsToWork } from "~/licensing/board-queries.server";
import { EnquirePage } from "~/licensing/EnquirePage";
import { enquirySchema, saveSchema } from "~/licensing/enquiry-form";
import { enquiryTexts } from "~/licensing/enquiry-texts";
import { saveWork } from "~/licensing/save-work.server";
import { sendEnquiry } from "~/licensing/send-enquiry.server";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";
import { publicOrigin } from "~/platform/http/origin.server";
import { publicWork } from "~/showcase/queries.server";

export const meta = titled(enquiryTexts, "askTitle");

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const viewer = await requireViewer(request);
    const { entryId, title } = await publicWork(params.entryId ?? "");
    const stands = await standsToWork(viewer, entryId);
    const asked = new URL(request.url).searchParams.get("as");
    const as = stands.find(({ id }) => id === asked)?.id ?? null;
    return { work: { entryId, title }, stands, as };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const entryId = params.entryId ?? "";
  return answeringForms(request, {
    save: form(saveSchema, async ({ organisationId }, { requestKey }) => {
      await saveWork(actor, { organisationId, entryId }, { requestKey });
      return redirect(`/boards/${organisationId}`);
    }),
    send: form(enquirySchema, async (asked, { requestKey }) => {
      const input = { ...asked, entryId, origin: publicOrigin(request) };
      const { enquiryId } = await sendEnquiry(actor, input, { requestKey });
      return redirect(`/enquiries/${enquiryId}?done=sent`);
    }),
  });
}

export default function Enquire() {
  return <EnquirePage {...useLoaderData<typeof loader>()} answer={useActionData()} />;
}
