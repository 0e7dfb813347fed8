import { Notice } from "~/ui/messages/Notice";
import { useText } from "~/ui/texts";
import { DeskHead } from "../jury/DeskHead";
import type { BesidePage as Page } from "./beside-queries.server";
import styles from "./beside.module.css";
import { BesideKeys } from "./BesideKeys";
import { BesideWork } from "./BesideWork";
import { ChooseWorks } from "./ChooseWorks";
import { OwnFigures } from "./OwnFigures";
import { leastBeside } from "./places";
import { besideTexts } from "./texts";

/** Two to four works of one's own desk beside each other; on a phone one below the other. */
export function BesidePage({ page }: { page: Page }) {
  const t = useText(besideTexts);
  const { works } = page;
  const enough = works.length >= leastBeside;
  return (
    <main id="content" tabIndex={-1} className="page page-width">
      <DeskHead page={page} title={t.title}>
        <p className="soft">{t.hint}</p>
        {works.length > 0 && !enough && <Notice title={t.chooseMore} live />}
        {page.more && <Notice tone="warn" title={t.tooMany} live />}
      </DeskHead>
      {enough && (
        <>
          <div className={styles.works} data-count={works.length}>
            {works.map((work, at) => (
              <BesideWork key={work.assignmentId} {...{ page, work, at }} />
            ))}
          </div>
          <OwnFigures page={page} />
          <BesideKeys order={works.map((work) => work.assignmentId).join(" ")} />
        </>
      )}
      <ChooseWorks key={works.map((work) => work.assignmentId).join(" ")} page={page} />
    </main>
  );
}
