import { useId } from "react";
import { draft, mark, threads } from "./weave";

const period = draft[0]!.length - 1;
const repeat = threads(draft.map((row) => row.slice(0, period)));
const height = draft.length;

/** A selvedge of Tujia brocade that runs out into a hairline: the break between two parts of a page. */
export function WovenBreak() {
  const id = useId();
  const size = 2;
  return (
    <div className="woven-break" role="separator">
      <svg aria-hidden="true" focusable="false" width="100%" height={height * size}>
        <defs>
          <pattern
            id={id}
            width={period}
            height={height}
            patternUnits="userSpaceOnUse"
            patternTransform={`scale(${size})`}
          >
            <path d={repeat} fill="currentColor" shapeRendering="crispEdges" />
          </pattern>
        </defs>
        <rect width="100%" height={height * size} fill={`url(#${id})`} />
      </svg>
    </div>
  );
}

/** A single lozenge: the house's mark, and what stands on an empty or sealed plate. */
export function WovenMark({ size = 26, className }: { size?: number; className?: string }) {
  return (
    <svg
      className={className}
      aria-hidden="true"
      focusable="false"
      width={size}
      height={size}
      viewBox={`0 0 ${mark.length} ${mark.length}`}
    >
      <path d={threads(mark)} fill="currentColor" shapeRendering="crispEdges" />
    </svg>
  );
}
