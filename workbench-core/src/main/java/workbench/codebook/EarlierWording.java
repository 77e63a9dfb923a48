package workbench.codebook;

import org.jspecify.annotations.Nullable;

/**
 * How a code was called and worded in an earlier version.
 *
 * @param subject what it was about in the study, if it is a domain and that was said
 */
public record EarlierWording(
        int version, String name, @Nullable String subject, Wording wording) {}
