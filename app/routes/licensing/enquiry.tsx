import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { stepSchema } from "~/licensing/enquiry-form";
import { enquiryFor } from "~/licensing/enquiry-queries.server";
import { enquiryTexts } from "~/licensing/enquiry-texts";
import { EnquiryPage } from "~/licensing/EnquiryPage";
import { takeEnquiryStep } from "~/licensing/take-enquiry-step.server";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";
import { publicOrigin } from "~/platform/http/origin.server";

export const meta = titled(enquiryTexts, "enquiriesTitle");

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const done = new URL(request.url).searchParams.get("done");
    return {
      enquiry: await enquiryFor(await requireViewer(request), params.id ?? ""),
      done: done === "sent" || done === "done" ? (done as "sent" | "done") : null,
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const enquiryId = params.id ?? "";
  return answeringForms(request, {
    step: form(stepSchema, async (step, { requestKey }) => {
      const input = { enquiryId, ...step, origin: publicOrigin(request) };
      await takeEnquiryStep(actor, input, { requestKey });
      return redirect(`/enquiries/${enquiryId}?done=done`);
    }),
  });
}

export default function Enquiry() {
  return <EnquiryPage {...useLoaderData<typeof loader>()} answer={useActionData()} />;
}
