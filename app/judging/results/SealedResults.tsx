import { Countdown } from "~/ui/course/Countdown";
import { RankBar } from "~/ui/figures/RankBar";
import { EmptyState } from "~/ui/messages/EmptyState";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { localized, useLocale, useText } from "~/ui/texts";
import type { SealedPage } from "../results-queries.server";
import styles from "./results.module.css";
import { resultsTexts } from "./texts";

/** While judging lasts: how many ballots are locked. The scores are sealed, for everybody. */
export function SealedResults({ page }: { page: SealedPage }) {
  const t = useText(resultsTexts);
  const locale = useLocale();
  const { seats, slug } = page;
  const sum = (of: (seat: SealedPage["seats"][number]) => number) =>
    seats.reduce((total, seat) => total + of(seat), 0);
  const [locked, assigned] = [sum((seat) => seat.locked), sum((seat) => seat.assigned)];
  return (
    <Page
      title={t.titleOf(localized(page.title, locale))}
      lede={t.sealedLede}
      margin={
        <>
          <p>
            <Anchor href={`/competitions/${slug}`}>{t.backToContest}</Anchor>
          </p>
          {page.mayManage && (
            <p>
              <Anchor href={`/competitions/${slug}/panel`}>{t.toPanel}</Anchor>
            </p>
          )}
          <p>
            <Anchor href={`/competitions/${slug}/supervision`}>{t.toSupervision}</Anchor>
          </p>
        </>
      }
    >
      <Section
        title={t.completeness}
        note={
          <Countdown
            now={new Date(page.now)}
            target={new Date(page.judgingClosesAt)}
            before={t.untilClose}
            after={t.judgingOver}
            withInstant
          />
        }
      >
        {assigned === 0 ? (
          <EmptyState
            title={t.noDesks}
            action={
              page.mayManage && (
                <Anchor href={`/competitions/${slug}/panel#assignment`}>{t.toPanel}</Anchor>
              )
            }
          />
        ) : (
          <div className="stack">
            <p className={styles.large}>{t.lockedOf({ locked, assigned })}</p>
            <RankBar
              title={t.lockedBySeat}
              span={[0, Math.max(...seats.map((seat) => seat.assigned))]}
              bars={seats.map((seat) => ({
                key: String(seat.alias),
                label: t.seatOf({ alias: String(seat.alias), name: seat.name }),
                value: seat.locked,
                text: t.share(seat),
                marked: seat.locked === seat.assigned,
              }))}
            />
          </div>
        )}
      </Section>
    </Page>
  );
}
