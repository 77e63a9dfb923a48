package workbench.picture;

import java.util.List;

/**
 * A picture laid out, before it is drawn: what stands where. It knows nothing of files, fonts or colours on a screen.
 *
 * @param title what it shows, for those who cannot see it too
 * @param description what one sees on it, in a few sentences
 * @param parts drawn one after the other, later ones above
 */
record Scene(double width, double height, String title, String description, List<Part> parts) {
    Scene {
        parts = List.copyOf(parts);
    }

    /**
     * Marks that belong together.
     *
     * @param name tells what they show; empty for what needs none
     */
    record Part(String name, List<Mark> marks) {
        Part {
            marks = List.copyOf(marks);
        }
    }
}
