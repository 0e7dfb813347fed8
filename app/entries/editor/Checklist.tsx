import { Notice } from "~/ui/messages/Notice";
import { Steps, type Step } from "~/ui/course/Steps";
import { localized, useLocale, useText } from "~/ui/texts";
import { isMetadata, type Finding } from "../anonymity";
import { anonymityTexts } from "../anonymity-texts";
import { Findings } from "../Findings";
import type { ChecklistItem, ChecklistKey } from "../checklist";
import { checklistWords } from "../words";
import { editorTexts } from "./texts";

/** Where on the page each line is answered. */
const places: Record<ChecklistKey, string> = {
  title: "#field-title",
  track: "#field-trackId",
  dimensions: "#field-dimensions",
  statement: "#field-statement",
  huxiangSource: "#field-huxiangSource",
  materials: "#materials",
  seriesSize: "#field-seriesSize",
  boards: "#files-board",
  flats: "#files-flat",
  swatches: "#files-swatch",
  garment: "#files-garment",
  techpack: "#files-techpack",
  files: "#boards",
  team: "#team",
  aiUse: "#field-aiUse",
  originality: "#field-originality",
  elsewhere: "#field-elsewhere",
  employment: "#field-employment",
  pledge: "#pledge",
};

/** What is still missing, who has to do it, and the way there. */
export function Checklist({ items, isLead }: { items: readonly ChecklistItem[]; isLead: boolean }) {
  const t = useText(editorTexts);
  const words = useText(checklistWords);
  const locale = useLocale();
  const left = items.filter(({ done }) => !done).length;
  const steps = items.map(({ key, done, who, because }): Step => ({
    label: done ? words[key] : <a href={places[key]}>{words[key]}</a>,
    state: done ? "done" : who === "platform" ? "now" : "todo",
    note: because && (
      <>
        {localized(because, locale)} {who === "platform" && t.notByYou}
        {who === "lead" && !isLead && t.byTheLead}
      </>
    ),
  }));
  return (
    <section aria-labelledby="checklist-heading" className="stack stack-close">
      <h2 id="checklist-heading">{t.checklist}</h2>
      <p role="status" className="soft">
        {left > 0 ? t.leftToDo(left) : t.allDone}
      </p>
      <Steps steps={steps} label={t.checklist} />
    </section>
  );
}

/** Words that may tell who made the work: to be looked at, not to be forbidden. */
export function AnonymityHint({ findings }: { findings: readonly Finding[] }) {
  const t = useText(anonymityTexts);
  if (findings.length === 0) return null;
  return (
    <Notice tone="warn" title={t.mayTell}>
      <Findings findings={findings} />
      <p>{t.forDesigner}</p>
      {findings.some(({ place }) => isMetadata(place)) && <p>{t.metadataHint}</p>}
    </Notice>
  );
}

/** The same as a notice, for the page on which it would be handed in. */
export function MissingNotice({
  items,
  title,
}: {
  items: readonly ChecklistItem[];
  title: string;
}) {
  const locale = useLocale();
  const missing = items.filter(({ done }) => !done);
  if (missing.length === 0) return null;
  return (
    <Notice tone="warn" title={title}>
      <ul className="notice-list">
        {missing.map(({ key, because }) => (
          <li key={key}>{because && localized(because, locale)}</li>
        ))}
      </ul>
    </Notice>
  );
}
