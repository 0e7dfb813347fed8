import { formatInstant } from "~/ui/format";
import { StatusTag } from "~/ui/messages/Tag";
import { useLocale, useText } from "~/ui/texts";
import type { BallotPage } from "../ballot-queries.server";
import { orderCriterion } from "../ordering/order-points";
import { ReadBack } from "./ReadBack";
import { sheetTexts } from "./texts";

/** A locked ballot, to look at. */
export function LockedSheet({ page }: { page: BallotPage }) {
  const t = useText(sheetTexts);
  const locale = useLocale();
  const { ballot, criteria } = page;
  const instant = formatInstant(new Date(ballot.lockedAt!), { locale, style: "seconds" });
  return (
    <div className="stack">
      <StatusTag tone="done">{t.locked({ instant })}</StatusTag>
      {page.method === "compare" ? (
        <p>{t.comparedLocked}</p>
      ) : page.method === "rank" ? (
        <p>{t.rankedLocked({ place: ballot.scores[orderCriterion.id]! })}</p>
      ) : (
        <ReadBack criteria={criteria} draft={ballot} abstained={ballot.abstained} />
      )}
      {ballot.note && (
        <p className="small">
          <strong>{t.note}</strong> {ballot.note}
        </p>
      )}
    </div>
  );
}
