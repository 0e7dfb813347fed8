import type { FieldMetadata } from "@conform-to/react";

/** A row keeps the id it has; a new one gets its own when it is saved. */
export function HiddenId({ field }: { field: FieldMetadata<string | undefined> }) {
  return <input type="hidden" name={field.name} defaultValue={field.initialValue ?? ""} />;
}
