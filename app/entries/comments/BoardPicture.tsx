import type { MouseEvent } from "react";
import { Picture } from "~/ui/catalogue/Picture";
import { useText } from "~/ui/texts";
import type { FileView } from "~/media/file-view";
import { plateImage } from "../pictures";
import type { ShownComment } from "./board-page.server";
import { wholePicture, type Place } from "./pins";
import { commentTexts } from "./texts";
import styles from "./comments.module.css";

type BoardPictureProps = {
  file: FileView;
  alt: string;
  comments: readonly ShownComment[];
  /** The marker of a comment that is being written. */
  marker: Place | null;
  onPlace: (place: Place) => void;
};

/** The board, whole, with its numbered pins; a click is a place. */
export function BoardPicture({ file, alt, comments, marker, onPlace }: BoardPictureProps) {
  const t = useText(commentTexts);
  const image = plateImage(file, alt, "(min-width: 64rem) 62vw, 92vw");
  if (!image) return <p className="soft">{t.checking}</p>;
  const { width, height } = image;
  const radius = Math.round(Math.max(width, height) / 45);
  const onPicture = ({ x, y }: Place) =>
    `translate(${Math.round((x / wholePicture) * width)} ${Math.round((y / wholePicture) * height)})`;
  const place = ({ currentTarget, clientX, clientY }: MouseEvent<SVGSVGElement>) => {
    const box = currentTarget.getBoundingClientRect();
    const share = (from: number, length: number) =>
      Math.round(Math.min(1, Math.max(0, from / length)) * wholePicture);
    onPlace({ x: share(clientX - box.left, box.width), y: share(clientY - box.top, box.height) });
  };
  return (
    <div className={styles.picture}>
      <Picture image={image} first />
      {/* What a click does, the two sliders of the form do by keyboard. */}
      {}
      <svg viewBox={`0 0 ${width} ${height}`} className={styles.pins} onClick={place}>
        {comments.map(({ number, place: at, resolved, change }) =>
          at ? (
            <a
              key={number}
              href={`#comment-${number}`}
              aria-label={t.pinNumber(number)}
              onClick={(event) => event.stopPropagation()}
            >
              <g
                transform={onPicture(at)}
                className={styles.pin}
                data-resolved={resolved !== null || undefined}
                data-changed={change !== null || undefined}
              >
                <circle r={radius} />
                <text dy="0.36em" fontSize={radius}>
                  {number}
                </text>
              </g>
            </a>
          ) : null,
        )}
        {marker && (
          <g transform={onPicture(marker)} className={styles.marker} aria-hidden="true">
            <circle r={radius} />
            <path d={`M${-radius} 0H${radius}M0 ${-radius}V${radius}`} />
          </g>
        )}
      </svg>
    </div>
  );
}
