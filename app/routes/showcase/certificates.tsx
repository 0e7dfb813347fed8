import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";
import { certificateList } from "~/showcase/certificates/certificate-queries.server";
import { CertificatesPage } from "~/showcase/certificates/CertificatesPage";
import { issueCertificates } from "~/showcase/certificates/issue-certificates.server";
import { certificateTexts } from "~/showcase/certificates/texts";

export const meta = titled(certificateTexts, "certificates");

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const list = await certificateList(await requireViewer(request), params.slug ?? "");
    const issued = new URL(request.url).searchParams.get("issued");
    return { list, issued: issued && /^\d{1,4}$/.test(issued) ? Number(issued) : null };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const slug = params.slug ?? "";
  return answeringForms(request, {
    issue: form(z.object({}), async (_, { requestKey }) => {
      const { issued } = await issueCertificates(actor, { slug }, { requestKey });
      return redirect(`/competitions/${slug}/certificates?issued=${issued}`);
    }),
  });
}

export default function Certificates() {
  return <CertificatesPage {...useLoaderData<typeof loader>()} answer={useActionData()} />;
}
