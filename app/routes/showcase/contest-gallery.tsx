import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { contestTitle } from "~/competitions/in-force.server";
import { marksInForce } from "~/licensing/queries.server";
import { StageTag } from "~/licensing/StageTag";
import { answering } from "~/platform/http/door.server";
import { found } from "~/platform/refusal";
import { GalleryPage } from "~/showcase/GalleryPage";
import { pageOf } from "~/showcase/page-number";
import { gallery } from "~/showcase/queries.server";
import { showcaseTexts } from "~/showcase/texts";
import { Anchor } from "~/ui";
import { localized } from "~/ui/localized";
import { useLocale, useText } from "~/ui/texts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const slug = params.slug ?? "";
    const contest = found(await contestTitle(slug));
    const shown = await gallery(slug, pageOf(request));
    const marks = await marksInForce(shown.works.map(({ entryId }) => entryId));
    return { ...shown, marks, slug, contest };
  });
}

export default function ContestGallery() {
  const { marks, slug, contest, ...shown } = useLoaderData<typeof loader>();
  const t = useText(showcaseTexts);
  const title = localized(contest, useLocale());
  const stageOf = (entryId: string) => marks[entryId] && <StageTag stage={marks[entryId].stage} />;
  return (
    <GalleryPage
      title={t.contestGallery(title)}
      margin={<Anchor href={`/competitions/${slug}`}>{title}</Anchor>}
      {...shown}
      stageOf={stageOf}
    />
  );
}
