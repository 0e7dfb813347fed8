import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { marksInForce } from "~/licensing/queries.server";
import { StageTag } from "~/licensing/StageTag";
import { answering } from "~/platform/http/door.server";
import { GalleryPage } from "~/showcase/GalleryPage";
import { pageOf } from "~/showcase/page-number";
import { gallery } from "~/showcase/queries.server";
import { showcaseTexts } from "~/showcase/texts";
import { useText } from "~/ui/texts";

export async function loader({ request }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const shown = await gallery(null, pageOf(request));
    return { ...shown, marks: await marksInForce(shown.works.map(({ entryId }) => entryId)) };
  });
}

export default function GalleryDoor() {
  const { marks, ...shown } = useLoaderData<typeof loader>();
  const t = useText(showcaseTexts);
  const stageOf = (entryId: string) => marks[entryId] && <StageTag stage={marks[entryId].stage} />;
  return <GalleryPage title={t.gallery} {...shown} stageOf={stageOf} />;
}
