package workbench.source.reader;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Kinds of file that are no sources, known by their content, and what to do with them. */
record ForeignKind(String magic, int at, String name, String remedy) {
    private static final String SCAN =
            "Read it with a text recognition program (OCR) and import the text; the file itself can be attached.";
    private static final String RECORDING =
            "Transcribe it first and import the transcript; the recording itself can be attached.";
    private static final String UNPACK = "Unpack it and import the files in it.";
    private static final List<ForeignKind> KNOWN = List.of(
            new ForeignKind("\u0089PNG", 0, "a picture (PNG)", SCAN),
            new ForeignKind("\u00ff\u00d8\u00ff", 0, "a picture (JPEG)", SCAN),
            new ForeignKind("GIF8", 0, "a picture (GIF)", SCAN),
            new ForeignKind("II*\0", 0, "a picture (TIFF)", SCAN),
            new ForeignKind("MM\0*", 0, "a picture (TIFF)", SCAN),
            new ForeignKind("ID3", 0, "a recording (MP3)", RECORDING),
            new ForeignKind("WAVE", 8, "a recording (WAV)", RECORDING),
            new ForeignKind("OggS", 0, "a recording (Ogg)", RECORDING),
            new ForeignKind("fLaC", 0, "a recording (FLAC)", RECORDING),
            new ForeignKind("ftyp", 4, "a recording or film (MP4)", RECORDING),
            new ForeignKind("\u001aE\u00df\u00a3", 0, "a film (Matroska)", RECORDING),
            new ForeignKind("7z\u00bc\u00af", 0, "an archive (7z)", UNPACK),
            new ForeignKind("Rar!", 0, "an archive (RAR)", UNPACK),
            new ForeignKind("\u001f\u008b", 0, "an archive (gzip)", UNPACK),
            new ForeignKind("SQLite format 3", 0, "a database (SQLite)", "Export its texts and import these."),
            new ForeignKind("\u007fELF", 0, "a program", "Look for another copy of it."));
    private static final Set<String> BINARY_ENDINGS =
            Set.of("docx", "docm", "odt", "ott", "xlsx", "xlsm", "pdf", "epub", "doc", "xls", "ppt", "pptx", "zip");
    private static final String RECODE =
            "Look for another copy; if it is a text, open it in its own program and save it as .docx, .odt or .txt (UTF-8).";

    /** Empty if a reader may try. */
    static Optional<UnreadableFile> refusalOf(FileContent file) {
        for (ForeignKind kind : KNOWN) {
            if (kind.fits(file)) {
                return refusal(file, "it is " + kind.name(), kind.remedy());
            }
        }
        if (file.beginsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return Optional.of(oldOffice(file));
        }
        if (file.beginsWith("PK\u0003\u0004") || file.beginsWith("PK\u0005\u0006")) {
            return zip(file);
        }
        if (BINARY_ENDINGS.contains(file.ending()) && !saysWhatItIs(file)) {
            return refusal(
                    file,
                    "it is named .%s but has not the content of such a file".formatted(file.ending()),
                    "If it is plain text, rename it to .txt; otherwise look for another copy of it.");
        }
        return Optional.empty();
    }

    static UnreadableFile unknown(FileContent file) {
        return new UnreadableFile(file.name(), "it is of a kind that is not known here, and not text", RECODE);
    }

    private boolean fits(FileContent file) {
        byte[] bytes = file.bytes();
        if (bytes.length < at + magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if ((bytes[at + i] & 0xff) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Text that names its own format (and is often called .doc or .xls by the program that wrote it). */
    private static boolean saysWhatItIs(FileContent file) {
        String head = new String(file.bytes(), 0, Math.min(1024, file.bytes().length), StandardCharsets.ISO_8859_1)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return head.startsWith("{\\rtf")
                || head.contains("%pdf-")
                || head.contains("webvtt")
                || head.contains("<html")
                || head.contains("<!doctype html");
    }

    private static UnreadableFile oldOffice(FileContent file) {
        byte[] bytes = file.bytes();
        if (holdsUtf16(bytes, "EncryptedPackage")) {
            return new UnreadableFile(
                    file.name(),
                    "it needs a password",
                    "Save it without a password in its own program and import that.");
        }
        if (holdsUtf16(bytes, "WordDocument")) {
            return new UnreadableFile(
                    file.name(),
                    "it is a Word document of the old kind (.doc)",
                    "Open it in Word or LibreOffice and save it as .docx or .odt.");
        }
        if (holdsUtf16(bytes, "PowerPoint Document")) {
            return new UnreadableFile(
                    file.name(),
                    "it is a PowerPoint presentation of the old kind (.ppt)",
                    "Save its outline as .docx or .pdf and import that.");
        }
        if (holdsUtf16(bytes, "Workbook")) {
            return new UnreadableFile(
                    file.name(),
                    "it is an Excel workbook of the old kind (.xls)",
                    "Open it in Excel or LibreOffice and save it as .xlsx.");
        }
        return new UnreadableFile(file.name(), "it is an Office file of an old or unknown kind", RECODE);
    }

    private static Optional<UnreadableFile> zip(FileContent file) {
        Optional<ZipParts> zip = ZipParts.of(file.bytes());
        if (zip.isEmpty()) {
            return refusal(file, "it is damaged or cut short: its end is missing", "Copy or download it again.");
        }
        if (zip.get().isEncrypted()) {
            return refusal(file, "it needs a password", "Save it without a password and import that.");
        }
        if (ZipKind.of(zip.get()).isPresent()) {
            return Optional.empty();
        }
        Set<String> names = zip.get().names();
        if (names.stream().anyMatch(name -> name.startsWith("ppt/"))) {
            return refusal(
                    file, "it is a PowerPoint presentation", "Save its outline as .docx or .pdf and import that.");
        }
        if (names.contains("content.xml")) {
            return refusal(
                    file,
                    "it is an OpenDocument file, but not a text (.odt)",
                    "Save a spreadsheet as .xlsx, a presentation as .pdf, and import that.");
        }
        if (names.stream().anyMatch(name -> name.startsWith("Index/"))) {
            return refusal(
                    file, "it is an Apple Pages, Numbers or Keynote file", "Export it as .docx and import that.");
        }
        return refusal(file, "it is a zip archive, not a text", UNPACK);
    }

    private static boolean holdsUtf16(byte[] bytes, String word) {
        byte[] wanted = word.getBytes(StandardCharsets.UTF_16LE);
        for (int at = 0; at + wanted.length <= bytes.length; at += 2) { // the directory's names lie on even places
            int i = 0;
            while (i < wanted.length && bytes[at + i] == wanted[i]) {
                i++;
            }
            if (i == wanted.length) {
                return true;
            }
        }
        return false;
    }

    private static Optional<UnreadableFile> refusal(FileContent file, String cause, String remedy) {
        return Optional.of(new UnreadableFile(file.name(), cause, remedy));
    }
}
