package workbench.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workbench.problem.RowProblem;

/**
 * A CSV file as spreadsheet programs save it: UTF-8, with or without a byte order mark; commas, semicolons or tabs, as the
 * country's settings have it. All tables that people bring are opened here.
 */
public final class CsvText {
    /** In chars; a cell longer than that is no cell. */
    private static final int LARGEST_CELL = 64 * 1024 * 1024;

    private static final int LONGEST_HEADER = 64 * 1024;

    private final Path file;
    private final Consumer<RowProblem> faults;
    private long line;

    CsvText(Path file, Consumer<RowProblem> faults) {
        this.file = file;
        this.faults = faults;
    }

    /** Hands over each record, the header first; what keeps the file from being read is a fault. */
    void each(Consumer<CsvRecord> taker) {
        if (CsvFault.isUtf16(file)) {
            faults.accept(CsvFault.wrongEncoding(file));
            return;
        }
        try (BufferedReader text = open(file);
                CsvReader<CsvRecord> csv = csv(text)) {
            csv.forEach(record -> {
                line = record.getStartingLineNumber();
                taker.accept(record);
            });
        } catch (CsvParseException broken) {
            faults.accept(
                    broken.getCause() instanceof CharacterCodingException
                            ? CsvFault.wrongEncoding(file)
                            : CsvFault.wrongQuotes(file, line));
        } catch (UncheckedIOException cause) {
            faults.accept(fault(cause.getCause()));
        } catch (IOException cause) {
            faults.accept(fault(cause));
        }
    }

    private RowProblem fault(@Nullable IOException cause) {
        return cause instanceof CharacterCodingException
                ? CsvFault.wrongEncoding(file)
                : CsvFault.unreadable(file, cause == null ? new IOException() : cause);
    }

    private static CsvReader<CsvRecord> csv(BufferedReader text) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LARGEST_CELL)
                .ofCsvRecord(text);
    }

    /** The text after a byte order mark; bytes that are not UTF-8 are not replaced, reading them fails. */
    public static BufferedReader open(Path file) throws IOException {
        BufferedReader text = new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()), 1 << 16);
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }

    /** Comma, semicolon or tab: the one that occurs most often in the first line, which stays to be read. */
    public static String separator(Reader text) throws IOException {
        text.mark(LONGEST_HEADER);
        StringBuilder first = new StringBuilder();
        for (int one = text.read(); one >= 0 && one != '\n' && one != '\r' && first.length() < LONGEST_HEADER - 1; ) {
            first.append((char) one);
            one = text.read();
        }
        text.reset();
        return Stream.of("\t", ";", ",")
                .max(Comparator.comparingLong(separator ->
                        first.chars().filter(one -> one == separator.charAt(0)).count()))
                .orElseThrow();
    }
}
