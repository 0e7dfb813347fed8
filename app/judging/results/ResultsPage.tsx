import type { PublishedPage, SealedPage } from "../results-queries.server";
import { OpenedResults, type OpenedProps } from "./OpenedResults";
import { PublishedResults } from "./PublishedResults";
import { SealedResults } from "./SealedResults";

type Props = Omit<OpenedProps, "page"> & { page: PublishedPage | SealedPage | OpenedProps["page"] };

/** Results as they stand: sealed, opened for those who make them, or announced. */
export function ResultsPage({ page, ...props }: Props) {
  switch (page.state) {
    case "published":
      return <PublishedResults page={page} />;
    case "sealed":
      return <SealedResults page={page} />;
    case "opened":
      return <OpenedResults page={page} {...props} />;
  }
}
