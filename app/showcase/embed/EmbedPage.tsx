import { GarmentViewer } from "~/garments/GarmentViewer";
import { useLocale, useText } from "~/ui/texts";
import type { PublicWork } from "../queries.server";
import { showcaseTexts } from "../texts";
import styles from "./embed.module.css";

/** A released garment and whose it is, on a page of nothing else. */
export function EmbedPage({ work, href }: { work: PublicWork; href: string }) {
  const t = useText(showcaseTexts);
  const locale = useLocale();
  const { title, designers, files, notes } = work;
  return (
    <main id="content" className={styles.embed}>
      <GarmentViewer {...files.garment!} {...{ locale, notes }} alt={t.garmentOf(title)} />
      <p className="small">
        <a href={href} target="_blank" rel="noopener">
          {title}
        </a>{" "}
        <span className="soft">{designers.join(" · ")} · 湘裳</span>
      </p>
    </main>
  );
}
