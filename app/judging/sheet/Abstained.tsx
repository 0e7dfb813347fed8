import { Notice } from "~/ui/messages/Notice";
import { useText } from "~/ui/texts";
import type { BallotPage } from "../ballot-queries.server";
import { LockDialog } from "./LockDialog";
import { RecuseDialog } from "./RecuseDialog";
import styles from "./sheet.module.css";
import { DeedForm } from "./DeedForm";
import { sheetTexts } from "./texts";

/** A ballot that says: no opinion. To be locked like any other, or taken back by scoring. */
export function Abstained({ page }: { page: BallotPage }) {
  const t = useText(sheetTexts);
  const { ballot } = page;
  const { revision, comment, note } = ballot;
  return (
    <div className="stack">
      <Notice title={t.abstained}>{t.abstainedHint}</Notice>
      <div className={styles.end}>
        <LockDialog {...{ page, draft: ballot, revision }} abstained settled />
        <DeedForm intent="save" hidden={{ revision, comment, note }}>
          {t.scoreAgain}
        </DeedForm>
        <RecuseDialog />
      </div>
    </div>
  );
}
