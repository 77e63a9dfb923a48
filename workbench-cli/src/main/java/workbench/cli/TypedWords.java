package workbench.cli;

import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;
import workbench.privacy.Consent;
import workbench.source.SourceEdit;
import workbench.source.SourceKind;
import workbench.timeline.FuzzyDate;

/** What people type for an option, turned into values; what is none is wrong usage. */
final class TypedWords {
    private TypedWords() {}

    static void register(CommandLine line) {
        line.registerConverter(FuzzyDate.class, TypedWords::date);
        line.registerConverter(SourceKind.class, TypedWords::kind);
        line.registerConverter(SourceEdit.Detail.class, TypedWords::detail);
        line.registerConverter(Consent.class, TypedWords::consent);
    }

    private static FuzzyDate date(String words) {
        return FuzzyDate.read(words)
                .orElseThrow(() -> new TypeConversionException(
                        "'%s' is no date; write 2017, 2017-03, 2017-03-14 or 2017-03/2017-05".formatted(words)));
    }

    private static SourceKind kind(String words) {
        return SourceKind.read(words)
                .orElseThrow(() -> new TypeConversionException(
                        "'%s' is no kind of source; write interview, observation or document".formatted(words)));
    }

    private static SourceEdit.Detail detail(String words) {
        return Arrays.stream(SourceEdit.Detail.values())
                .filter(detail -> detail.name().equalsIgnoreCase(words.strip()))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "'%s' cannot be cleared; write date, written or case".formatted(words)));
    }

    private static Consent consent(String words) {
        return Consent.read(words)
                .orElseThrow(() -> new TypeConversionException(
                        "'%s' is no consent; write written, verbal, public or unknown, and uses if known: written:analysis+quotation"
                                .formatted(words.toLowerCase(Locale.ROOT))));
    }
}
