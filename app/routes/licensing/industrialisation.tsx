import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { agreeIndustrialisation } from "~/licensing/agree-industrialisation.server";
import { agreeSchema, proposeSchema, withdrawSchema } from "~/licensing/mark-forms";
import { MarkPage } from "~/licensing/MarkPage";
import { proposeIndustrialisation } from "~/licensing/propose-industrialisation.server";
import { marksOf } from "~/licensing/queries.server";
import { withdrawIndustrialisation } from "~/licensing/withdraw-industrialisation.server";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { licensingTexts } from "~/licensing/texts";
import { titled } from "~/people/page-title";
import { answering, answeringForms, form } from "~/platform/http/door.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => marksOf(await requireViewer(request), params.id ?? ""));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const entryId = params.id ?? "";
  const back = () => redirect(`/entries/${entryId}/industrialisation`);
  return answeringForms(request, {
    propose: form(proposeSchema, async (mark, options) => {
      await proposeIndustrialisation(actor, { entryId, ...mark }, options);
      return back();
    }),
    agree: form(agreeSchema, async ({ markId }, options) => {
      await agreeIndustrialisation(actor, { markId }, options);
      return back();
    }),
    withdraw: form(withdrawSchema, async ({ markId, reason }, options) => {
      await withdrawIndustrialisation(actor, { markId, reason }, options);
      return back();
    }),
  });
}

export const meta = titled(licensingTexts, "title");

export default function Industrialisation() {
  const shown = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <MarkPage shown={shown} lastResult={answer?.lastResult} intent={answer?.intent ?? null} />;
}
