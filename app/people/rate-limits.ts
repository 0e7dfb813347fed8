/** So many times within so many minutes for each subject (a contact, a client's address, a person). */
export interface RateLimit {
  name: string;
  hits: number;
  minutes: number;
}

// A campus or an office comes from one address: the limits by client are wide, those by contact are narrow.
export const rateLimits = {
  codesForContact: { name: "codes-contact", hits: 5, minutes: 60 },
  codesForClient: { name: "codes-client", hits: 120, minutes: 60 },
  triesForContact: { name: "tries-contact", hits: 10, minutes: 15 },
  triesForClient: { name: "tries-client", hits: 300, minutes: 15 },
  organisationsOfPerson: { name: "organisations-person", hits: 10, minutes: 24 * 60 },
  invitationsOfPerson: { name: "invitations-person", hits: 60, minutes: 60 },
  exportsOfPerson: { name: "exports-person", hits: 3, minutes: 24 * 60 },
  // Going on with an upload is not counted: a bad line begins again and again.
  uploadsOfPerson: { name: "uploads-person", hits: 400, minutes: 60 },
  enquiriesOfPerson: { name: "enquiries-person", hits: 20, minutes: 24 * 60 },
  enquiryStepsOfPerson: { name: "enquiry-steps-person", hits: 60, minutes: 60 },
} as const satisfies Record<string, RateLimit>;
