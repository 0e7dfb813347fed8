import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";
import { archivePage } from "~/showcase/archive/archive-queries.server";
import { ArchivePage } from "~/showcase/archive/ArchivePage";
import { requestArchive } from "~/showcase/archive/request-archive.server";
import { archiveTexts } from "~/showcase/archive/texts";

export const meta = titled(archiveTexts, "archive");

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () =>
    archivePage(await requireViewer(request), params.slug ?? ""),
  );
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const slug = params.slug ?? "";
  return answeringForms(request, {
    archive: form(z.object({}), async (_, { requestKey }) => {
      await requestArchive(actor, { slug }, { requestKey });
      return redirect(`/competitions/${slug}/archive`);
    }),
  });
}

export default function Archive() {
  return <ArchivePage page={useLoaderData<typeof loader>()} answer={useActionData()} />;
}
