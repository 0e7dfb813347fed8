import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { garmentPage } from "~/entries/notes/garment-page.server";
import { GarmentNotesPage, type NoteAnswer } from "~/entries/notes/GarmentNotesPage";
import { pinNote, unpinNote } from "~/entries/notes/pin-note.server";
import { garmentPageTexts } from "~/entries/notes/texts";
import { noteSchema } from "~/garments/notes";
import { titled } from "~/people/page-title";
import { actorOf, requireViewer } from "~/people/viewer.server";
import { answering, answeringForms, form } from "~/platform/http/door.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => ({
    page: await garmentPage(await requireViewer(request), params.id ?? ""),
  }));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = actorOf(await requireViewer(request));
  const entryId = params.id ?? "";
  const here = `/entries/${entryId}/garment`;
  return answeringForms(request, {
    pin: form(noteSchema, async (note, { requestKey }) => {
      await pinNote(actor, { entryId, ...note }, { requestKey });
      return redirect(here);
    }),
    unpin: form(z.object({ noteId: z.string().max(40) }), async ({ noteId }, { requestKey }) => {
      await unpinNote(actor, { entryId, noteId }, { requestKey });
      return redirect(here);
    }),
  });
}

export const meta = titled(garmentPageTexts, "title");

export default function Garment() {
  const answer = useActionData<typeof action>() as NoteAnswer | undefined;
  return <GarmentNotesPage {...useLoaderData<typeof loader>()} answer={answer} />;
}
