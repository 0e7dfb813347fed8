import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { visitor } from "~/evidence/deed.server";
import { resetPassword } from "~/people/change-password.server";
import { cookiesOf } from "~/people/entering.server";
import { entryTexts } from "~/people/entry-texts";
import { forms } from "~/people/forms";
import { nextPath } from "~/people/next-path";
import { titled } from "~/people/page-title";
import { requestCode } from "~/people/request-code.server";
import { ResetPage } from "~/people/ResetPage";
import { clientAddress } from "~/platform/http/client-address.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";

export const meta = titled(entryTexts, "resetTitle");

export async function loader({ request }: LoaderFunctionArgs) {
  return answering(request, async () => ({
    next: nextPath(new URL(request.url).searchParams.get("next"), ""),
  }));
}

export async function action({ request }: ActionFunctionArgs) {
  const client = clientAddress(request);
  return answeringForms(request, {
    send: form(forms.askCode, async ({ contact }, { locale, requestKey }) => {
      await requestCode(visitor, { contact, purpose: "reset", locale, client }, { requestKey });
      return { sent: { contact: contact.value } };
    }),
    reset: form(forms.reset, async ({ next, ...proof }) => {
      const entered = await resetPassword({ ...proof, client });
      return redirect(nextPath(next), { headers: await cookiesOf(request, entered) });
    }),
  });
}

export default function Reset() {
  const { next } = useLoaderData<typeof loader>();
  return <ResetPage next={next} answer={useActionData<typeof action>()} />;
}
