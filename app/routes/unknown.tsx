import type { LoaderFunctionArgs } from "@remix-run/node";
import { answering } from "~/platform/http/door.server";
import { unknown } from "~/platform/refusal";

export async function loader({ request }: LoaderFunctionArgs) {
  return answering(request, async () => {
    throw unknown();
  });
}

export default function Unknown() {
  return null;
}
