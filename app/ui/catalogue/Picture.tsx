import { classNames } from "../class-names";

/** A picture in the sizes and formats it is there in. */
export type PictureImage = {
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
  /** Dominant colour, `#rrggbb`, and all of it in a few pixels: shown until the picture is there. */
  colour?: string;
  placeholder?: string;
};

type PictureProps = {
  image: PictureImage;
  /** The first picture of a page loads at once, all others when they come near. */
  first?: boolean;
  className?: string;
};

/**
 * A picture that nothing waits for: its space and its colours are there with the page, the rest when it has come.
 * The space is held by an SVG of the same proportions: no style attribute, no shift, no crop.
 */
export function Picture({ image, first = false, className }: PictureProps) {
  const { src, width, height, alt, srcSet, sources = [], sizes, colour, placeholder } = image;
  return (
    <span className={classNames("picture", className)}>
      <svg aria-hidden="true" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        {colour && <rect width={width} height={height} fill={colour} />}
        {placeholder && (
          <image href={placeholder} width={width} height={height} preserveAspectRatio="none" />
        )}
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
