import type { ReactNode } from "react";
import { craftWords, originWords } from "~/entries/vocabulary";
import { aigcTexts } from "~/media/aigc-texts";
import { GarmentViewer } from "~/garments/GarmentViewer";
import { ZoomablePicture } from "~/media/zoom/ZoomablePicture";
import { Anchor, Facts, Page, Section } from "~/ui";
import { Prose } from "~/ui/catalogue/Prose";
import { formatDay } from "~/ui/format";
import { LocalizedText, useLocale, useText } from "~/ui/texts";
import { localized } from "~/ui/localized";
import { Snippet } from "./embed/Snippet";
import type { PublicWork } from "./queries.server";
import { showcaseTexts } from "./texts";
import styles from "./WorkPage.module.css";

type WorkPageProps = {
  work: PublicWork;
  mark: { stage: ReactNode; makerName: string; note: string | null } | null;
  /** How to begin talking, from the room above. */
  talk?: ReactNode;
  /** The way to the question what one thinks of it. */
  favour?: ReactNode;
  /** The HTML by which its garment stands on another page. */
  snippet?: string | undefined;
};

/** A catalogue spread: the garment to turn, the boards, the designer's words, who owns it, how far it has come. */
export function WorkPage({ work, mark, talk, favour, snippet }: WorkPageProps) {
  const t = useText(showcaseTexts);
  const aigc = useText(aigcTexts);
  const locale = useLocale();
  const [craftNames, originNames] = [useText(craftWords), useText(originWords)];
  const { title, designers, contest, award, files } = work;
  return (
    <Page
      title={title}
      lede={designers.join(" · ")}
      margin={
        <Anchor href={`/competitions/${contest.slug}/gallery`}>
          <LocalizedText value={contest.title} />
        </Anchor>
      }
    >
      {files.garment && (
        <div className={styles.garment}>
          <GarmentViewer
            {...files.garment}
            alt={t.garmentOf(title)}
            locale={locale}
            notes={work.notes}
          />
          {snippet && <Snippet snippet={snippet} />}
        </div>
      )}
      <Section title={t.facts}>
        <Facts
          facts={[
            { term: t.award, value: award && <LocalizedText value={award.name} /> },
            { term: t.track, value: <LocalizedText value={work.track} /> },
            {
              term: t.dimensions,
              value: work.dimensions.map((one) => localized(one, locale)).join(" · "),
            },
            { term: t.origin, value: facetLinks("origin", work.origins, originNames) },
            { term: t.craft, value: facetLinks("craft", work.crafts, craftNames) },
            { term: t.materials, value: work.materialsInFull.map(inWords).join(" · ") },
            { term: t.ai, value: work.aiUse.used ? work.aiUse.description : t.aiNone },
          ]}
        />
      </Section>
      <Section title={t.boards} width="full">
        <div className={styles.boards}>
          {files.boards.map((board, index) => (
            <figure key={board.src}>
              <ZoomablePicture
                name={`${t.board} ${index + 1}`}
                image={{
                  ...board,
                  alt: t.boardOf({ title, n: index + 1 }),
                  sizes: index === 0 ? "92vw" : "(min-width: 60rem) 44vw, 92vw",
                }}
              />
              {board.aigc && <figcaption className="soft small">{aigc[board.aigc]}</figcaption>}
            </figure>
          ))}
        </div>
      </Section>
      <Section title={t.source}>
        <p className="prose" lang="zh-CN">
          {work.huxiangSource}
        </p>
      </Section>
      <Section title={t.statement}>
        <Prose text={work.statement} />
      </Section>
      {favour && <Section title={t.favour}>{favour}</Section>}
      <Section title={t.standing} width="full" woven>
        <dl className={styles.standing}>
          <div>
            <dt>{t.rights}</dt>
            <dd>{t.rightsOwn(designers.join("、"))}</dd>
            <dd className="soft">
              <ReleaseWords {...work.releasedOn} />
            </dd>
          </div>
          <div>
            <dt>{t.mayTalk}</dt>
            <dd>{t.mayTalkOf}</dd>
            <dd className="soft">{designers.length > 1 ? t.allAgree : t.oneAgrees}</dd>
            {talk && <dd>{talk}</dd>}
          </div>
          <div>
            <dt>{t.howFar}</dt>
            {mark ? (
              <>
                <dd>
                  {mark.stage} {t.makerOf(mark.makerName)}
                </dd>
                {mark.note && <dd className="soft">{mark.note}</dd>}
              </>
            ) : (
              <dd>{t.notMadeYet}</dd>
            )}
          </div>
        </dl>
      </Section>
    </Page>
  );
}

/** Each word leads to the other works that carry it. */
function facetLinks<Id extends string>(
  key: "origin" | "craft",
  ids: Id[],
  names: Record<Id, string>,
) {
  if (ids.length === 0) return null;
  return (
    <span className="cluster">
      {ids.map((id) => (
        <Anchor key={id} href={`/gallery?${key}=${id}`}>
          {names[id]}
        </Anchor>
      ))}
    </span>
  );
}

const inWords = ({ name, percent }: { name: string; percent: number | null }) =>
  percent === null ? name : `${name} ${percent}%`;

function ReleaseWords({ ground, at }: { ground: string; at: string }) {
  const t = useText(showcaseTexts);
  const locale = useLocale();
  const words: Record<string, string> = {
    filed: t.groundFiled,
    waived: t.groundWaived,
    embargo: t.groundEmbargo,
  };
  return (
    <>
      {words[ground]} · <time dateTime={at}>{formatDay(new Date(at), { locale })}</time>
    </>
  );
}
