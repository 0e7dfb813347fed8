import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { titled } from "~/people/page-title";
import { requireViewer } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";
import { publicOrigin } from "~/platform/http/origin.server";
import { printedCertificate } from "~/showcase/certificates/certificate-queries.server";
import { PrintedCertificate } from "~/showcase/certificates/PrintedCertificate";
import { certificateTexts } from "~/showcase/certificates/texts";

export const meta = titled(certificateTexts, "certificate");

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () =>
    printedCertificate(await requireViewer(request), params.code ?? "", publicOrigin(request)),
  );
}

export default function Printed() {
  return <PrintedCertificate certificate={useLoaderData<typeof loader>()} />;
}
