package workbench.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What holds of every scene: words stand within it, and none upon another. */
final class SceneCheck {
    private SceneCheck() {}

    static List<Mark.Words> words(Scene scene) {
        return scene.parts().stream()
                .flatMap(part -> part.marks().stream())
                .filter(Mark.Words.class::isInstance)
                .map(Mark.Words.class::cast)
                .filter(words -> words.upright() == 0)
                .toList();
    }

    static List<String> texts(Scene scene) {
        return words(scene).stream().map(Mark.Words::words).toList();
    }

    static void isLegible(Scene scene) {
        List<Mark.Words> words = words(scene);
        Box all = new Box(0, 0, scene.width(), scene.height());
        for (int i = 0; i < words.size(); i++) {
            Box one = words.get(i).box();
            assertThat(all.holds(one))
                    .as("'%s' within the picture", words.get(i).words())
                    .isTrue();
            assertThat(words.get(i).face().size()).isGreaterThanOrEqualTo(11);
            for (int j = i + 1; j < words.size(); j++) {
                Box other = words.get(j).box();
                assertThat(one.grown(-1.5).overlaps(other.grown(-1.5)))
                        .as(
                                "'%s' and '%s' apart",
                                words.get(i).words(), words.get(j).words())
                        .isFalse();
            }
        }
    }
}
