/** Words that deny, as word keys, of the languages in which news is most often clipped. */
export const negations: ReadonlySet<string> = new Set(
  [
    'not no never neither nor denied denies deny denying didnt doesnt dont isnt wasnt arent werent wont wouldnt cannot cant couldnt hasnt havent hadnt',
    'nicht kein keine keinen keiner nie niemals bestreitet bestritt dementiert dementierte',
    'ne pas jamais aucun aucune dément démenti nie nié',
    'no nunca ningún ninguna niega negó desmintió',
    'não nunca nenhum nega negou',
    'non mai nessuno nega negato',
    'niet geen nooit ontkent ontkende',
    '不 没 沒 未 否',
  ].flatMap((words) => words.split(' ')),
);
