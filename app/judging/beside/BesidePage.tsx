import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { LocalizedText, useText } from "~/ui/texts";
import jury from "../comparing/compare.module.css";
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
  const { works, seatId } = page;
  const enough = works.length >= leastBeside;
  return (
    <main id="content" tabIndex={-1} className="page page-width">
      <header className={jury.head}>
        <p className="small cluster">
          <Anchor href={`/jury/${seatId}#queue`}>{t.backToDesk}</Anchor>
          <span className="soft">
            <LocalizedText value={page.title} /> · <LocalizedText value={page.round} />
          </span>
        </p>
        <h1>{t.title}</h1>
        <p className="soft">{t.hint}</p>
        {works.length > 0 && !enough && <Notice title={t.chooseMore} live />}
        {page.more && <Notice tone="warn" title={t.tooMany} live />}
      </header>
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
