import { formatInstant } from "~/ui/format";
import { Notice } from "~/ui/messages/Notice";
import { localized, useLocale, useText } from "~/ui/texts";
import type { EntryForAuthor } from "./entry-for-author.server";
import { pageTexts } from "./page-texts";

/** What concerns the whole entry: withdrawn, submitted, refused by screening, or too late. */
export function EntryNotices({ entry }: { entry: EntryForAuthor }) {
  const t = useText(pageTexts);
  const locale = useLocale();
  const { withdrawal, phase, isLead } = entry;
  const newest = entry.versions[0];
  const at = (iso: string) => formatInstant(new Date(iso), { locale });
  if (withdrawal)
    return (
      <Notice title={t.thisIsWithdrawn(at(withdrawal.at))}>
        {withdrawal.reason && t.reasonGiven(withdrawal.reason)}
      </Notice>
    );
  if (!newest && phase !== "open" && phase !== "announced")
    return <Notice tone="warn">{t.missedClose}</Notice>;
  return (
    <>
      {!isLead && phase === "open" && <Notice>{t.coAuthorView}</Notice>}
      {newest && (
        <Notice tone="done" title={t.thisIsSubmitted(newest.version, at(newest.at))}>
          {phase === "open" && t.submitAgain}
        </Notice>
      )}
      {newest?.screening && !newest.screening.passed && (
        <Notice tone="refused" title={t.refusedTitle}>
          {newest.screening.rule && (
            <p>{t.refusedRule(localized(newest.screening.rule, locale))}</p>
          )}
          {newest.screening.reason && <p>{t.reasonGiven(newest.screening.reason)}</p>}
        </Notice>
      )}
    </>
  );
}
