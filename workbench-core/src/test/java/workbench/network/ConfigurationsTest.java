package workbench.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static workbench.network.NetworksOverTime.IMPLEMENTATION;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbench.coding.ExcerptEdit;
import workbench.network.ConfigurationChange.TaskMove;
import workbench.network.ConfigurationChange.Turn;
import workbench.problem.WorkbenchException;
import workbench.timeline.NewEvent;

class ConfigurationsTest {
    @TempDir
    Path folder;

    private NetworksOverTime study;

    @BeforeEach
    void open() {
        study = new NetworksOverTime(folder);
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void aMemberBelongsFromItsFirstEventToItsLastAndAnActorIsMadeWhenNamedFirst() {
        NetworkOutcome outcome = study.join("Lead nurse", "adviser", "2", "3");

        assertThat(outcome.said()).containsExactly("Made the actor 'Lead nurse' (person).");
        assertThat(study.at(1).members()).isEmpty();
        assertThat(study.at(2).members()).extracting(study::actor).containsExactly("lead-nurse");
        assertThat(study.at(3).members()).hasSize(1);
        assertThat(study.at(4).members()).isEmpty();
    }

    @Test
    void aTieThatChangesItsTypeIsFollowedByAnotherWhichEndsIt() {
        study.tie("commissioners", "provider-network", "transactional", "2", "");

        NetworkOutcome outcome = study.tie("provider-network", "commissioners", "collaborative", "4", "");

        assertThat(outcome.said()).singleElement().asString().contains("Ended at event 3", "transactional");
        assertThat(study.at(3).associations()).extracting(Association::type).containsExactly("transactional");
        assertThat(study.at(4).associations()).extracting(Association::type).containsExactly("collaborative");
        List<Turn<Association>> changed = study.between(2, 4).changedTies();
        assertThat(changed).singleElement().satisfies(turn -> {
            assertThat(turn.before().type()).isEqualTo("transactional");
            assertThat(turn.after().type()).isEqualTo("collaborative");
        });
    }

    @Test
    void betweenTwoEventsItTellsWhoJoinedLeftCameAndWentAndChangedRole() {
        study.join("A", "lead", "1", "2");
        study.join("A", "adviser", "3", "");
        study.join("B", "", "1", "3");
        study.join("C", "", "2", "3");
        study.join("D", "", "4", "");

        ConfigurationChange change = study.between(1, 4);

        assertThat(change.joined()).extracting(study::actor).containsExactly("d");
        assertThat(change.left()).extracting(study::actor).containsExactly("b");
        assertThat(change.cameAndWent()).extracting(study::actor).containsExactly("c");
        assertThat(change.newRoles()).singleElement().satisfies(turn -> {
            assertThat(turn.before().role()).isEqualTo("lead");
            assertThat(turn.after().role()).isEqualTo("adviser");
        });
    }

    @Test
    void theDivisionOfLabourMovesAndATaskMayHaveNoOwner() {
        study.say(
                RowKind.TASK,
                "network",
                IMPLEMENTATION,
                "event",
                "2",
                "task",
                "Engage practices",
                "planned",
                "commissioners");
        study.say(
                RowKind.TASK,
                "network",
                IMPLEMENTATION,
                "event",
                "4",
                "task",
                "engage practices",
                "planned",
                "commissioners",
                "actual",
                "provider-network");

        assertThat(study.at(2).tasks())
                .singleElement()
                .satisfies(task -> assertThat(task.hasNoOwner()).isTrue());
        TaskMove move = study.between(2, 4).tasks().getFirst();
        assertThat(move.way()).hasSize(2);
        assertThat(move.after()).isNotNull();
        assertThat(study.between(1, 3).tasks())
                .singleElement()
                .satisfies(one -> assertThat(one.before()).isNull());
    }

    @Test
    void theFocusHoldsUntilItIsStatedAnew() {
        study.say(RowKind.FOCUS, "network", IMPLEMENTATION, "event", "1", "focus", "routine use");
        study.say(RowKind.FOCUS, "network", IMPLEMENTATION, "event", "3", "focus", "people on the ground");

        assertThat(study.at(2).focus()).extracting(Focus::content).isEqualTo("routine use");
        assertThat(study.at(4).focus()).extracting(Focus::content).isEqualTo("people on the ground");
        assertThat(study.between(1, 4).restated()).extracting(Focus::content).containsExactly("people on the ground");
        assertThatThrownBy(() ->
                        study.say(RowKind.FOCUS, "network", IMPLEMENTATION, "event", "3", "focus", "something else"))
                .hasMessageContaining("the focus of implementation-network at event 3 already");
    }

    @Test
    void aStateSaidAgainIsTheNextStepUnlessItSaysTheSame() {
        study.say(
                RowKind.STATE,
                "network",
                IMPLEMENTATION,
                "event",
                "2",
                "quality",
                "stability",
                "level",
                "high",
                "direction",
                "steady",
                "because",
                "roles agreed");
        String[] falling = {
            "network", IMPLEMENTATION, "event", "2", "quality", "stability", "level", "high", "direction", "falling"
        };
        study.say(RowKind.STATE, falling);
        NetworkOutcome again = study.say(RowKind.STATE, falling);

        assertThat(study.at(2).states()).extracting(State::step).containsExactly(1, 2);
        assertThat(study.at(2).states())
                .extracting(State::direction)
                .containsExactly(State.Direction.STEADY, State.Direction.FALLING);
        assertThat(again.unchanged()).isEqualTo(1);
    }

    @Test
    void aStrategyIsReplacedByTheNextVersionOfItsChain() {
        study.say(
                RowKind.STRATEGY,
                "network",
                "commissioners",
                "event",
                "2",
                "strategy",
                "Six navigators by tender",
                "status",
                "failed",
                "step",
                "hold a tender",
                "step_owner",
                "commissioners");
        study.say(
                RowKind.STRATEGY,
                "network",
                "commissioners",
                "event",
                "3",
                "strategy",
                "An engagement officer",
                "replaces",
                "six-navigators-by-tender");

        Configuration second = study.configurations().at(study.network("commissioners"), study.event(2));
        Configuration third = study.configurations().at(study.network("commissioners"), study.event(3));
        assertThat(second.strategies()).extracting(Strategy::what).containsExactly("Six navigators by tender");
        assertThat(second.strategies().getFirst().steps()).hasSize(1);
        assertThat(third.strategies()).extracting(Strategy::version).containsExactly(2);
        assertThatThrownBy(
                        () -> study.configurations().remove(second.strategies().getFirst()))
                .hasMessageContaining("replaces it");
    }

    @Test
    void evidenceIsKeptAndFollowsItsExcerptAndGoesWithItsSource() {
        study.say(
                RowKind.FOCUS,
                "network",
                IMPLEMENTATION,
                "event",
                "1",
                "focus",
                "meetings",
                "evidence",
                "one.txt@Then caf\u00e9 meetings kept us going");

        var excerpt = study.at(1).focus().evidence().getFirst();
        assertThat(study.workbench().passages().of(List.of(excerpt)).getFirst().words())
                .isEqualTo("Then caf\u00e9 meetings kept us going");
        study.workbench().sources().remove(study.study().source("one.txt"), true);
        study.configurations().forget();
        assertThat(study.at(1).focus().evidence()).isEmpty();
        study.workbench().undo(1, false);
        assertThat(study.at(1).focus().evidence()).containsExactly(excerpt);
    }

    @Test
    void evidenceFollowsAnExcerptThatJoinsAnother() {
        study.say(
                RowKind.FOCUS,
                "network",
                IMPLEMENTATION,
                "event",
                "1",
                "focus",
                "navigators",
                "evidence",
                "one.txt@The navigators never came");
        study.study().code("one.txt", "navigators never came", "planning", "-");
        var codings = study.workbench().codings();
        var both = codings.excerptsOn(study.study().source("one.txt"));
        var longer = both.getFirst();
        var shorter = both.getLast();

        codings.set(longer.id(), new ExcerptEdit(shorter.range(), null, null));

        study.configurations().forget();
        assertThat(study.at(1).focus().evidence()).containsExactly(shorter.id());
        study.workbench().undo(1, false);
        assertThat(study.at(1).focus().evidence()).containsExactly(longer.id());
    }

    @Test
    void everyChangeIsTakenBackByUndoAndPutBackByUndoOfTheUndo() {
        study.join("Lead nurse", "adviser", "2", "");
        NetworkRecords before = study.configurations().records();
        Membership nurse = before.memberships().getFirst();

        study.configurations().correct(nurse, List.of(Map.of("role", "chair", "to", "3")));
        assertThat(study.at(3).members()).extracting(Membership::role).containsExactly("chair");
        study.workbench().undo(1, false);
        assertThat(study.configurations().records()).isEqualTo(before);
        study.workbench().undo(1, false);
        assertThat(study.at(3).members()).extracting(Membership::role).containsExactly("chair");
        study.workbench().undo(1, false);

        study.configurations().remove(nurse);
        assertThat(study.configurations().records().memberships()).isEmpty();
        study.workbench().undo(1, false);
        assertThat(study.configurations().records()).isEqualTo(before);

        study.workbench().undo(3, false);
        assertThat(study.configurations().records().memberships()).isEmpty();
        assertThat(study.workbench().actors().all()).isEmpty();
    }

    @Test
    void whatIsSaidOfAnEventKeepsTheEventFromBeingTakenBack() {
        study.workbench().timeline().add(new NewEvent("Later", 5, null, null, null, null, null));
        long added = study.workbench().journal().lastSeq();
        study.join("A", "", "5", "");

        assertThatThrownBy(() -> study.workbench().undoChange(added, false)).hasMessageContaining("build on it");
    }

    @Test
    void whatWasTakenAwayDoesNotComeBackBesideWhatWasSaidSince() {
        study.join("A", "lead", "1", "");
        study.configurations()
                .remove(study.configurations().records().memberships().getFirst());
        long removed = study.workbench().journal().lastSeq();
        study.join("A", "chair", "2", "");

        assertThatThrownBy(() -> study.workbench().undoChange(removed, false))
                .hasMessageContaining("belong to a network twice");
    }

    @Test
    void theSameSaidAgainChangesNothingAndAddsEvidence() {
        study.join("A", "lead", "1", "");
        long before = study.workbench().journal().lastSeq();

        assertThat(study.join("A", "lead", "1", "").unchanged()).isEqualTo(1);
        assertThat(study.workbench().journal().lastSeq()).isEqualTo(before);
        NetworkOutcome more = study.say(
                RowKind.MEMBERSHIP,
                "actor",
                "A",
                "network",
                IMPLEMENTATION,
                "from",
                "1",
                "evidence",
                "one.txt@The navigators never came");
        assertThat(more.changed()).isEqualTo(1);
        assertThat(study.at(1).members().getFirst().evidence()).hasSize(1);
    }

    @Test
    void refusesWhatCannotBeAndChangesNothing() {
        study.join("A", "lead", "2", "");
        study.tie("A", "B", "knows", "2", "");
        study.workbench().cases().add("North", "site", Map.of());
        study.workbench()
                .timeline()
                .add(new NewEvent(
                        "Elsewhere",
                        1,
                        null,
                        null,
                        null,
                        null,
                        study.workbench().cases().find("North").id()));
        long before = study.workbench().journal().lastSeq();

        assertRefused(
                () -> study.say(RowKind.MEMBERSHIP, "actor", "C", "network", "no-such", "from", "1"),
                "no network 'no-such'");
        assertRefused(() -> study.join("C", "", "9", ""), "no event '9'");
        assertRefused(() -> study.join("C", "", "3", "2"), "end at event 2, stability, before it begins at event 3");
        assertRefused(() -> study.join("C", "", "2", "elsewhere"), "different cases");
        assertRefused(
                () -> study.join("A", "chair", "3", ""),
                "membership of a in implementation-network, from event 2 on already");
        assertRefused(() -> study.join("A", "chair", "2", ""), "says otherwise");
        assertRefused(() -> study.join("commissioners", "", "1", ""), "is a network");
        assertRefused(() -> study.tie("A", "A", "knows", "1", ""), "to itself");
        assertRefused(() -> study.tie("B", "A", "knows", "3", ""), "knows tie of a and b, from event 2 on already");
        assertRefused(
                () -> study.say(
                        RowKind.FOCUS, "network", IMPLEMENTATION, "event", "1", "focus", "x", "evidence", "one.txt"),
                "points at no words");
        assertRefused(
                () -> study.say(
                        RowKind.TASK, "network", IMPLEMENTATION, "event", "1", "task", "x", "planned", "nobody-known"),
                "no actor or network 'nobody-known'");
        assertRefused(() -> study.between(3, 2), "comes after");
        assertRefused(() -> study.between(2, 2), "nothing can change");
        assertThat(study.workbench().journal().lastSeq()).isEqualTo(before);
        assertThat(study.workbench().actors().all()).extracting(Actor::slug).containsExactly("a", "b");
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable work, String words) {
        assertThatThrownBy(work).isInstanceOf(WorkbenchException.class).hasMessageContaining(words);
    }

    @Test
    void aNetworkMeansItsOriginsAndTheirsAndNoneIsFormedOfItself() {
        study.workbench().networks().add("Delivery network", List.of(), List.of(study.network(IMPLEMENTATION)), null);

        assertThat(study.workbench().networks().withOrigins(study.network("delivery-network")))
                .containsExactly(
                        study.network("delivery-network"),
                        study.network(IMPLEMENTATION),
                        study.network("commissioners"),
                        study.network("provider-network"));
        assertRefused(
                () -> study.workbench()
                        .networks()
                        .set(
                                study.network("commissioners"),
                                null,
                                List.of(),
                                List.of(study.network("delivery-network")),
                                null),
                "cannot be formed of");
    }

    @Test
    void anActorOfWhomSomethingIsSaidIsNotTakenAway() {
        study.join("A", "", "1", "");
        var actor = study.workbench().actors().find("A").id();

        assertRefused(() -> study.workbench().actors().remove(actor), "1 record speaks of a");
        study.configurations()
                .remove(study.configurations().records().memberships().getFirst());
        study.workbench().actors().remove(actor);
        assertThat(study.workbench().actors().all()).isEmpty();
    }
}
