package workbench.source.reader;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Reads web pages, also old ones: what a reader would see, without scripts, styles, navigation and hidden parts. */
final class HtmlReader implements SourceReader {
    private static final Pattern CHARSET = Pattern.compile("charset\\s{0,5}=\\s{0,5}[\"']?([A-Za-z0-9_:.-]{2,40})");
    private static final Pattern MARK =
            Pattern.compile("<(?:!doctype\\s+html|html[\\s>]|head[\\s>]|body[\\s>])", Pattern.CASE_INSENSITIVE);

    @Override
    public String format() {
        return "html";
    }

    @Override
    public boolean takes(FileContent file) {
        String beginning = Beginning.of(file);
        boolean named = switch (file.ending()) {
            case "html", "htm", "xhtml" -> true;
            default -> false;
        };
        return named
                ? beginning.contains("<") && ByteHabits.looksLikeText(file.bytes())
                : beginning.startsWith("<") && MARK.matcher(beginning).find();
    }

    @Override
    public List<ReadText> read(FileContent file, ReadOptions options) throws UnreadableFile {
        TextNormaliser source = Encodings.read(file, options, declaredCharset(file));
        HtmlBlocks blocks = HtmlBlocks.of(Jsoup.parse(source.text()));
        if (blocks.found().isEmpty()) {
            throw new UnreadableFile(
                    file.name(),
                    "it is a web page without text",
                    "Save the page with its content, or print it to PDF.");
        }
        List<String> warnings = new ArrayList<>(source.warnings());
        if (blocks.leftOut()) {
            warnings.add("Navigation, forms or hidden parts of the page were left out.");
        }
        return List.of(TextLayout.join("", format(), blocks.found(), Map.of(), warnings));
    }

    private static @Nullable Charset declaredCharset(FileContent file) {
        Matcher charset = CHARSET.matcher(Beginning.inLowerCase(file));
        return charset.find() ? Encodings.named(charset.group(1)) : null;
    }
}
