import { Notice } from "~/ui/messages/Notice";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { localized, useLocale, useText } from "~/ui/texts";
import type { PanelPage as Panel } from "../panel-queries.server";
import { Apart } from "./Apart";
import { Assignment } from "./Assignment";
import { Conflicts } from "./Conflicts";
import { Invitations } from "./Invitations";
import { Jurors } from "./Jurors";
import { foundTexts } from "./found-texts";
import { planTexts } from "./plan-texts";
import { RelationsFound } from "./RelationsFound";
import { Terms } from "./Terms";
import { panelTexts } from "./texts";

export const panelDeeds = [
  ...(["invited", "revoked", "drawn", "assigned", "ended", "termed"] as const),
  ...(["lowered", "restored", "apart", "together", "pinned", "unpinned", "dismissed"] as const),
];
export type PanelDone = (typeof panelDeeds)[number];

type Props = {
  panel: Panel;
  done: PanelDone | null;
  /** How many desks a plan that was just carried out laid and took back. */
  moved: { added: number; removed: number };
  answer: unknown;
};

/** The panel as its organiser sees it: who sits, who judges what, how far they are. Never a score. */
export function PanelPage({ panel, done, moved, answer }: Props) {
  const t = useText(panelTexts);
  const p = useText(planTexts);
  const f = useText(foundTexts);
  const locale = useLocale();
  const { closed, garments } = panel;
  const unvouched = panel.seats.filter(
    ({ source, enterprise, endedAt }) =>
      panel.apartBySource && !closed && !endedAt && source === "enterprise" && !enterprise,
  );
  const said = {
    invited: t.invited,
    revoked: t.revoked,
    drawn: t.drawn,
    assigned: t.assigned(moved),
    lowered: t.lowered,
    restored: t.restored,
    termed: t.saved,
    apart: t.saved,
    together: t.saved,
    dismissed: t.saved,
    ended: t.endedNow,
    pinned: t.pinned,
    unpinned: t.unpinned,
  };
  return (
    <Page
      title={t.titleOf(localized(panel.title, locale))}
      lede={t.lede}
      margin={
        <>
          <p>
            <Anchor href={`/competitions/${panel.slug}/manage`}>{t.back}</Anchor>
          </p>
          <p>
            <Anchor href={`/competitions/${panel.slug}/results`}>{t.toResults}</Anchor>
          </p>
          <p>
            <Anchor href={`/competitions/${panel.slug}/prints`}>{t.toPrints}</Anchor>
          </p>
          {panel.round.ballots && (
            <p>
              <Anchor href={`/competitions/${panel.slug}/rounds/${panel.round.id}/calibration`}>
                {t.toCalibration}
              </Anchor>
            </p>
          )}
          {panel.round.live && (
            <p>
              <Anchor href={`/competitions/${panel.slug}/rounds/${panel.round.id}/stage`}>
                {t.toStage}
              </Anchor>
            </p>
          )}
        </>
      }
      notices={
        <>
          {done && !answer && <Notice tone="done" title={said[done]} live />}
          {closed && <Notice title={t.closed} />}
          {unvouched.length > 0 && (
            <Notice
              tone="warn"
              title={t.unvouchedTitle(
                unvouched.map(({ alias }) => alias).join(locale === "zh" ? "、" : ", "),
              )}
            >
              {t.unvouchedHint}
            </Notice>
          )}
          {garments && garments.faults > 0 && (
            <Notice tone="warn" title={t.garmentFaults(garments.faults)}>
              <Anchor href={`/competitions/${panel.slug}/rounds/${garments.roundId}#garments`}>
                {t.toGarments}
              </Anchor>
            </Notice>
          )}
        </>
      }
    >
      <Section title={t.jurors} note={t.jurorsNote} width="full" id="jurors">
        <Jurors panel={panel} closed={closed} answer={answer} />
      </Section>
      {!closed && (
        <Section title={t.invite} id="invite">
          <Invitations key={panel.invitations.at(-1)?.id} panel={panel} answer={answer} />
        </Section>
      )}
      {!closed && panel.seats.length > 0 && (
        <Section title={p.terms} note={p.termsNote} id="terms">
          <Terms panel={panel} answer={answer} />
        </Section>
      )}
      {panel.seats.length > 1 && (
        <Section title={p.apart} note={p.apartNote} id="apart">
          <Apart panel={panel} closed={closed} answer={answer} />
        </Section>
      )}
      <Section title={t.assignment} note={t.assignmentNote} id="assignment">
        <Assignment panel={panel} closed={closed} answer={answer} />
      </Section>
      <Section title={t.conflicts} note={t.conflictsNote} id="conflicts">
        <Conflicts panel={panel} closed={closed} answer={answer} />
      </Section>
      <Section title={f.title} note={f.note} id="relations-found">
        <RelationsFound panel={panel} closed={closed} answer={answer} />
      </Section>
    </Page>
  );
}
