import { useState } from "react";
import { OpensClosely } from "~/media/zoom/OpensClosely";
import { Button } from "~/ui/actions/Button";
import { Anchor } from "~/ui/page/Anchor";
import { useText } from "~/ui/texts";
import type { JuryPage } from "../jury-files.server";
import { InProgress } from "./InProgress";
import styles from "./sheet.module.css";
import { sheetTexts } from "./texts";

type Props = {
  pages: JuryPage[];
  /** Where the pages lie, without a slash at its end. */
  at: string;
};

/** A tech pack to leaf through, one page at a time; without JavaScript every page has its link. */
export function Techpack({ pages, at }: Props) {
  const t = useText(sheetTexts);
  const [open, setOpen] = useState(0);
  const page = pages[open];
  if (!page) return <InProgress />;
  const address = ({ recipe }: JuryPage) => `${at}/${recipe}`;
  const said = t.pageOf({ nth: open + 1, of: pages.length });
  const next = pages[open + 1];
  return (
    <section className="stack" aria-label={t.techpack}>
      <figure className={styles.page}>
        <OpensClosely
          key={page.recipe}
          href={address(page)}
          closely={{ address: address(page), dpi: page.dpi, whole: true }}
          name={said}
          alt={said}
        >
          <img
            src={address(page)}
            width={page.width}
            height={page.height}
            alt={said}
            loading="lazy"
            decoding="async"
          />
        </OpensClosely>
        <figcaption className={styles.leaf}>
          <Button type="button" disabled={open === 0} onClick={() => setOpen(open - 1)}>
            {t.pageBefore}
          </Button>
          <span className="soft small figures" role="status">
            {said}
          </span>
          <Button type="button" disabled={!next} onClick={() => setOpen(open + 1)}>
            {t.pageAfter}
          </Button>
        </figcaption>
      </figure>
      {next && open > 0 && <link rel="prefetch" as="image" href={address(next)} />}
      <noscript>
        <p className="cluster">
          {pages.map((one, index) => (
            <Anchor key={one.recipe} href={address(one)}>
              {t.pageOf({ nth: index + 1, of: pages.length })}
            </Anchor>
          ))}
        </p>
      </noscript>
    </section>
  );
}
