package workbench.recoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.FieldStudy;
import workbench.codebook.Code;
import workbench.codebook.NewCode;
import workbench.codebook.Rewording;
import workbench.codebook.Wording;
import workbench.coding.CodingStatus;
import workbench.id.CodingId;

class ReviewsTest {
    @TempDir
    Path folder;

    private FieldStudy study;
    private Reviews reviews;
    private Code waiting;
    private CodingId first;
    private CodingId second;

    @BeforeEach
    void open() {
        study = new FieldStudy(folder);
        reviews = study.workbench().reviews();
        waiting = study.workbench()
                .codebooks()
                .addCode(NewCode.named("Waiting")
                        .meaning(Rewording.of("Time lost").applyTo(Wording.NONE)));
        first = study.code("one.txt", "The tender failed", "waiting", "")
                .codings()
                .getFirst();
        second =
                study.code("one.txt", "nobody told us", "waiting", "").codings().getFirst();
        study.workbench().codebooks().define(waiting.id(), Rewording.of("Time lost to others"));
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void whatWasCodedUnderOlderWordsWaitsWithBothWordings() {
        study.code("one.txt", "meetings kept us going", "waiting", "");
        assertThat(reviews.counts()).containsEntry(waiting.id(), 2);
        assertThat(reviews.ids()).containsExactlyInAnyOrder(first, second);
        assertThat(reviews.queue(waiting.id(), 1)).singleElement().satisfies(one -> {
            assertThat(one.version()).isEqualTo(1);
            assertThat(Objects.requireNonNull(one.then()).wording().definition())
                    .isEqualTo("Time lost");
            assertThat(one.code().wording().definition()).isEqualTo("Time lost to others");
        });
    }

    @Test
    void keptRecodedAndWithdrawnOnesWaitNoMoreAndUndoBringsThemBack() {
        assertThat(reviews.keep(List.of(first), "still fits")).containsExactly(first);
        assertThat(study.workbench().codings().coding(first).note()).isEqualTo("still fits");
        assertThat(study.workbench().codings().coding(first).codeVersion()).isEqualTo(2);
        assertThat(reviews.keep(List.of(first), null)).isEmpty();
        reviews.recode(List.of(second), "planning", "nobody waits");
        assertThat(reviews.ids()).isEmpty();
        study.workbench().undo(1, false);
        assertThat(reviews.ids()).containsExactly(second);
        reviews.withdraw(List.of(second), null);
        assertThat(study.workbench().codings().coding(second).status()).isEqualTo(CodingStatus.WITHDRAWN);
        assertThat(reviews.ids()).isEmpty();
        study.workbench().undo(2, false);
        assertThat(reviews.ids()).containsExactlyInAnyOrder(first, second);
        assertThat(study.workbench().codings().coding(first).note()).isNull();
    }

    @Test
    void codingsOfARetiredCodeWaitToo() {
        reviews.keep(List.of(first, second), null);
        study.workbench().codebooks().retire(waiting.id());
        assertThat(reviews.ids()).containsExactlyInAnyOrder(first, second);
        reviews.keep(List.of(first), null);
        assertThat(reviews.ids()).containsExactly(second);
    }
}
