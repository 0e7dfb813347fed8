import { ButtonLink } from "~/ui/actions/Button";
import { Timeline } from "~/ui/course/Timeline";
import { DataTable, type Column } from "~/ui/figures/DataTable";
import { formatPercent, formatYuan } from "~/ui/format";
import { Notice } from "~/ui/messages/Notice";
import { StatusTag } from "~/ui/messages/Tag";
import { Anchor } from "~/ui/page/Anchor";
import { Page, Section } from "~/ui/page/Page";
import { PublicAnnouncements, type PublicAnnouncement } from "./announcements/PublicAnnouncements";
import type { Localized } from "~/ui/localized";
import { localized, LocalizedText, useLocale, useText } from "~/ui/texts";
import type { Brief, Prize } from "./brief";
import { Commendations } from "./Commendations";
import { contestTexts } from "./contest-texts";
import { courseOf } from "./course";
import type { Criterion } from "./criteria";
import { Deadline, EnterHere } from "./EnterHere";
import { HostFacts } from "./HostFacts";
import { judgesOf } from "./panels";
import { PeopleBehind } from "./PeopleBehind";
import type { ShownContest } from "./shown-contest";
import { Prizes } from "./Prizes";
import { WeightsPicture } from "./WeightsPicture";
import { judgeWords, phaseWord } from "./words";
import styles from "./contest.module.css";

type ContestPageProps = {
  contest: ShownContest;
  announcements?: readonly PublicAnnouncement[];
  /** An organisation of whoever looks has places (推荐名额) in it. */
  mayRecommend?: boolean;
};

/** A contest for whoever might enter it: how long is left, what there is to win, who judges, what they keep. */
export function ContestPage(props: ContestPageProps) {
  const { contest, announcements = [], mayRecommend = false } = props;
  const t = useText(contestTexts);
  const { slug, brief, phase, publishedAt, version } = contest;
  const locale = useLocale();
  const now = new Date(contest.now);
  const named = (name: Localized) => localized(name, locale);
  const base = `/competitions/${slug}`;
  return (
    <Page
      margin={
        <StatusTag tone={phase === "open" ? "act" : "info"}>
          {phaseWord(brief, now, locale)}
        </StatusTag>
      }
      title={<LocalizedText value={brief.title} />}
      lede={<LocalizedText value={brief.summary} />}
      notices={version === null && <Notice>{t.draftShown}</Notice>}
      actions={
        (contest.mayManage || mayRecommend) && (
          <>
            {contest.mayManage && <ButtonLink href={`${base}/manage`}>{t.manage}</ButtonLink>}
            {mayRecommend && (
              <ButtonLink href={`${base}/recommendations`}>{t.recommend}</ButtonLink>
            )}
          </>
        )
      }
    >
      <div className="spread">
        <div className="in-margin">
          <Deadline contest={contest} />
        </div>
        <div className="in-main">
          <EnterHere contest={contest} />
        </div>
      </div>
      <PublicAnnouncements slug={slug} list={announcements} />
      <Section title={t.course} note={t.courseNote} width="full" id="course">
        <Timeline
          label={t.course}
          layout="row"
          timeZone={brief.timeZone}
          stops={courseOf(brief, now, publishedAt, t, named)}
        />
      </Section>
      <Section title={t.prizes} note={<PrizesNote prizes={brief.prizes} />} id="prizes">
        <Prizes prizes={brief.prizes} criteria={brief.criteria} />
        {brief.commendations.length > 0 && (
          <>
            <h3>{t.commendations}</h3>
            <Commendations commendations={brief.commendations} />
          </>
        )}
      </Section>
      <Section title={t.whoJudges} note={t.whoJudgesNote} id="criteria">
        <WeightsPicture criteria={brief.criteria} panels={brief.panels} />
        <Criteria brief={brief} />
      </Section>
      {brief.people.length > 0 && (
        <Section title={t.people} id="people">
          <PeopleBehind people={brief.people} />
        </Section>
      )}
      <Section title={t.tracks} id="tracks">
        <div>
          {brief.tracks.map(({ id, name, description }) => (
            <div key={id} className={styles.track}>
              <h3>
                <LocalizedText value={name} />
              </h3>
              <p className="measure">
                <LocalizedText value={description} />
              </p>
            </div>
          ))}
        </div>
      </Section>
      <Section title={t.about} id="about">
        <HostFacts contest={contest} />
        <p>
          <Anchor href={`${base}/rules`}>{t.readRules}</Anchor>
          {version !== null && (
            <>
              {" · "}
              <Anchor href={`${base}/poster`}>{t.poster}</Anchor>
            </>
          )}
        </p>
        <p>
          {/* A file, not a page: the browser fetches it by itself. */}
          {version !== null && <a href={`${base}/calendar.ics`}>{t.calendar}</a>}
        </p>
      </Section>
    </Page>
  );
}

function PrizesNote({ prizes }: { prizes: readonly Prize[] }) {
  const t = useText(contestTexts);
  const count = prizes.reduce((sum, prize) => sum + prize.count, 0);
  const fen = prizes.reduce((sum, prize) => sum + prize.count * (prize.amountFen ?? 0), 0);
  return <>{fen > 0 ? t.prizesNote(count, formatYuan(fen)) : t.prizesNoteNoMoney(count)}</>;
}

function Criteria({ brief: { criteria, panels } }: { brief: Brief }) {
  const t = useText(contestTexts);
  const judges = useText(judgeWords);
  const columns: Column<Criterion>[] = [
    {
      key: "criterion",
      label: t.criterion,
      heading: true,
      cell: ({ name }) => <LocalizedText value={name} />,
    },
    { key: "judges", label: t.judgedBy, cell: (one) => judges[judgesOf(one, panels)] },
    {
      key: "weight",
      label: t.weight,
      figure: true,
      cell: ({ weightBp }) => formatPercent(weightBp),
    },
    {
      key: "asked",
      label: t.whatIsAsked,
      cell: ({ description }) => <LocalizedText value={description} />,
    },
  ];
  return (
    <DataTable
      caption={t.whoJudges}
      captionHidden
      columns={columns}
      rows={criteria}
      rowKey={({ id }) => id}
    />
  );
}
