import type { ReactNode } from "react";
import { classNames } from "../class-names";
import { Anchor } from "../page/Anchor";

export type PlateImage = {
  src: string;
  /** Pixels of the largest file: they reserve the space before it arrives. */
  width: number;
  height: number;
  /** What the picture shows, for those who cannot see it; "" only if the caption says it all. */
  alt: string;
  srcSet?: string;
  /** AVIF, WebP…, the best first. */
  sources?: readonly { type: string; srcSet: string }[];
  sizes?: string;
  /** Dominant colour, `#rrggbb`, shown until the picture is there. */
  colour?: string;
};

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
  image?: PlateImage;
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
        {image ? <Picture image={image} first={first} /> : children}
      </div>
      <Caption {...caption} href={href} />
    </figure>
  );
}

/** The space is held by an SVG of the same proportions: no style attribute, no shift, no crop. */
function Picture({ image, first = false }: { image: PlateImage; first?: boolean }) {
  const { src, width, height, alt, srcSet, sources = [], sizes, colour } = image;
  return (
    <span className="plate-frame">
      <svg aria-hidden="true" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        {colour && <rect width={width} height={height} fill={colour} />}
      </svg>
      <picture>
        {sources.map((source) => (
          <source key={source.type} type={source.type} srcSet={source.srcSet} sizes={sizes} />
        ))}
        <img
          {...{ src, srcSet, sizes, alt, width, height }}
          loading={first ? "eager" : "lazy"}
          decoding="async"
          {...(first ? { fetchpriority: "high" } : {})}
        />
      </picture>
    </span>
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
