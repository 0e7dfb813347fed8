import { ZoomablePicture } from "~/media/zoom/ZoomablePicture";
import { Prose } from "~/ui/catalogue/Prose";
import { formatInstant } from "~/ui/format";
import { Notice } from "~/ui/messages/Notice";
import { StatusTag } from "~/ui/messages/Tag";
import { Anchor } from "~/ui/page/Anchor";
import { localized, useLocale, useText } from "~/ui/texts";
import { DeskHead } from "../jury/DeskHead";
import { InProgress } from "../sheet/InProgress";
import { ReadBack } from "../sheet/ReadBack";
import { SheetFrame } from "../sheet/SheetFrame";
import type { SheetAnswer } from "../sheet/sheet-answer";
import sheet from "../sheet/sheet.module.css";
import { sheetTexts } from "../sheet/texts";
import { leastLocked } from "./calibration";
import { PanelSpread } from "./PanelSpread";
import type { SamplePage as Sample } from "./sample-queries.server";
import { SampleSheet } from "./SampleSheet";
import { calibrationTexts } from "./texts";

type Props = { page: Sample; saved: boolean; answer: SheetAnswer };

/** A sample large on the left, the round's own ballot on the right; once locked, the panel's spread beside it. */
export function SamplePage({ page, saved, answer }: Props) {
  const t = useText(calibrationTexts);
  const s = useText(sheetTexts);
  const locale = useLocale();
  const { nth, samples, picture, ballot, closed } = page;
  return (
    <main id="content" tabIndex={-1} className="page page-width">
      <DeskHead page={page} title={t.nthSample({ nth })}>
        <p className="soft">
          {t.practice} · {t.turn({ nth, of: samples.length })}
        </p>
        <Others page={page} />
        {saved && !closed && <Notice tone="done" title={s.savedNow} live />}
      </DeskHead>
      <div className={sheet.spread}>
        <section className={sheet.work} aria-label={t.work}>
          {picture ? (
            <ZoomablePicture
              image={{
                ...picture,
                alt: t.picture({ nth }),
                sizes: "(min-width: 62rem) 60vw, 100vw",
              }}
              name={t.nthSample({ nth })}
              first
            />
          ) : (
            <InProgress />
          )}
          <div className="stack">
            <h2 className={sheet.title} lang="zh-CN">
              {page.name}
            </h2>
            <Prose text={page.words} />
          </div>
        </section>
        <SheetFrame answer={answer} locked={ballot.lockedAt !== null}>
          {ballot.lockedAt ? (
            <>
              <StatusTag tone="done">
                {s.locked({
                  instant: formatInstant(new Date(ballot.lockedAt), { locale, style: "seconds" }),
                })}
              </StatusTag>
              {!page.panel?.spread && (
                <ReadBack criteria={page.criteria} draft={ballot} abstained={false} wordless />
              )}
              <Panel page={page} />
            </>
          ) : closed ? (
            <Notice tone="warn" title={localized(closed, locale)} />
          ) : (
            <SampleSheet key={page.sampleId} {...{ page, answer }} />
          )}
        </SheetFrame>
      </div>
    </main>
  );
}

function Others({ page }: { page: Sample }) {
  const t = useText(calibrationTexts);
  const { nth, samples, seatId } = page;
  const [before, after] = [samples[nth - 2], samples[nth]];
  return (
    <nav className="small cluster" aria-label={t.otherSamples}>
      {before && (
        <Anchor href={`/jury/${seatId}/samples/${before.sampleId}`} data-neighbour="previous">
          ‹ {t.previous}
        </Anchor>
      )}
      {after && (
        <Anchor href={`/jury/${seatId}/samples/${after.sampleId}`} data-neighbour="next">
          {t.next} ›
        </Anchor>
      )}
    </nav>
  );
}

function Panel({ page }: { page: Sample }) {
  const t = useText(calibrationTexts);
  const { panel, criteria, ballot } = page;
  return (
    <section className="stack" aria-label={t.panel}>
      <h2 className={sheet.heading}>{t.panel}</h2>
      {panel?.spread ? (
        <>
          <p className="small soft">{t.panelNote({ count: panel.count })}</p>
          <PanelSpread criteria={criteria} spread={panel.spread} own={ballot.scores} />
        </>
      ) : (
        <p className="soft">{t.tooFew({ least: leastLocked })}</p>
      )}
    </section>
  );
}
