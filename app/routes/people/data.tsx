import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { askExport } from "~/people/ask-export.server";
import { dataTexts } from "~/people/data-texts";
import { DataPage } from "~/people/DataPage";
import { exportsOf } from "~/people/export-queries.server";
import { forms } from "~/people/forms";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";

export const meta = titled(dataTexts, "title");

export async function loader({ request }: LoaderFunctionArgs) {
  return answering(request, async () => ({
    exports: await exportsOf(await requireViewer(request)),
  }));
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  return answeringForms(request, {
    export: form(forms.nothing, async (_nothing, { requestKey }) => {
      await askExport(actor, { requestKey });
      return redirect("/account/data#copies");
    }),
  });
}

export default function Data() {
  return <DataPage {...useLoaderData<typeof loader>()} answer={useActionData()} />;
}
