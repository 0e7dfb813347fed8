import { Form, useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "~/ui/actions/Button";
import { RequestKey } from "~/ui/RequestKey";

interface Props {
  intent: string;
  hidden: Record<string, string | number>;
  look?: "act";
  /** What the button says. */
  children: ReactNode;
}

/** One button that carries a deed out, and what the deed has to be told. */
export function DeedForm({ intent, hidden, look, children }: Props) {
  const busy = useNavigation().formData?.get("intent") === intent;
  return (
    <Form method="post">
      <input type="hidden" name="intent" value={intent} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <RequestKey />
      <Button {...(look && { look })} pending={busy}>
        {children}
      </Button>
    </Form>
  );
}
