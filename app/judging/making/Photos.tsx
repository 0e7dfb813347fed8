import type { FileView } from "~/media/file-view";
import { shownPicture } from "~/media/shown-picture";
import { Picture } from "~/ui/catalogue/Picture";
import { StatusTag } from "~/ui/messages/Tag";
import { localized, useLocale, useText } from "~/ui/texts";
import type { ReactNode } from "react";
import styles from "./making.module.css";
import { makingTexts } from "./texts";

type Props = {
  photos: readonly FileView[];
  /** Where a derivative is fetched, its id at the end. */
  address: string;
  /** What the nth shows, in words. */
  alt: (nth: number) => string;
  /** What may be done with one. */
  act?: (photo: FileView) => ReactNode;
};

/** Photographs or boards, whole; each opens large at its own address. What was refused says why. */
export function Photos({ photos, address, alt, act }: Props) {
  const t = useText(makingTexts);
  const locale = useLocale();
  return (
    <ul className={styles.photos}>
      {photos.map((photo, index) => {
        const made = photo.pictures.map(({ id, ...size }) => ({ ...size, address: address + id }));
        const picture = shownPicture(made, photo.look);
        return (
          <li key={photo.id} className="stack stack-close">
            {picture ? (
              <a href={picture.src} target="_blank" rel="noreferrer">
                <Picture
                  image={{
                    ...picture,
                    alt: alt(index + 1),
                    sizes: "(min-width: 56rem) 20vw, 44vw",
                  }}
                />
              </a>
            ) : (
              <p className="small">
                {photo.name}{" "}
                {photo.state === "checking" && <StatusTag tone="info">{t.checked}</StatusTag>}
              </p>
            )}
            {photo.reason && <p className="small">{localized(photo.reason, locale)}</p>}
            {act?.(photo)}
          </li>
        );
      })}
    </ul>
  );
}
