import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { declareRelations } from "~/judging/declare-relations.server";
import { forms } from "~/judging/forms";
import { deskPage } from "~/judging/jury-queries.server";
import { DeskPage, type DeskDone } from "~/judging/jury/DeskPage";
import { queueFilterOf } from "~/judging/queue";
import { juryTexts } from "~/judging/jury/texts";
import { promiseConfidentiality } from "~/judging/promise-confidentiality.server";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";

export const meta = titled(juryTexts, "title");

const deeds: DeskDone[] = ["taken", "promised", "declared", "recused", "stepped-back"];

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const viewer = await requireViewer(request);
    const { searchParams } = new URL(request.url);
    return {
      desk: await deskPage(viewer, params.seatId ?? ""),
      filter: queueFilterOf(searchParams.get("show")),
      done: deeds.find((deed) => deed === searchParams.get("done")) ?? null,
    };
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const seatId = params.seatId ?? "";
  const done = (deed: DeskDone) => redirect(`/jury/${seatId}?done=${deed}`);
  return answeringForms(request, {
    promise: form(forms.promise, async ({ textVersion }, { requestKey }) => {
      await promiseConfidentiality(actor, { seatId, textVersion }, { requestKey });
      return done("promised");
    }),
    declare: form(forms.declare, async ({ relations }, { requestKey }) => {
      await declareRelations(actor, { seatId, relations }, { requestKey });
      return done("declared");
    }),
    none: form(forms.nothing, async (_, { requestKey }) => {
      await declareRelations(actor, { seatId, relations: [] }, { requestKey });
      return done("declared");
    }),
  });
}

export default function Desk() {
  return <DeskPage {...useLoaderData<typeof loader>()} answer={useActionData()} />;
}
