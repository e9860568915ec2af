const CONTACTS = [
  // An address, also one written for people: `name [at] example [dot] org`.
  /[\p{L}\p{N}._%+-]{1,64}\s?(?:@|[([]at[)\]])\s?[\p{L}\p{N}-]+(?:\s?(?:\.|[([]dot[)\]])\s?[\p{L}\p{N}-]+)+/giu,
  // A telephone number in its international form; without the plus it could be any number.
  /\+\d[\d\s().-]{7,20}\d/g,
];

/** The text with each e-mail address and telephone number replaced by `[contact left out]`. */
export function withoutContacts(text: string): string {
  return CONTACTS.reduce((rest, contact) => rest.replace(contact, '[contact left out]'), text);
}
