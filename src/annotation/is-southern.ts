const south =
  /\b(?:Australian?s?|Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Queensland|Tasmania|New South Wales|New Zealand(?:ers?)?|Auckland|Wellington|Christchurch|South Africans?|Johannesburg|Cape Town|Durban|Pretoria|Gauteng|KwaZulu-Natal|Botswana|Namibia|Lesotho|Zimbabwe|Argentin\w+|Buenos Aires|Chile|Chileans?|Uruguay|Paraguay)\b/g;
const north =
  /\b(?:Britain|British|England|Scotland|Wales|Ireland|Irish|London|UK|U\.K\.|US|U\.S\.|United States|Americans?|Washington|Canad\w+|Europe(?:an)?|EU|Germany|France|French|Spain|Ital\w+|Russian?|Ukrain\w+|China|Chinese|Japan(?:ese)?|Indian?|Pakistan)\b/g;

/** Whether a text is of the half of the earth whose summer is in January: it names more of its places. */
export function isSouthern(text: string): boolean {
  return (text.match(south)?.length ?? 0) > (text.match(north)?.length ?? 0);
}
