package workbench.exchange;

import java.time.LocalDate;

/**
 * When, by which program and from which state of the study a workbook was made.
 *
 * @param journal the number of the last change before it
 */
record Occasion(LocalDate day, String version, long journal) {}
