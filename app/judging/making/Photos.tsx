import type { FileView } from "~/media/file-view";
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
        const [small, large] = [photo.pictures[0], photo.pictures.at(-1)];
        return (
          <li key={photo.id} className="stack stack-close">
            {small && large ? (
              <a href={`${address}${large.id}`} target="_blank" rel="noreferrer">
                <img
                  src={`${address}${small.id}`}
                  width={small.width}
                  height={small.height}
                  alt={alt(index + 1)}
                  loading="lazy"
                  decoding="async"
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
