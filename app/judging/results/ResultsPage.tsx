import { lazy, Suspense, type ReactNode } from "react";
import type { PublishedPage, SealedPage } from "../results-queries.server";
import type { OpenedProps } from "./OpenedResults";
import { PublishedResults } from "./PublishedResults";
import { SealedResults } from "./SealedResults";

type Props = Omit<OpenedProps, "page"> & {
  page: PublishedPage | SealedPage | OpenedProps["page"];
  /** What the public says of released works, from the room above. */
  favour?: ReactNode;
};

/** Its forms are for the few who make the result; everybody else's page stays light without them. */
const OpenedResults = lazy(() =>
  import("./OpenedResults").then((module) => ({ default: module.OpenedResults })),
);

/** Results as they stand: sealed, opened for those who make them, or announced. */
export function ResultsPage({ page, favour, ...props }: Props) {
  switch (page.state) {
    case "published":
      return <PublishedResults page={page} favour={favour} />;
    case "sealed":
      return <SealedResults page={page} />;
    case "opened":
      return (
        <Suspense>
          <OpenedResults page={page} {...props} />
        </Suspense>
      );
  }
}
