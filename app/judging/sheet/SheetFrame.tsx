import type { ReactNode } from "react";
import { refusedIn } from "~/people/useIntent";
import { Notice } from "~/ui/messages/Notice";
import { useText } from "~/ui/texts";
import type { SheetAnswer } from "./sheet-answer";
import styles from "./sheet.module.css";
import { sheetTexts } from "./texts";

type SheetFrameProps = { answer: SheetAnswer; locked: boolean; children: ReactNode };

/** The ballot's column. Locked, nothing on it takes the keys, so it does itself: they have to scroll it. */
export function SheetFrame({ answer, locked, children }: SheetFrameProps) {
  const t = useText(sheetTexts);
  const refused = refusedIn(answer)?.lastResult.error?.[""];
  return (
    // A region that scrolls has to be reached by keys.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <aside id="sheet" tabIndex={locked ? 0 : -1} className={styles.sheet} aria-label={t.sheet}>
      {refused && (
        <Notice tone="refused" live>
          {refused.join(" ")}
        </Notice>
      )}
      {children}
    </aside>
  );
}
