import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { boardTexts } from "~/licensing/board-texts";
import { BoardsPage } from "~/licensing/BoardsPage";
import { organisationsWith } from "~/people/organisations.server";
import { titled } from "~/people/page-title";
import { requireViewer } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";

export const meta = titled(boardTexts, "boards");

export async function loader({ request }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const organisations = await organisationsWith(await requireViewer(request));
    // Most people belong to one: they want its board, not a list of one.
    if (organisations.length === 1) throw redirect(`/boards/${organisations[0]!.id}`);
    return { organisations };
  });
}

export default function Boards() {
  return <BoardsPage {...useLoaderData<typeof loader>()} />;
}
