/**
 * What each change does to the excerpts, told before the server has answered. One function a change; each gives the
 * effects that {@link Excerpts} lays over what is confirmed.
 */

let made = 0;

/** An id for what the server has not named yet. */
export function passingId() {
  return `new:${++made}`;
}

/** A coding is added to the excerpt at that place, which is made if it does not stand. */
export function coded(place, coding) {
  return new Map([
    [
      place.id,
      (excerpt) => ({
        ...(excerpt ?? marked(place)),
        codings: [...(excerpt?.codings ?? []), {...coding, saving: true}],
      }),
    ],
  ]);
}

/** An excerpt without a code. */
export function markedAt(place) {
  return new Map([[place.id, (excerpt) => excerpt ?? marked(place)]]);
}

function marked({id, start, end, speaker = null, participant = null}) {
  return {id, start, end, speaker, participant, voice: null, attribution: null, network: null, memos: 0, codings: [], saving: true};
}

/** Something on one coding is changed. @param isIt tells the coding from others */
export function recoded(excerptId, isIt, changes) {
  return onCodings(excerptId, (coding) => (isIt(coding) ? {...coding, ...changes, saving: true} : coding));
}

/** One coding is taken away. */
export function withdrawn(excerptId, isIt) {
  return onCodings(excerptId, (coding) => (isIt(coding) ? null : coding));
}

/** Network or voice of an excerpt is changed. */
export function described(excerptId, changes) {
  return new Map([[excerptId, (excerpt) => excerpt && {...excerpt, ...changes, saving: true}]]);
}

/** Own codings go to the new edges; another coder's stay on the old excerpt, and one that stands there is joined. */
export function moved(excerpt, place, coder) {
  const own = (coding) => coding.coder === coder;
  if (place.id === excerpt.id) {
    return described(excerpt.id, {start: place.start, end: place.end});
  }
  return new Map([
    [excerpt.id, (old) => stay(old, old && old.codings.filter((coding) => !own(coding)))],
    [
      place.id,
      (there) => ({
        ...(there ?? {...excerpt, ...place}),
        codings: [...(there?.codings ?? []), ...excerpt.codings.filter(own)],
        saving: true,
      }),
    ],
  ]);
}

function stay(excerpt, codings) {
  return codings?.length ? {...excerpt, codings} : undefined;
}

function onCodings(excerptId, change) {
  return new Map([
    [excerptId, (excerpt) => excerpt && {...excerpt, codings: excerpt.codings.map(change).filter((coding) => coding)}],
  ]);
}
