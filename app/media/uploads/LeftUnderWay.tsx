import { Button } from "~/ui/actions/Button";
import { ProgressBar } from "~/ui/course/ProgressBar";
import { useText } from "~/ui/texts";
import type { FileKind } from "../kinds";
import { uploadTexts } from "./upload-texts";
import type { Uploads } from "./useUploads";
import styles from "./uploads.module.css";

/** Begun and not finished, before this page was opened: says how to go on with it. */
export function LeftUnderWay({ kind, uploads }: { kind: FileKind; uploads: Uploads }) {
  const t = useText(uploadTexts);
  return uploads.underWay
    .filter((one) => one.kind === kind)
    .map(({ id, name, bytes, sent }) => (
      <div key={id} className={styles.sending}>
        <ProgressBar label={name} done={sent} total={bytes} state="paused">
          <Button
            type="button"
            look="plain"
            aria-label={t.named(t.cancel, name)}
            onClick={() => void uploads.forget(id)}
          >
            {t.cancel}
          </Button>
        </ProgressBar>
        <p className="small soft">{t.chooseAgain}</p>
      </div>
    ));
}
