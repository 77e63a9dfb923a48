package workbench.source.reader;

import java.text.Normalizer;

/** What a PDF's characters stand for: ligatures are letters, signs of symbol fonts are bullets. */
final class PdfCharacters {
    private PdfCharacters() {}

    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\ufb00' && c <= '\ufb06') {
                plain.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
            } else if (c == '\uf0b7' || c == '\uf0a7' || c == '\uf076' || c == '\uf0d8') {
                plain.append('\u2022');
            } else if (c >= ' ' && c != '\u007f' && !(c >= '\u0080' && c < '\u00a0') && c != '\ufeff') {
                plain.append(c == '\u00a0' ? ' ' : c);
            }
        }
        return plain.toString();
    }
}
