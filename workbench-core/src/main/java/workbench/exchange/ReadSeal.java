package workbench.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The seal of a delivered workbook, as {@link SealWriter} wrote it. */
final class ReadSeal {
    private final SealAbout about;
    private final Map<String, List<int[]>> rows;
    private final CodingNumbers codings;
    private final long[] digests;

    private ReadSeal(SealAbout about, Map<String, List<int[]>> rows, CodingNumbers codings, long[] digests) {
        this.about = about;
        this.rows = rows;
        this.codings = codings;
        this.digests = digests;
    }

    /** Empty where the workbook has none that can be read. */
    static Optional<ReadSeal> of(XlsxFile file) throws IOException {
        if (!file.has(SealWriter.SHEET)) {
            return Optional.empty();
        }
        StringBuilder json = new StringBuilder();
        Map<String, ByteArrayOutputStream> cells = new LinkedHashMap<>();
        Codings codings = new Codings();
        try {
            file.rows(SealWriter.SHEET, row -> {
                switch (row.cell(0)) {
                    case SealWriter.ABOUT -> json.append(row.cell(2));
                    case SealWriter.CELLS ->
                        cells.computeIfAbsent(row.cell(1), name -> new ByteArrayOutputStream())
                                .writeBytes(Base64.getDecoder().decode(row.cell(2)));
                    case SealWriter.CODINGS -> codings.add(Base64.getDecoder().decode(row.cell(2)));
                    default -> {}
                }
            });
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
        Map<String, List<int[]>> rows = new LinkedHashMap<>();
        cells.forEach((sheet, bytes) -> rows.put(sheet, rows(bytes.toByteArray())));
        return SealAbout.read(json.toString())
                .map(about -> new ReadSeal(about, rows, codings.numbers, codings.digests));
    }

    private static final class Codings {
        private final CodingNumbers numbers = new CodingNumbers();
        private long[] digests = new long[64];

        void add(byte[] stretch) {
            ByteBuffer bytes = ByteBuffer.wrap(stretch);
            while (bytes.remaining() >= 3 * Long.BYTES) {
                int number = numbers.add(new UUID(bytes.getLong(), bytes.getLong()));
                if (number >= digests.length) {
                    digests = Arrays.copyOf(digests, digests.length * 2);
                }
                digests[number] = bytes.getLong();
            }
        }
    }

    private static List<int[]> rows(byte[] packed) {
        ByteBuffer bytes = ByteBuffer.wrap(packed);
        List<int[]> rows = new ArrayList<>();
        while (bytes.remaining() >= Short.BYTES) {
            int[] cells = new int[bytes.getShort() & 0xFFFF];
            for (int i = 0; i < cells.length && bytes.remaining() >= Integer.BYTES; i++) {
                cells[i] = bytes.getInt();
            }
            rows.add(cells);
        }
        return rows;
    }

    SealAbout about() {
        return about;
    }

    /** The sheets whose cells are sealed one by one. */
    Map<String, List<int[]>> rows() {
        return rows;
    }

    /** The codings in the order of their sheets. */
    CodingNumbers codings() {
        return codings;
    }

    /** The digest of the row of a coding, by its number. */
    long digest(int number) {
        return digests[number];
    }
}
