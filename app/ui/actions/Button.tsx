import type { ComponentPropsWithoutRef, MouseEvent } from "react";
import { classNames } from "../class-names";
import { Anchor, type AnchorProps } from "../page/Anchor";

/**
 * act: the one deed of this page, in cinnabar · quiet: any other · danger: undoes or takes away ·
 * plain: looks like a link.
 */
type Look = "act" | "quiet" | "danger" | "plain";

type ButtonProps = ComponentPropsWithoutRef<"button"> & {
  look?: Look;
  /** Under way: stays focusable and says so, but cannot be pressed again. */
  pending?: boolean;
};

export function Button(props: ButtonProps) {
  const { look = "quiet", pending = false, className, onClick, type = "submit", ...rest } = props;
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (pending) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      {...rest}
      type={type}
      data-look={look}
      className={classNames("button", className)}
      aria-disabled={pending || undefined}
      aria-busy={pending || undefined}
      onClick={pending || onClick ? press : undefined}
    />
  );
}

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function ButtonLink({ look = "quiet", className, ...rest }: AnchorProps & { look?: Look }) {
  return <Anchor {...rest} data-look={look} className={classNames("button", className)} />;
}
