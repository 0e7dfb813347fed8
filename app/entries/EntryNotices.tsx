import { formatInstant } from "~/ui/format";
import { Notice } from "~/ui/messages/Notice";
import { localized, useLocale, useText } from "~/ui/texts";
import { commitmentTexts } from "./commitment-texts";
import type { EntryForAuthor, Lacking } from "./entry-for-author.server";
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
      {entry.lacking && <LackingNotice lacking={entry.lacking} open={phase === "open"} />}
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

type LackingNoticeProps = { lacking: Lacking; open: boolean };

/** Handed in by its hashes and not whole: until when what is missing may come, or that it is too late. */
function LackingNotice({ lacking, open }: LackingNoticeProps) {
  const t = useText(commitmentTexts);
  const locale = useLocale();
  const until = formatInstant(new Date(lacking.until), { locale });
  const refused = lacking.files.some(({ state }) => state === "refused");
  return (
    <Notice tone={lacking.over ? "refused" : "warn"} title={t.lacking(lacking.files.length)}>
      <p>
        {lacking.over ? t.lackingOver(until) : t.lackingUntil(until)}{" "}
        <a href="#lacking">{t.lacking(lacking.files.length)}</a>
      </p>
      {refused && <p>{open ? t.replaceRefused : t.refusedAfter}</p>}
    </Notice>
  );
}
