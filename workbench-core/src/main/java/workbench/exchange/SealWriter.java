package workbench.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Writes a seal to a sheet that readers do not see: lines of kind, sheet, and a stretch of bytes in Base64. The stretches of
 * one kind and sheet, joined in order, are for {@code cells} a count of cells (2 bytes) and 4 bytes a cell for each row, for
 * {@code codings} 16 bytes of id and 8 bytes of digest for each row.
 */
final class SealWriter implements Seal {
    static final String SHEET = "Check";
    static final String ABOUT = "about";
    static final String CELLS = "cells";
    static final String CODINGS = "codings";
    /** Four thirds of it in Base64 must fit into a cell. */
    private static final int STRETCH_BYTES = 24_000;

    private final Book.Page page;
    private final Map<String, ByteArrayOutputStream> cells = new LinkedHashMap<>();
    private final ByteArrayOutputStream codings = new ByteArrayOutputStream();

    SealWriter(Book.Page page, SealAbout about) {
        this.page = page;
        String json = about.json();
        for (int from = 0; from < json.length(); from += STRETCH_BYTES) {
            line(ABOUT, "", json.substring(from, Math.min(json.length(), from + STRETCH_BYTES)));
        }
    }

    static SheetForm form() {
        return new SheetForm(SHEET, List.of(), 0, 0, false);
    }

    @Override
    public void row(String sheet, int[] digests) {
        ByteBuffer bytes =
                ByteBuffer.allocate(2 + digests.length * Integer.BYTES).putShort((short) digests.length);
        Arrays.stream(digests).forEach(bytes::putInt);
        ByteArrayOutputStream stretch = cells.computeIfAbsent(sheet, name -> new ByteArrayOutputStream());
        stretch.writeBytes(bytes.array());
        flush(CELLS, sheet, stretch, STRETCH_BYTES);
    }

    @Override
    public void coding(UUID coding, long row) {
        codings.writeBytes(ByteBuffer.allocate(3 * Long.BYTES)
                .putLong(coding.getMostSignificantBits())
                .putLong(coding.getLeastSignificantBits())
                .putLong(row)
                .array());
        flush(CODINGS, "", codings, STRETCH_BYTES);
    }

    private void flush(String kind, String sheet, ByteArrayOutputStream stretch, int atLeast) {
        if (stretch.size() < atLeast || stretch.size() == 0) {
            return;
        }
        byte[] bytes = stretch.toByteArray();
        stretch.reset();
        for (int from = 0; from < bytes.length; from += STRETCH_BYTES) {
            byte[] part = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + STRETCH_BYTES));
            line(kind, sheet, Base64.getEncoder().encodeToString(part));
        }
    }

    private void line(String kind, String sheet, String content) {
        page.row(List.of(Entry.words(kind), Entry.words(sheet), Entry.words(content)));
    }

    /** Writes what is left. */
    void end() {
        cells.forEach((sheet, stretch) -> flush(CELLS, sheet, stretch, 0));
        flush(CODINGS, "", codings, 0);
        page.end();
    }
}
