import { z } from "zod";
import { contactField } from "~/people/forms";
import { staffRoles } from "./staff";

const id = z.string().max(100);
const role = z.enum(staffRoles);

export const staffForms = {
  invite: z.object({ role, contact: contactField }),
  name: z.object({ role, personId: id }),
  end: z.object({ role, personId: id }),
  revoke: z.object({ invitationId: id }),
};
