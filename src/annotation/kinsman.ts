/** "her brother, Jon Berg": what somebody is to another, before the name. */
export const kinsman =
  /\b(brother|father|son|husband|uncle|nephew|grandfather|sister|mother|daughter|wife|aunt|niece|grandmother|widow),? $/;
