package workbench.memo;

import java.util.UUID;

/**
 * What a memo is tied to.
 *
 * @param entity study, source, excerpt, coding, code, participant, network, event or case
 * @param id of that thing; of the study itself where it is the study
 */
public record MemoSubject(String entity, UUID id) {}
