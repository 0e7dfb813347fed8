import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, type MetaFunction } from "@remix-run/react";
import { ManagementPage } from "~/competitions/ManagementPage";
import { organiserTexts } from "~/competitions/organiser-texts";
import { contestProgress } from "~/judging/progress/progress-queries.server";
import { Progress } from "~/judging/progress/Progress";
import { aftermathOf, useStepNotes } from "~/judging/progress/useStepNotes";
import { titleIn } from "~/people/page-title";
import { requireViewer } from "~/people/viewer.server";
import { answering } from "~/platform/http/door.server";
import { paperCounts } from "~/showcase/paper-counts.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  return answering(request, async () => {
    const viewer = await requireViewer(request);
    return {
      ...(await contestProgress(viewer, params.slug ?? "", paperCounts)),
      justPublished: new URL(request.url).searchParams.has("published"),
    };
  });
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const { zh = "", en } = data?.board.title ?? {};
  const { boardTitle: t } = organiserTexts;
  return titleIn(matches, { zh: t.zh(zh), en: t.en(en || zh) });
};

export default function Manage() {
  const { board, progress, justPublished } = useLoaderData<typeof loader>();
  const noteOf = useStepNotes(progress);
  return (
    <ManagementPage
      board={board}
      after={aftermathOf(progress)}
      noteOf={noteOf}
      justPublished={justPublished}
    >
      <Progress progress={progress} now={new Date(board.now)} />
    </ManagementPage>
  );
}
