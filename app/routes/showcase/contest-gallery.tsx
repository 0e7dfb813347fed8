import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { contestTitle } from "~/competitions/in-force.server";
import { marksInForce, stagesReached } from "~/licensing/queries.server";
import { StageTag, useStageName } from "~/licensing/StageTag";
import { titleIn } from "~/people/page-title";
import { answering } from "~/platform/http/door.server";
import { found } from "~/platform/refusal";
import { choiceOf } from "~/showcase/browsing";
import { gallery } from "~/showcase/gallery.server";
import { GalleryPage } from "~/showcase/GalleryPage";
import { pageOf } from "~/showcase/page-number";
import { showcaseTexts } from "~/showcase/texts";
import { Anchor } from "~/ui";
import { localized, textsFor } from "~/ui/localized";
import { useLocale, useText } from "~/ui/texts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const slug = params.slug ?? "";
    const contest = found(await contestTitle(slug));
    const choice = { ...choiceOf(new URL(request.url).searchParams), contest: null };
    const page = pageOf(request);
    const shown = await gallery(slug, { page, choice, marksInForce: stagesReached });
    const marks = await marksInForce(shown.works.map(({ entryId }) => entryId));
    return { found: shown, choice, marks, slug, contest };
  });
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  if (!data) return [];
  const title = (locale: "zh" | "en") =>
    textsFor(showcaseTexts, locale).contestGallery(localized(data.contest, locale));
  return titleIn(matches, { zh: title("zh"), en: title("en") });
};

export default function ContestGallery() {
  const { marks, slug, contest, ...shown } = useLoaderData<typeof loader>();
  const t = useText(showcaseTexts);
  const title = localized(contest, useLocale());
  const stageOf = (entryId: string) => marks[entryId] && <StageTag stage={marks[entryId].stage} />;
  return (
    <GalleryPage
      title={t.contestGallery(title)}
      margin={<Anchor href={`/competitions/${slug}`}>{title}</Anchor>}
      without={["contest"]}
      {...shown}
      stageOf={stageOf}
      stageName={useStageName()}
    />
  );
}
