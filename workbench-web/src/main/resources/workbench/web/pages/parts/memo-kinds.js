/** The kinds of memo, as the study knows them; their words are `t('parts.memoKinds.KIND')`. */
export const MEMO_KINDS = ['analytic', 'field', 'method', 'reflexive', 'follow-up'];
