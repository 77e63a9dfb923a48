package workbench.study;

import java.util.UUID;

/**
 * One inquiry.
 *
 * @param language of its material, as an ISO 639 code: {@code en}
 * @param coder the name of the coder who acts where nobody else is named
 * @param madeWith the version of the program that made it
 */
public record Study(UUID id, String title, String language, String coder, String madeWith) {}
