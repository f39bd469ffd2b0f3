/** Nouns for a body named before; others than firms only where its name holds the noun. */
export const firms =
  /^(?:company|firm|group|agency|bank|union|association|organi[sz]ation|charity|trust|institute|university|museum|operator|developer|maker|carrier|airline|railway|contractor|retailer|manufacturer|supplier|insurer|lender|publisher|broadcaster|club|newspaper|magazine|website|app|foundation|team)$/i;
/** Nouns for a body that "it" may mean, and that is not the last one named. */
export const others =
  /^(?:regulator|watchdog|hospital|school|survey|study|report|inquiry|ministry|department|council)$/i;
export const offices =
  /^(?:government|department|ministry|court|authority|administration|commission|committee|board|council|party|coalition|federation|police|embassy)$/i;
export const publicBody =
  /\b(?:Ministry|Department|Court|Government|Council|Senate|Parliament|Police|Commission|Committee)\b/;
/** Nouns for something written that speaks for its writer. */
export const papers = /^(?:statement|letter|post|tweet|note|memo|email)$/i;
