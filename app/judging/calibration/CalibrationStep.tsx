import { ButtonLink } from "~/ui/actions/Button";
import { StatusTag } from "~/ui/messages/Tag";
import { Anchor } from "~/ui/page/Anchor";
import { Section } from "~/ui/page/Page";
import { useText } from "~/ui/texts";
import type { OwnSamples } from "./own-sample.server";
import { calibrationTexts } from "./texts";

type Props = { seatId: string; samples: NonNullable<OwnSamples> };

/** The samples on a juror's desk: before the queue where they come first. */
export function CalibrationStep({ seatId, samples }: Props) {
  const t = useText(calibrationTexts);
  const { lines, precedes } = samples;
  const next = lines.find(({ locked }) => !locked);
  return (
    <Section id="calibration" title={t.step} note={t.stepNote}>
      <div className="stack">
        {next ? (
          <>
            <p>{precedes ? t.stepFirst : t.stepFree}</p>
            <div>
              <ButtonLink
                look={precedes ? "act" : "quiet"}
                href={`/jury/${seatId}/samples/${next.sampleId}`}
              >
                {t.toNext}
              </ButtonLink>
            </div>
          </>
        ) : (
          <StatusTag tone="done">{t.allDone}</StatusTag>
        )}
        <ol className="stack stack-close">
          {lines.map(({ sampleId, nth, title, begun, locked }) => (
            <li key={sampleId} className="cluster">
              <Anchor href={`/jury/${seatId}/samples/${sampleId}`}>
                {t.nthSample({ nth })} <span lang="zh-CN">{title}</span>
              </Anchor>
              {locked ? (
                <StatusTag tone="done">{t.isLocked}</StatusTag>
              ) : (
                <span className="soft small">{begun ? t.begun : t.untouched}</span>
              )}
            </li>
          ))}
        </ol>
      </div>
    </Section>
  );
}
