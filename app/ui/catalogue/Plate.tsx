import type { ReactNode } from "react";
import { classNames } from "../class-names";
import { Anchor } from "../page/Anchor";
import { Picture, type PictureImage } from "./Picture";

export type PlateCaption = {
  title: ReactNode;
  /** 「图 12」 or a candidate number. */
  number?: ReactNode;
  designer?: ReactNode;
  material?: ReactNode;
  award?: ReactNode;
  /** A StatusTag: 打样, 投产… */
  stage?: ReactNode;
};

type PlateProps = PlateCaption & {
  image?: PictureImage;
  /** In place of a picture: a viewer that reserves its own space. */
  children?: ReactNode;
  href?: string;
  /** The first picture of a page loads at once, all others when they come near. */
  first?: boolean;
  /** caption below, or beside it where there is room. */
  layout?: "below" | "beside";
  headingLevel?: 2 | 3 | 4;
};

/** A work as a catalogue shows it: whole, never cropped, with its caption. */
export function Plate(props: PlateProps) {
  const { image, children, href, first, layout = "below", ...caption } = props;
  return (
    <figure className={classNames("plate", layout === "beside" && "plate-beside")}>
      <div className="plate-picture">
        {image ? <Picture image={image} first={first} className="plate-frame" /> : children}
      </div>
      <Caption {...caption} href={href} />
    </figure>
  );
}

type CaptionProps = PlateCaption & {
  href?: string;
  headingLevel?: 2 | 3 | 4;
  children?: ReactNode;
};

export function Caption(props: CaptionProps) {
  const { title, number, designer, material, award, stage, href, headingLevel = 3 } = props;
  const Heading = `h${headingLevel}` as const;
  return (
    <figcaption className="caption">
      {number && <p className="caption-number">{number}</p>}
      <Heading className="caption-title">
        {href ? <Anchor href={href}>{title}</Anchor> : title}
      </Heading>
      {designer && <p className="caption-designer">{designer}</p>}
      {material && <p className="caption-material">{material}</p>}
      {(award || stage) && (
        <p className="caption-award">
          {award && <span>{award}</span>}
          {stage}
        </p>
      )}
      {props.children}
    </figcaption>
  );
}
