package workbench.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import workbench.picture.Picture;
import workbench.picture.PictureFormat;
import workbench.study.AtomicFile;

/** How an answer becomes a file that is a picture, by the ending of the file's name. */
final class PictureFiles {
    private PictureFiles() {}

    /** @param picture asked for only if one is to be written */
    static Map<String, AtomicFile.Writing> of(Supplier<Picture> picture) {
        Map<String, AtomicFile.Writing> writings = new LinkedHashMap<>();
        for (PictureFormat format : PictureFormat.values()) {
            writings.put(format.ending(), path -> picture.get().write(path, format));
        }
        return writings;
    }
}
