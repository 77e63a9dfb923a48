package workbench.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** How scenes become files. */
class PictureFilesTest {
    private static final List<String> LABELS = List.of(
            "Tea & talk <script>alert(1)</script>",
            "נמל מרלסי",
            "شبكة الميناء",
            "🛟 Harbour 👩‍👩‍👧 watch",
            "漢字の網",
            "\u0001bell\u0007, half \uD83D and \u202Eturned");

    @TempDir
    private Path folder;

    private static Scene scene() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < LABELS.size(); i++) {
            marks.add(Mark.words(LABELS.get(i), 200, 30 + i * 30, Mark.Anchor.MIDDLE, Face.PLAIN, Ink.BLACK));
        }
        marks.add(new Mark.Words("upright", new Spot(20, 200), Mark.Anchor.START, Face.SMALL, Ink.GREY, 90));
        marks.add(new Mark.Disc(new Spot(350, 50), 20, Ink.SKY, new Pen(Ink.BLACK, 1).dashed(4.0, 2.0)));
        marks.addAll(Hatching.of(new Box(320, 100, 60, 40), 4, new Pen(Ink.VERMILLION, 1)));
        return new Scene(400, 240, "A <title> & more", "What one sees.", List.of(new Scene.Part("Labels <&>", marks)));
    }

    private static Picture picture() {
        return new Picture(
                scene(),
                List.of(new PictureTable("The <figures>", List.of("a", "b"), List.of(List.of("1 & 2", "<3")))));
    }

    static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    static List<String> texts(Document svg) {
        NodeList elements = svg.getElementsByTagNameNS("http://www.w3.org/2000/svg", "text");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            texts.add(elements.item(i).getTextContent());
        }
        return texts;
    }

    private String written(PictureFormat format) throws IOException {
        Path file = folder.resolve("picture." + format.ending());
        picture().write(file, format);
        return Files.readString(file);
    }

    @Test
    void aLabelIsTextWhateverItIs() throws Exception {
        String written = written(PictureFormat.SVG);
        assertThat(texts(parsed(written)))
                .contains(LABELS.get(0), LABELS.get(1), LABELS.get(2), LABELS.get(3), LABELS.get(4), "upright")
                .contains("bell , half \uFFFD and turned");
        assertThat(written).doesNotContain("<script").contains("<title", "<desc", "role=\"img\"");
    }

    @Test
    void aPageHoldsPictureAndFiguresAndNothingThatRunsOrIsFetched() throws IOException {
        String page = written(PictureFormat.HTML);
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("<svg", "<caption>The &lt;figures&gt;</caption>", "1 &amp; 2", "&lt;3")
                .doesNotContain("<script", "src=", "href=", "url(");
    }

    @Test
    void dotsAreTwoAUnit() throws IOException {
        Path file = folder.resolve("picture.png");
        picture().write(file, PictureFormat.PNG);
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(800);
        assertThat(image.getHeight()).isEqualTo(480);
    }

    @Test
    void theSamePictureIsTheSameFile() throws IOException {
        assertThat(written(PictureFormat.SVG)).isEqualTo(written(PictureFormat.SVG));
    }
}
