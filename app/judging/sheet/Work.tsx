import { Facts } from "~/ui/catalogue/Facts";
import { Prose } from "~/ui/catalogue/Prose";
import { localized, useLocale, useText } from "~/ui/texts";
import type { BallotPage } from "../ballot-queries.server";
import { Garment } from "./Garment";
import { Plates } from "./Plates";
import styles from "./sheet.module.css";
import { Techpack } from "./Techpack";
import { sheetTexts } from "./texts";

/** What was handed in, without anything of who handed it in: garment, boards, words. */
export function Work({ page }: { page: BallotPage }) {
  const t = useText(sheetTexts);
  const { files, assignmentId, number } = page;
  const techpacks = files.filter((file) => file.kind === "techpack");
  const garments = files.filter((file) => file.kind === "garment");
  return (
    <section className={styles.work} aria-label={t.work}>
      {garments.map((file) => (
        <Garment
          key={file.position}
          {...{ file, assignmentId, number }}
          notes={page.content.notes}
          own={{ marks: page.marked, open: page.closed === null }}
        />
      ))}
      <Plates {...{ files, assignmentId }} uppermost={garments.length === 0} />
      {techpacks.map(({ position, pictures: pages }) => (
        <Techpack key={position} pages={pages} at={`/ballots/${assignmentId}/files/${position}`} />
      ))}
      <Words page={page} />
    </section>
  );
}

function Words({ page }: { page: BallotPage }) {
  const t = useText(sheetTexts);
  const locale = useLocale();
  const { title, statement, huxiangSource, materials, dimensions } = page.content;
  const comma = locale === "zh" ? "、" : ", ";
  const written = materials.map(({ name, percent }) =>
    percent === null ? name : `${name} ${percent}%`,
  );
  return (
    <div className="stack">
      <h2 className={styles.title} lang="zh-CN">
        {title}
      </h2>
      <Prose text={statement} />
      <Facts
        facts={[
          { term: t.huxiangSource, value: huxiangSource },
          { term: t.materials, value: written.join(comma) },
          {
            term: t.dimensions,
            value: dimensions.map((one) => localized(one, locale)).join(comma),
          },
          { term: t.track, value: localized(page.track, locale) },
        ]}
      />
    </div>
  );
}
