import { refusedIn } from "~/people/useIntent";
import { EmptyState } from "~/ui/messages/EmptyState";
import { Notice } from "~/ui/messages/Notice";
import { localized, useLocale, useText } from "~/ui/texts";
import { DeskHead } from "../jury/DeskHead";
import { ReadOrder } from "./LockOrder";
import { OpenOrder } from "./OpenOrder";
import type { OrderPage as Page } from "./order-queries.server";
import { orderTexts } from "./texts";
import type { OrderAnswer } from "./useOrdering";

/** All works of one's desk, to be put in order; once locked, to look at. */
export function OrderPage({ page, answer }: { page: Page; answer: unknown }) {
  const t = useText(orderTexts);
  const locale = useLocale();
  const refused = refusedIn(answer)?.lastResult.error?.[""];
  return (
    <main id="content" tabIndex={-1} className="page page-width">
      <DeskHead page={page} title={t.title}>
        {!page.closed && <p className="measure soft">{t.hint}</p>}
        {refused && (
          <Notice tone="refused" live>
            {refused.join(" ")}
          </Notice>
        )}
        {page.locked ? (
          <Notice tone="done" title={t.locked}>
            {t.lockedHint}
          </Notice>
        ) : (
          page.closed && <Notice tone="warn" title={localized(page.closed, locale)} />
        )}
      </DeskHead>
      {page.works.length === 0 ? (
        <EmptyState title={t.empty} />
      ) : page.closed ? (
        <ReadOrder page={page} order={page.kept.order} />
      ) : (
        <OpenOrder page={page} answer={answer as OrderAnswer} />
      )}
    </main>
  );
}
