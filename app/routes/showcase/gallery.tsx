import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { marksInForce, stagesReached } from "~/licensing/queries.server";
import { StageTag, useStageName } from "~/licensing/StageTag";
import { titled } from "~/people/page-title";
import { answering } from "~/platform/http/door.server";
import { choiceOf } from "~/showcase/browsing";
import { gallery } from "~/showcase/gallery.server";
import { GalleryPage } from "~/showcase/GalleryPage";
import { pageOf } from "~/showcase/page-number";
import { showcaseTexts } from "~/showcase/texts";
import { useText } from "~/ui/texts";

export async function loader({ request }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const choice = choiceOf(new URL(request.url).searchParams);
    const found = await gallery(null, {
      page: pageOf(request),
      choice,
      marksInForce: stagesReached,
    });
    return { found, choice, marks: await marksInForce(found.works.map((one) => one.entryId)) };
  });
}

export const meta = titled(showcaseTexts, "gallery");

export default function GalleryDoor() {
  const { marks, ...shown } = useLoaderData<typeof loader>();
  const t = useText(showcaseTexts);
  const stageOf = (entryId: string) => marks[entryId] && <StageTag stage={marks[entryId].stage} />;
  return <GalleryPage title={t.gallery} {...shown} stageOf={stageOf} stageName={useStageName()} />;
}
