import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EnquiriesPage } from "~/licensing/EnquiriesPage";
import { enquiriesToDesigner } from "~/licensing/enquiry-queries.server";
import { enquiryTexts } from "~/licensing/enquiry-texts";
import { titled } from "~/people/page-title";
import { requireViewer } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";

export const meta = titled(enquiryTexts, "enquiriesTitle");

export async function loader({ request }: LoaderFunctionArgs) {
  return answering(request, async () => enquiriesToDesigner(await requireViewer(request)));
}

export default function Enquiries() {
  return <EnquiriesPage {...useLoaderData<typeof loader>()} />;
}
