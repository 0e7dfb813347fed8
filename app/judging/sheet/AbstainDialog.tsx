import { Dialog } from "~/ui/actions/Dialog";
import { Notice } from "~/ui/messages/Notice";
import { useText } from "~/ui/texts";
import { DeedForm } from "./DeedForm";
import { sheetTexts } from "./texts";

/** Abstaining, with what it means: no zero. */
export function AbstainDialog({ revision, settled }: { revision: number; settled: boolean }) {
  const t = useText(sheetTexts);
  return (
    <Dialog
      id="abstain"
      title={t.abstainTitle}
      opener={t.abstain}
      actions={
        settled && (
          <DeedForm intent="abstain" hidden={{ revision }} look="act">
            {t.abstain}
          </DeedForm>
        )
      }
    >
      <p>{t.abstainHint}</p>
      {!settled && <Notice title={t.lockUnsaved} live />}
    </Dialog>
  );
}
