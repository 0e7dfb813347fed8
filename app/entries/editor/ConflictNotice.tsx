import { Button } from "~/ui/actions/Button";
import { Facts } from "~/ui/catalogue/Facts";
import { formatPercent } from "~/ui/format";
import { Notice } from "~/ui/messages/Notice";
import { localized, useLocale, useText } from "~/ui/texts";
import type { DraftConflict } from "../draft-conflict";
import type { EntryForAuthor } from "../entry-for-author.server";
import type { EntryField, EntryForm } from "../form";
import { craftWords, originWords } from "../vocabulary";
import { fieldWords } from "../words";
import { editorTexts } from "./texts";

type ConflictNoticeProps = {
  conflict: DraftConflict;
  entry: Pick<EntryForAuthor, "id" | "contest">;
};

/** Nothing was overwritten: whoever comes later sees what the other changed, and decides. */
export function ConflictNotice({ conflict, entry }: ConflictNoticeProps) {
  const t = useText(editorTexts);
  const words = useText(fieldWords);
  const shown = useShown(entry.contest);
  return (
    <Notice tone="refused" title={t.conflictTitle} live>
      <div className="stack">
        <p>{t.conflictBody}</p>
        <Facts
          facts={conflict.fields.map((field) => ({
            term: words[field],
            value: (
              <>
                <span className="soft">{t.there}</span> {shown(field, conflict.theirs) || t.nothing}
              </>
            ),
          }))}
        />
        <p className="cluster">
          <Button form="draft" name="over" value={conflict.revision} look="danger">
            {t.keepMine}
          </Button>
          <a href={`/entries/${entry.id}`}>{t.takeTheirs}</a>
        </p>
      </div>
    </Notice>
  );
}

/** A field of a form as words, short enough to compare. */
function useShown({ tracks, dimensions }: EntryForAuthor["contest"]) {
  const t = useText(editorTexts);
  const locale = useLocale();
  const [craftNames, originNames] = [useText(craftWords), useText(originWords)];
  const named = (list: typeof dimensions, id: string) => {
    const found = list.find((one) => one.id === id);
    return found ? localized(found.name, locale) : "";
  };
  const short = (text: string) => (text.length > 160 ? `${text.slice(0, 160)}…` : text);
  const yes = (answer: boolean | null, what: string) =>
    answer === null ? "" : short(`${answer ? t.aiYes : t.aiNo} ${what}`);
  return (field: EntryField, form: EntryForm): string => {
    switch (field) {
      case "title":
      case "statement":
      case "huxiangSource":
        return short(form[field]);
      case "trackId":
        return named(tracks, form.trackId);
      case "dimensions":
        return form.dimensions.map((id) => named(dimensions, id)).join(" · ");
      case "crafts":
        return form.crafts.map((id) => craftNames[id]).join(" · ");
      case "origins":
        return form.origins.map((id) => originNames[id]).join(" · ");
      case "materials":
        return form.materials
          .map(({ name, percent }) => (percent === null ? name : `${name} ${percent}%`))
          .join(" · ");
      case "seriesSize":
        return form.seriesSize === null ? "" : String(form.seriesSize);
      case "aiUse":
        return yes(form.aiUse.used, form.aiUse.description);
      case "elsewhere":
        return yes(form.elsewhere.submitted, form.elsewhere.where);
      case "employment":
        return yes(form.employment.made, form.employment.employer);
      case "advisors":
      case "unit":
        return form[field];
      case "pledge":
        return form.pledge.name;
      case "originality":
        return form.originality ? "✓" : "";
      case "team":
        return form.team
          .map(({ name, shareBp }) =>
            shareBp === null ? name : `${name} ${formatPercent(shareBp)}`,
          )
          .join(" · ");
      case "garmentNotes":
        return form.garmentNotes.map(({ text }) => text).join(" · ");
    }
  };
}
