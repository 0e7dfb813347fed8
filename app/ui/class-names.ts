/** Joins the class names that apply: `classNames("plate", lead && "plate-lead", className)`. */
export function classNames(...names: (string | false | null | undefined)[]): string | undefined {
  return names.filter(Boolean).join(" ") || undefined;
}
