package workbench.picture;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file a picture can be written to. */
public enum PictureFormat {
    /** Lines and text, for a paper. */
    SVG,
    /** Dots, two a unit. */
    PNG,
    /** A page of its own, with the picture and its figures in tables. */
    HTML;

    /** As a file's name ends. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PictureFormat> ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(ending))
                .findFirst();
    }

    /** In order. */
    public static List<String> endings() {
        return Arrays.stream(values()).map(PictureFormat::ending).toList();
    }
}
