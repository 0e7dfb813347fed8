import type { PromotionPage as Page } from "../promotion-queries.server";
import { SealedResults } from "../results/SealedResults";
import { AnnouncedPromotion, type PromotionDone } from "./AnnouncedPromotion";
import { OpenedPromotion } from "./OpenedPromotion";

type Props = { page: Page; done: PromotionDone | null; answer: unknown };

/** The promotion after a round as it stands: sealed, opened for those who make it, or announced. */
export function PromotionPage({ page, ...props }: Props) {
  switch (page.state) {
    case "announced":
      return <AnnouncedPromotion page={page} {...props} />;
    case "sealed":
      return <SealedResults page={page} />;
    case "opened":
      return <OpenedPromotion page={page} {...props} />;
  }
}
