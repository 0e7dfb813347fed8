import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { eraseAccount } from "~/people/erase-account.server";
import { erasureQuestion, ownContact } from "~/people/erasure-question.server";
import { erasureTexts } from "~/people/erasure-texts";
import { ErasurePage } from "~/people/ErasurePage";
import { readContact } from "~/people/contact";
import { forms } from "~/people/forms";
import { titled } from "~/people/page-title";
import { requestCode } from "~/people/request-code.server";
import { endedSessionCookie } from "~/people/session-cookie.server";
import { isSignedIn } from "~/people/viewer";
import { actorOf, requireViewer, viewerOf } from "~/people/viewer.server";
import { clientAddress } from "~/platform/http/client-address.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";
import { found } from "~/platform/refusal";
import { erasureParts } from "~/site/erasure.server";

export const meta = titled(erasureTexts, "title");

export async function loader({ request }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const asked = new URL(request.url).searchParams;
    // Whoever has just been erased is nobody any more, and is told so once.
    if (asked.has("done") && !isSignedIn(await viewerOf(request)))
      return { question: null, sent: false };
    const viewer = await requireViewer(request);
    return { question: await erasureQuestion(viewer, erasureParts), sent: asked.has("sent") };
  });
}

export async function action({ request }: ActionFunctionArgs) {
  const viewer = await requireViewer(request);
  const actor = actorOf(viewer);
  const client = clientAddress(request);
  return answeringForms(request, {
    send: form(forms.nothing, async (_nothing, { locale, requestKey }) => {
      const contact = found(readContact(await ownContact(viewer.person.id)));
      await requestCode(actor, { contact, purpose: "erase", locale, client }, { requestKey });
      return redirect("/account/erasure?sent");
    }),
    erase: form(forms.erase, async ({ password, code }) => {
      const contact = await ownContact(viewer.person.id);
      const proof = code === undefined ? { password } : { code, contact, client };
      await eraseAccount(actor, proof, erasureParts);
      const headers = { "Set-Cookie": endedSessionCookie() };
      return redirect("/account/erasure?done", { headers });
    }),
  });
}

export default function Erasure() {
  return <ErasurePage {...useLoaderData<typeof loader>()} answer={useActionData()} />;
}
