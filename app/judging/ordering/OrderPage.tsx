import { refusedIn } from "~/people/useIntent";
import { Countdown } from "~/ui/course/Countdown";
import { EmptyState } from "~/ui/messages/EmptyState";
import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { localized, LocalizedText, useLocale, useText } from "~/ui/texts";
import compare from "../comparing/compare.module.css";
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
      <header className={compare.head}>
        <p className="small cluster">
          <Anchor href={`/jury/${page.seatId}#queue`}>{t.backToDesk}</Anchor>
          <span className="soft">
            <LocalizedText value={page.title} /> · <LocalizedText value={page.round} />
          </span>
        </p>
        <h1>{t.title}</h1>
        <p className="soft small">
          <Countdown
            now={new Date(page.now)}
            target={new Date(page.judgingClosesAt)}
            before={t.untilClose}
            after={t.judgingOver}
          />
        </p>
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
      </header>
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
