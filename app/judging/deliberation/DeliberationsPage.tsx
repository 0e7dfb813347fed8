import { Facts } from "~/ui/catalogue/Facts";
import { EmptyState } from "~/ui/messages/EmptyState";
import { Notice } from "~/ui/messages/Notice";
import { StatusTag } from "~/ui/messages/Tag";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { localized, useLocale, useText } from "~/ui/texts";
import { Digest } from "../results/Digest";
import { numbersOf } from "../results/TieList";
import type { DeliberationsPage as Shown } from "./deliberation-queries.server";
import type { RoundDeliberation } from "./deliberations-of-round.server";
import { MinutesFacts } from "./MinutesFacts";
import { Suggested } from "./Suggested";
import { OpenForm } from "./OpenForm";
import { deliberationTexts } from "./texts";
import { WriteForm } from "./WriteForm";

type Props = {
  page: Shown;
  about: string | null;
  done: "opened" | "written" | null;
  answer: unknown;
};

/** 合议 of a round: what was asked, how far it is, its minutes; and the form that opens another. */
export function DeliberationsPage({ page, about, done, answer }: Props) {
  const t = useText(deliberationTexts);
  const locale = useLocale();
  const { slug, round, deliberations, leads, may } = page;
  const results = round.final
    ? `/competitions/${slug}/results`
    : `/competitions/${slug}/rounds/${round.id}`;
  const chosen = page.suggested.find(({ prizeId }) => prizeId === about) ?? page.suggested[0];
  const said = { opened: t.doneOpened, written: t.doneWritten };
  const names = { name: localized(page.title, locale), round: localized(round.name, locale) };
  return (
    <Page
      title={t.titleOf(names)}
      lede={t.lede}
      margin={<Anchor href={results}>{t.back}</Anchor>}
      notices={
        <>
          {done && !answer && <Notice tone="done" title={said[done]} live />}
          {!may.allowed && <Notice title={localized(may.because, locale)} />}
        </>
      }
    >
      {deliberations.length === 0 && (
        <div className="spread">
          <div className="in-main">
            <EmptyState title={t.none2} />
          </div>
        </div>
      )}
      {deliberations.map((one) => (
        <Section key={one.id} title={t.nth(one.number)} id={`d${one.number}`}>
          <Deliberation one={one} page={page} answer={answer} />
        </Section>
      ))}
      {leads && may.allowed && (
        <Section title={t.open} note={t.openNote} id="open" woven>
          <div className="stack">
            <Suggested {...{ page, chosen }} />
            <OpenForm
              key={`${deliberations.length} ${chosen?.prizeId}`}
              {...{ page, answer }}
              {...(chosen && { chosen })}
            />
          </div>
        </Section>
      )}
    </Page>
  );
}

type OneProps = { one: RoundDeliberation; page: Shown; answer: unknown };

function Deliberation({ one, page, answer }: OneProps) {
  const t = useText(deliberationTexts);
  const locale = useLocale();
  const { minutes } = one;
  const prize = page.prizes.find(({ id }) => id === one.prizeId);
  if (minutes) {
    const { content, signedBy, stands, digest } = minutes;
    const voters = content.participants.length - content.absent.length;
    return (
      <div className="stack">
        <MinutesFacts minutes={content} />
        <StatusTag tone={stands ? "done" : "warn"}>{stands ? t.stands : t.waits}</StatusTag>
        <p>{t.signedOf({ signed: signedBy.length, voters })}</p>
        <Digest digest={digest} name={t.digest} />
      </div>
    );
  }
  return (
    <div className="stack">
      <Facts
        facts={[
          { term: t.prize, value: prize ? localized(prize.name, locale) : t.goingOn },
          { term: t.about, value: <span lang="zh-CN">{one.question}</span> },
          { term: t.entries, value: numbersOf(one.entries) },
          { term: t.places, value: one.places },
          { term: t.state, value: t.votedOf(one) },
          { term: t.recused, value: one.recused > 0 ? t.recusedOf(one.recused) : null },
        ]}
      />
      {page.leads && page.may.allowed && <WriteForm deliberationId={one.id} answer={answer} />}
    </div>
  );
}
