import { ButtonLink } from "~/ui/actions/Button";
import { Facts } from "~/ui/catalogue/Facts";
import { Countdown } from "~/ui/course/Countdown";
import { formatInstant } from "~/ui/format";
import { Notice } from "~/ui/messages/Notice";
import { Section } from "~/ui/page/Page";
import { useLocale, useText } from "~/ui/texts";
import type { RoundNotice as Shown } from "../notice/notice-queries.server";
import { ObjectionLines } from "../notice/ObjectionLines";
import { noticeTexts } from "../notice/texts";

/** 公示 of a promotion list: until when one may object and how, and the objections that concern the reader. */
export function RoundNotice({ notice, address }: { notice: Shown; address: string }) {
  const t = useText(noticeTexts);
  const locale = useLocale();
  const { window, open, terms, yours, all } = notice;
  const at = (iso: string) => formatInstant(new Date(iso), { locale });
  const waiting = all?.filter(({ state }) => state === "open").length ?? 0;
  return (
    <Section title={t.roundNotice} note={t.roundNoticeLede(terms.noticeDays)} id="notice">
      <div className="stack">
        {waiting > 0 && <Notice tone="warn" title={t.openObjections(waiting)} />}
        <Countdown
          now={new Date(notice.now)}
          target={new Date(window.closesAt)}
          before={t.leftToObject}
          after={t.objectionsOver}
        />
        <Facts
          facts={[
            {
              term: t.runsFrom,
              value: t.span({ from: at(window.opensAt), to: at(window.closesAt) }),
            },
          ]}
        />
        {open && (
          <p className="measure">
            {t.howToObjectBody({ answerDays: terms.answerDays, working: terms.workingDays })}
          </p>
        )}
        {open && !all && (
          <div className="cluster">
            <ButtonLink look="act" href={`${address}/objections/new`}>
              {t.object}
            </ButtonLink>
          </div>
        )}
        {all && <ObjectionLines lines={all} />}
        {!all && yours.length > 0 && (
          <>
            <h3>{t.yours}</h3>
            <ObjectionLines lines={yours} />
          </>
        )}
      </div>
    </Section>
  );
}
