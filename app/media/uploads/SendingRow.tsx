import { Button } from "~/ui/actions/Button";
import { ProgressBar } from "~/ui/course/ProgressBar";
import { localized } from "~/ui/localized";
import { useLocale, useText } from "~/ui/texts";
import type { Sending } from "./sending";
import { uploadTexts } from "./upload-texts";
import type { Uploads } from "./useUploads";
import styles from "./uploads.module.css";

type SendingRowProps = { sending: Sending; uploads: Uploads };

/** A file on its way: how much, how fast, how long still, and what its sender may do about it. */
export function SendingRow({ sending, uploads }: SendingRowProps) {
  const t = useText(uploadTexts);
  const locale = useLocale();
  const { key, file, state, done, perSecond, because } = sending;
  if (state === "refused")
    return (
      <div className={styles.refused} role="alert">
        <p>
          <b>{file.name}</b> {because ? localized(because, locale) : t.unreadable}
        </p>
        <Button
          type="button"
          look="plain"
          aria-label={t.named(t.dismiss, file.name)}
          onClick={() => uploads.dismiss(key)}
        >
          {t.dismiss}
        </Button>
      </div>
    );
  const acts = [
    state === "paused" && ([t.resume, uploads.resume] as const),
    state === "retrying" && ([t.resumeNow, uploads.resume] as const),
    state !== "paused" && state !== "finishing" && ([t.pause, uploads.pause] as const),
    state !== "finishing" && ([t.cancel, uploads.cancel] as const),
  ].filter((act) => act !== false);
  const now = state === "retrying" && because ? localized(because, locale) : t[state];
  return (
    <div className={styles.sending}>
      <ProgressBar
        label={file.name}
        done={done}
        total={file.size}
        perSecond={perSecond}
        state={state === "paused" ? "paused" : "running"}
      >
        {acts.map(([word, act]) => (
          <Button
            key={word}
            type="button"
            look="plain"
            aria-label={t.named(word, file.name)}
            onClick={() => act(key)}
          >
            {word}
          </Button>
        ))}
      </ProgressBar>
      <p role="status" className="small soft">
        <span className="for-screen-readers">{file.name}</span> {now}
      </p>
    </div>
  );
}
