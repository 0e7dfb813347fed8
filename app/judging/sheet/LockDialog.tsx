import { Dialog } from "~/ui/actions/Dialog";
import { Notice } from "~/ui/messages/Notice";
import { localized, useLocale, useText } from "~/ui/texts";
import { missingCriteria } from "../ballot";
import type { BallotPage } from "../ballot-queries.server";
import type { Draft } from "../sheet-state";
import { ReadBack } from "./ReadBack";
import { DeedForm } from "./DeedForm";
import { sheetTexts } from "./texts";

/** The dialog's id, by which the key L finds the button that opens it. */
export const lockDialog = "read-back";

type Props = {
  page: Pick<BallotPage, "criteria" | "number">;
  revision: number;
  draft: Draft;
  abstained: boolean;
  /** What is read back is what is stored. */
  settled: boolean;
  /** What else the door has to be told. */
  more?: Record<string, string>;
  wordless?: boolean;
};

/** Reads the ballot back, then locks exactly what was read. */
export function LockDialog(props: Props) {
  const { page, revision, draft, abstained, settled, more, wordless = false } = props;
  const t = useText(sheetTexts);
  const locale = useLocale();
  const missing = abstained ? [] : missingCriteria(page.criteria, draft.scores);
  const names = missing
    .map(({ name }) => localized(name, locale))
    .join(locale === "zh" ? "、" : ", ");
  const ready = missing.length === 0 && settled;
  return (
    <Dialog
      id={lockDialog}
      title={`${t.lockTitle} · ${page.number}`}
      opener={t.lock}
      look="act"
      actions={
        ready && (
          <DeedForm intent="lock" hidden={{ revision, ...more }} look="act">
            {t.lockNow}
          </DeedForm>
        )
      }
    >
      {missing.length > 0 && <Notice tone="warn" title={t.lockMissing({ names })} />}
      {missing.length === 0 && !settled && <Notice title={t.lockUnsaved} live />}
      <ReadBack criteria={page.criteria} {...{ draft, abstained, wordless }} />
      <p>{t.lockHint}</p>
    </Dialog>
  );
}
