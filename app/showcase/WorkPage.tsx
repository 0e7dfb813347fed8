import type { ReactNode } from "react";
import { GarmentViewer } from "~/garments/GarmentViewer";
import { Anchor, Facts, Page, Section } from "~/ui";
import { formatDay } from "~/ui/format";
import { LocalizedText, useLocale, useText } from "~/ui/texts";
import { localized } from "~/ui/localized";
import type { PublicWork } from "./queries.server";
import { showcaseTexts } from "./texts";
import styles from "./WorkPage.module.css";

type WorkPageProps = {
  work: PublicWork;
  mark: { stage: ReactNode; makerName: string; note: string | null } | null;
};

/** A catalogue spread: the garment to turn, the boards, the designer's words, who owns it, how far it has come. */
export function WorkPage({ work, mark }: WorkPageProps) {
  const t = useText(showcaseTexts);
  const locale = useLocale();
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
            src={files.garment.src}
            poster={files.garment.poster}
            alt={t.garmentOf(title)}
            locale={locale}
          />
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
            { term: t.materials, value: work.materialsInFull.map(inWords).join(" · ") },
            { term: t.ai, value: work.aiUse.used ? work.aiUse.description : t.aiNone },
          ]}
        />
      </Section>
      <Section title={t.statement}>
        <div className="prose" lang="zh-CN">
          {work.statement.split(/\n+/).map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
        </div>
      </Section>
      <Section title={t.source}>
        <p className="prose" lang="zh-CN">
          {work.huxiangSource}
        </p>
      </Section>
      <Section title={t.boards} width="full" woven>
        <div className={styles.boards}>
          {files.boards.map((board, index) => (
            <a key={board.src} href={board.src} title={t.openBoard}>
              <img
                {...board}
                loading="lazy"
                sizes="100vw"
                alt={t.boardOf({ title, n: index + 1 })}
              />
            </a>
          ))}
        </div>
      </Section>
      <Section title={t.rights}>
        <Facts
          facts={[
            { term: t.designers, value: t.rightsOwn(designers.join("、")) },
            { term: t.released, value: <ReleaseWords {...work.releasedOn} /> },
            {
              term: t.industrialisation,
              value: mark && (
                <>
                  {mark.stage} {t.makerOf(mark.makerName)}
                  {mark.note && <span className="soft"> · {mark.note}</span>}
                </>
              ),
            },
          ]}
        />
      </Section>
    </Page>
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
