package workbench.source.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingsTest {
    private static final String GERMAN = "Wir lösten es für „alle“, das war schön und grün. ".repeat(5);

    private static TextNormaliser read(byte[] bytes) throws UnreadableFile {
        return Encodings.read(new FileContent("note.txt", bytes), ReadOptions.PLAIN);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, \ufeff", "UTF-16LE, \ufeff", "UTF-16BE, \ufeff", "UTF-32LE, \ufeff"})
    void whatIsCertainIsReadWithoutAWord(String charset, String mark) throws UnreadableFile {
        TextNormaliser text = read((mark + GERMAN).getBytes(Charset.forName(charset)));
        assertThat(text.text()).isEqualTo(GERMAN);
        assertThat(text.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE", "windows-1252"})
    void whatIsGuessedIsSaid(String charset) throws UnreadableFile {
        TextNormaliser text = read(GERMAN.getBytes(Charset.forName(charset)));
        assertThat(text.text()).isEqualTo(GERMAN);
        assertThat(text.warnings()).singleElement().asString().contains(charset, "--encoding");
    }

    @ParameterizedTest
    @CsvSource({
        "KOI8-R, Мы начали в мае и всё шло хорошо до самой осени.",
        "windows-1251, Мы начали в мае и всё шло хорошо до самой осени.",
        "EUC-JP, 下人は、既に、雨を冒して、京都の町へ強盗を働きに急いでいた。",
        "windows-31j, 下人は、既に、雨を冒して、京都の町へ強盗を働きに急いでいた。",
        "ISO-2022-JP, 下人は、既に、雨を冒して、京都の町へ強盗を働きに急いでいた。",
        "GB18030, 我们在五月开始工作，一切都很顺利，直到秋天。",
    })
    void otherScriptsAreDetected(String charset, String sentence) throws UnreadableFile {
        String content = sentence.repeat(20);
        TextNormaliser text = read(content.getBytes(Charset.forName(charset)));
        assertThat(text.text()).isEqualTo(content);
        assertThat(text.warnings()).hasSize(1);
    }

    @Test
    void theStatedEncodingOverridesAndMustFit() throws UnreadableFile {
        byte[] bytes = "schön".getBytes(Charset.forName("IBM850"));
        FileContent file = new FileContent("note.txt", bytes);
        assertThat(Encodings.read(file, new ReadOptions(Charset.forName("IBM850"), false))
                        .text())
                .isEqualTo("schön");
        assertThatThrownBy(() -> Encodings.read(file, new ReadOptions(StandardCharsets.UTF_8, false)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("its bytes are not UTF-8, the encoding that was stated");
    }

    @Test
    void brokenBytesAreNeverReplacedInSilence() throws UnreadableFile {
        byte[] bytes = (GERMAN + "?").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xff;
        TextNormaliser text = read(bytes);
        assertThat(text.text()).endsWith("\ufffd");
        assertThat(text.warnings()).isNotEmpty();
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> read(new byte[0])).hasMessage("it is empty");
        assertThatThrownBy(() -> read("\ufeff \r\n".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("it holds nothing but white space");
    }

    @Test
    void lineEndsBecomeLineFeedsAndControlCharactersStay() {
        TextNormaliser text = TextNormaliser.of("\ufeffa\r\nb\rc\nd\0e\u0005f\tg");
        assertThat(text.text()).isEqualTo("a\nb\nc\nde\u0005f\tg");
        assertThat(text.warnings()).hasSize(2).anyMatch(warning -> warning.contains("U+0005"));
        assertThat(TextNormaliser.of("x\ud83dy").text()).isEqualTo("x\ufffdy");
    }

    @Test
    void binaryDataIsNoText() {
        byte[] rubbish = {0, 1, 2, 3, 'a', 4, 5, 6, (byte) 0xff, 0, 7};
        PlainTextReader reader = new PlainTextReader();
        assertThat(reader.takes(new FileContent("x.txt", rubbish))).isFalse();
        assertThat(reader.takes(new FileContent("x.odt", "plain".getBytes(StandardCharsets.UTF_8))))
                .isFalse();
        assertThatThrownBy(() -> reader.read(new FileContent("x.txt", rubbish), ReadOptions.PLAIN))
                .hasMessage("it holds binary data, not text");
    }
}
