import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { titled } from "~/people/page-title";
import { viewerOf } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";
import { checkedCertificate } from "~/showcase/certificates/certificate-queries.server";
import { CertificatePage } from "~/showcase/certificates/CertificatePage";
import { certificateTexts } from "~/showcase/certificates/texts";

export const meta = titled(certificateTexts, "certificate");

/** Anybody who holds the code may check it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () =>
    checkedCertificate(await viewerOf(request), params.code ?? ""),
  );
}

export default function Certificate() {
  return <CertificatePage certificate={useLoaderData<typeof loader>()} />;
}
