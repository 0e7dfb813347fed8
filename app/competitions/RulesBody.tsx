import { Facts } from "~/ui/catalogue/Facts";
import { Timeline } from "~/ui/course/Timeline";
import type { Localized } from "~/ui/localized";
import { localized, LocalizedText, useLocale, useText } from "~/ui/texts";
import type { Brief } from "./brief";
import { Commendations } from "./Commendations";
import { contestTexts } from "./contest-texts";
import { courseOf } from "./course";
import { eligibilityLines } from "./eligibility-lines";
import { estimatorWords } from "./estimators";
import { HostFacts } from "./HostFacts";
import { panelKindWords } from "./panels";
import { PeopleBehind } from "./PeopleBehind";
import { Prizes } from "./Prizes";
import type { ShownContest } from "./shown-contest";
import { RulesArticle } from "./RulesArticle";
import { RulesCriteria } from "./RulesCriteria";
import { RulesRounds } from "./RulesRounds";
import { tieWords } from "./words";
import styles from "./contest.module.css";

type RulesBodyProps = {
  contest: Pick<ShownContest, "brief" | "hostName" | "now" | "publishedAt">;
};

/** Every article but the history of versions; also shown before publishing, as the rules will be. */
export function RulesBody({ contest }: RulesBodyProps) {
  const [t, counting] = [useText(contestTexts), useText(estimatorWords)];
  const sitting = useText(panelKindWords);
  const locale = useLocale();
  const { brief, now, publishedAt } = contest;
  const named = (name: Localized) => localized(name, locale);
  return (
    <>
      <RulesArticle name="about">
        <p className="measure">
          <LocalizedText value={brief.summary} />
        </p>
        <HostFacts contest={contest} />
        {brief.people.length > 0 && (
          <>
            <h3>{t.people}</h3>
            <PeopleBehind people={brief.people} />
          </>
        )}
      </RulesArticle>
      <RulesArticle name="tracks">
        <Facts facts={brief.tracks.map(({ name, description }) => written(name, description))} />
      </RulesArticle>
      <RulesArticle name="course" note={t.courseNote}>
        <Timeline
          label={t.course}
          timeZone={brief.timeZone}
          stops={courseOf(brief, new Date(now), publishedAt, t, named)}
        />
      </RulesArticle>
      <RulesRounds rounds={brief.rounds} />
      <RulesArticle name="requirements">
        <Requirements brief={brief} />
      </RulesArticle>
      <WhoMayEnter brief={brief} />
      <RulesArticle name="entryRules" note={t.entryRulesNote}>
        <Numbered lines={brief.entryRules.map(({ text }) => text)} />
      </RulesArticle>
      <RulesArticle name="whoJudges" note={t.whoJudgesNote}>
        <RulesCriteria criteria={brief.criteria} panels={brief.panels} />
        {brief.panels !== "one" && <p className="measure">{t.sitting(sitting[brief.panels])}</p>}
        <p className="measure">{t.counted(counting[brief.estimator])}</p>
      </RulesArticle>
      <RulesArticle name="ties" note={t.tiesNote}>
        <Ties brief={brief} />
      </RulesArticle>
      <RulesArticle name="prizes">
        <Prizes prizes={brief.prizes} criteria={brief.criteria} />
        {brief.commendations.length > 0 && (
          <>
            <h3>{t.commendations}</h3>
            <Commendations commendations={brief.commendations} />
          </>
        )}
      </RulesArticle>
      <RulesArticle name="rights">
        <h3>{t.inPlainWords}</h3>
        <Numbered lines={brief.rights.summary} />
        <h3>{t.clauses}</h3>
        <Numbered lines={brief.rights.clauses} />
        <Facts facts={[{ term: t.sealing, value: t.sealingValue(brief.embargoDays) }]} />
      </RulesArticle>
      <RulesArticle name="objections">
        <p className="measure">{t.objectionsValue(brief.objections)}</p>
      </RulesArticle>
      <RulesArticle
        name="confidentiality"
        note={t.confidentialityNote(brief.confidentiality.version)}
      >
        <p className="measure">
          <LocalizedText value={brief.confidentiality.text} />
        </p>
      </RulesArticle>
    </>
  );
}

const written = (name: Localized, description: Localized) => ({
  term: <LocalizedText value={name} />,
  value: <LocalizedText value={description} />,
});

function Numbered({ lines }: { lines: readonly Localized[] }) {
  return (
    <ol className={`measure ${styles.numbered}`}>
      {lines.map((line, index) => (
        <li key={index}>
          <LocalizedText value={line} />
        </li>
      ))}
    </ol>
  );
}

function Requirements({ brief: { limits, dimensions, timetable } }: { brief: Brief }) {
  const t = useText(contestTexts);
  const locale = useLocale();
  const { boardsMin, boardsMax, flatsMin, flatsMax, swatchesMin, swatchesMax } = limits;
  const { seriesMin, seriesMax, statementMin, statementMax, teamMax } = limits;
  const { entriesPerPerson, worksPerAuthor } = limits;
  const pictures = (least: number, most: number) =>
    most === 0 ? t.notTaken : t.picturesValue(least, most);
  const names = dimensions.map(({ name }) => localized(name, locale));
  return (
    <Facts
      facts={[
        { term: t.boards, value: t.boardsValue(boardsMin, boardsMax) },
        { term: t.flats, value: pictures(flatsMin, flatsMax) },
        { term: t.swatches, value: pictures(swatchesMin, swatchesMax) },
        { term: t.series, value: t.seriesValue(seriesMin, seriesMax) },
        { term: t.garment, value: limits.garmentRequired ? t.required : t.welcome },
        { term: t.techpack, value: limits.techpackAllowed ? t.techpackValue : t.notTaken },
        { term: t.statement, value: t.statementValue(statementMin, statementMax) },
        { term: t.dimensions, value: names.join(locale === "zh" ? "、" : ", ") },
        ...(timetable.finishingHours === null
          ? []
          : [{ term: t.finishing, value: t.finishingValue(timetable.finishingHours) }]),
        { term: t.team, value: t.teamValue(teamMax) },
        { term: t.perPerson, value: t.perPersonValue(entriesPerPerson, worksPerAuthor) },
      ]}
    />
  );
}

/** 参赛资格 and 承诺书, where the contest has any. */
function WhoMayEnter({ brief: { eligibility, pledge } }: { brief: Brief }) {
  const t = useText(contestTexts);
  const lines = eligibilityLines(eligibility);
  return (
    <RulesArticle name="whoMayEnter">
      {lines.length > 0 ? <Numbered lines={lines} /> : <p>{t.openToAll}</p>}
      {pledge && (
        <>
          <h3>{t.pledge(pledge.version)}</h3>
          <p className="measure">
            <LocalizedText value={pledge.text} />
          </p>
        </>
      )}
    </RulesArticle>
  );
}

function Ties({ brief }: { brief: Brief }) {
  const words = useText(tieWords);
  const locale = useLocale();
  const nameOf = (id: string) => {
    const criterion = brief.criteria.find((candidate) => candidate.id === id);
    return criterion ? localized(criterion.name, locale) : id;
  };
  return (
    <ol className={`measure ${styles.numbered}`}>
      {brief.tieBreaks.map((tieBreak) => (
        <li key={tieBreak}>
          {tieBreak === "primary-criterion"
            ? words[tieBreak](nameOf(brief.primaryCriterionId))
            : words[tieBreak]}
        </li>
      ))}
    </ol>
  );
}
