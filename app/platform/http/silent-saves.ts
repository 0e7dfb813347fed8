import type { ClientActionFunctionArgs, ShouldRevalidateFunction } from "@remix-run/react";

/**
 * A page that saves by itself has its answer in its hand: what it shows is asked for again by nothing that it saves,
 * which would cost a page for every key, and break the page where the line is lost.
 */
export const unlessSilent: ShouldRevalidateFunction = ({
  formData,
  actionResult,
  defaultShouldRevalidate,
}) => !formData?.has("silently") && !isOffline(actionResult) && defaultShouldRevalidate;

/** What a `clientAction` answers where the line was lost: then nothing can be asked for again. */
const isOffline = (result: unknown): boolean =>
  typeof result === "object" && result !== null && "offline" in result;

/** A `clientAction`: a save that does not arrive is no broken page; what sent it says so and tries again. */
export async function silentlyOffline({ request, serverAction }: ClientActionFunctionArgs) {
  const silently = (await request.clone().formData()).has("silently");
  try {
    return await serverAction();
  } catch (error) {
    if (silently && error instanceof Error) return { offline: true as const };
    throw error;
  }
}
