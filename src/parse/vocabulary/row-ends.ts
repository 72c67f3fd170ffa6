/** Ends of rows of people that break amid a name: «… Bo Alm, kassör Cia» over «Dal, sekreterare Eva Ek». */

/** A given name, «Anna» or «Ann-Marie», as part of a pattern. */
export const GIVEN: string = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?`;

/** An office and one given name or two behind it, as part of a pattern. */
export const OFFICE_AND_GIVEN: string = String.raw`[^,]*(?<!\p{L})\p{Ll}[\p{L}-]{2,}(?: ${GIVEN}){1,2}`;

/** So far from its end a row is looked at. */
export const LONGEST_END = 60;
