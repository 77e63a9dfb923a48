package workbench.source.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The readers, asked in order; the first that takes a file reads it. A new format is one new class and one entry here. */
record SourceReaders(List<SourceReader> readers) {
    /** The endings that files of a format usually have; a format that is not here may have any. */
    private static final Map<String, Set<String>> USUAL_ENDINGS = Map.ofEntries(
            Map.entry("docx", Set.of("docx", "docm", "dotx", "dotm")),
            Map.entry("odt", Set.of("odt", "ott")),
            Map.entry("xlsx", Set.of("xlsx", "xlsm", "xltx", "xltm")),
            Map.entry("pdf", Set.of("pdf")),
            Map.entry("epub", Set.of("epub")),
            Map.entry("rtf", Set.of("rtf")),
            Map.entry("html", Set.of("html", "htm", "xhtml", "xht")),
            Map.entry("vtt", Set.of("vtt")),
            Map.entry("srt", Set.of("srt")),
            Map.entry("csv", Set.of("csv", "tsv", "tab")),
            Map.entry("json", Set.of("json")));

    SourceReaders {
        readers = List.copyOf(readers);
    }

    static SourceReaders all() {
        return new SourceReaders(List.of(
                new WordReader(),
                new OdtReader(),
                new XlsxReader(),
                new PdfReader(),
                new EpubReader(),
                new RtfReader(),
                new VttReader(),
                new JsonTranscriptReader(),
                new HtmlReader(),
                new SrtReader(),
                new CsvReader(),
                new MarkdownReader(),
                new PlainTextReader()));
    }

    /** @throws UnreadableFile if no reader takes it, with what it seems to be */
    SourceReader forFile(FileContent file) throws UnreadableFile {
        Optional<UnreadableFile> refusal = ForeignKind.refusalOf(file);
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        for (SourceReader reader : readers) {
            if (reader.takes(file)) {
                return reader;
            }
        }
        throw ForeignKind.unknown(file);
    }

    /**
     * Reads the file in this process. A reader that stumbles over damage it did not foresee counts as one that found it.
     */
    List<ReadText> read(FileContent file, ReadOptions options) throws UnreadableFile {
        SourceReader reader = forFile(file);
        List<ReadText> texts;
        try {
            texts = reader.read(file, options);
        } catch (RuntimeException | StackOverflowError damage) {
            throw new UnreadableFile(
                    file.name(),
                    "it is damaged or not put together as %s files are".formatted(reader.format()),
                    "Open it in its own program, save it again and import the copy.");
        }
        if (texts.isEmpty()) {
            throw new UnreadableFile(file.name(), "there is no text in it", "Look at it in its own program.");
        }
        return named(file, reader.format(), texts);
    }

    /** Says so where a file is not what its ending tells. */
    private static List<ReadText> named(FileContent file, String format, List<ReadText> texts) {
        String ending = file.ending();
        Set<String> usual = USUAL_ENDINGS.getOrDefault(format, Set.of(ending));
        if (ending.isEmpty() || usual.contains(ending)) {
            return texts;
        }
        List<ReadText> told = new ArrayList<>(texts);
        told.set(
                0,
                texts.getFirst()
                        .withWarning("It is named .%s but is %s; it was read as what it is."
                                .formatted(ending, format.toUpperCase(Locale.ROOT))));
        return told;
    }
}
