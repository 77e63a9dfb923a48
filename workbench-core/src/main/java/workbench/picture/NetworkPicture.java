package workbench.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import workbench.id.EventId;
import workbench.network.ActorKind;
import workbench.network.Association;
import workbench.network.Party;
import workbench.network.State;
import workbench.picture.NetworkFrame.Presence;
import workbench.picture.NetworkFrame.Standing;
import workbench.problem.Refusal;
import workbench.timeline.Event;

/** Lays out a network: at one event, or at each, side by side, every node where it always is. */
final class NetworkPicture {
    private final String study;
    private final long change;
    private final NetworkSeries series;
    private final NetworkLook look;
    private final List<Integer> shown;
    private final int ego;

    NetworkPicture(String study, long change, NetworkSeries series, NetworkLook look) {
        this.study = Lettering.clean(study);
        this.change = change;
        this.series = series;
        this.look = look;
        this.shown = shown(series, look.at());
        Party about = look.ego();
        this.ego = about == null ? -1 : series.number(about);
        if (about != null && ego < 0) {
            throw Refusal.because(
                    "The one in the middle is at no event a member of '%s', nor tied in it."
                            .formatted(series.network().slug()),
                    "Name one that is; 'network show %s' lists them."
                            .formatted(series.network().slug()));
        }
    }

    private static List<Integer> shown(NetworkSeries series, @Nullable EventId at) {
        List<NetworkFrame> frames = series.frames();
        List<NetworkFrame> told = series.told();
        List<Integer> numbers = IntStream.range(0, frames.size())
                .filter(i -> at == null
                        ? told.contains(frames.get(i))
                        : frames.get(i).configuration().event().id().equals(at))
                .boxed()
                .toList();
        if (numbers.isEmpty()) {
            throw Refusal.because(
                    "Nothing is told of '%s' in the case of that event."
                            .formatted(series.network().slug()),
                    "Name an event of a case in which the network acts.");
        }
        return numbers;
    }

    Picture picture() {
        return new Picture(scene(), tables());
    }

    /** Where everybody is, for whoever draws it in another way. */
    NetworkPlan plan() {
        NetworkPlaces places = panels().places();
        return new NetworkPlan(
                series.network(),
                places.width(),
                places.height(),
                series.nodes(),
                drawn(),
                shown.stream().map(places.spots()::get).toList());
    }

    private PanelGrid panels() {
        return PanelGrid.of(series, look, shown.size(), ego);
    }

    Scene scene() {
        TieStyles styles = new TieStyles(
                series.frames().stream().flatMap(frame -> frame.ties().stream()).toList());
        PanelGrid panels = panels();
        SceneDraft draft = new SceneDraft(panels.pictureWidth());
        draft.paragraph(title(), 2, Face.TITLE, Ink.BLACK);
        for (int from = 0; from < shown.size(); from += panels.columns()) {
            List<Integer> beside = shown.subList(from, Math.min(from + panels.columns(), shown.size()));
            row(beside, panels.width(), panels.places(), styles, draft);
        }
        draft.legend(keys(styles));
        if (ego >= 0) {
            draft.paragraph(ringRule(), 4, Face.SMALL, Ink.DARK);
        }
        return draft.finished(title(), description(), origin());
    }

    private void row(List<Integer> frames, double panel, NetworkPlaces places, TieStyles styles, SceneDraft draft) {
        draft.space(14);
        List<List<Mark.Words>> heads = frames.stream()
                .map(frame -> head(series.frames().get(frame), panel))
                .toList();
        double high = series.frames().stream() // of all, so that a picture of one event lies as that of another
                .mapToDouble(frame -> head(frame, panel).getLast().at().y())
                .max()
                .orElse(0);
        double top = draft.bottom();
        for (int i = 0; i < frames.size(); i++) {
            double left = SceneDraft.MARGIN + i * (panel + PanelGrid.GAP);
            List<Mark> moved = new ArrayList<>();
            moved.add(new Mark.Line(new Spot(left, top), new Spot(left + panel, top), new Pen(Ink.LIGHT, 0.75)));
            heads.get(i).forEach(words -> moved.add(Moving.by(words, left, top)));
            draft.add("", moved);
            double inset = (panel - places.width()) / 2;
            new NetworkPanel(series, places, styles, frames.get(i))
                    .parts(left + inset, top + high + 12)
                    .forEach(part -> draft.add(part.name(), part.marks()));
        }
        draft.space(high + 12 + places.height());
    }

    /** What stands above a panel, as if its upper left corner were at 0, 0. */
    private List<Mark.Words> head(NetworkFrame frame, double width) {
        Event event = frame.configuration().event();
        List<Mark.Words> words = new ArrayList<>();
        double y = 0;
        String name = (frame.ofCase() == null ? "" : frame.ofCase() + ": ") + event.ordinal() + " " + event.title();
        y = say(Lettering.clean(name), 2, Face.HEADING, Ink.BLACK, width, y, words);
        String dates = new Chronicle.EventLine(event, null, 0, Signs.NONE).dates();
        String when = String.join(
                ", ",
                List.of(dates, event.predicted() ? "predicted" : "").stream()
                        .filter(one -> !one.isEmpty())
                        .toList());
        y = say(when, 1, Face.SMALL, Ink.GREY, width, y, words);
        var focus = frame.configuration().focus();
        y = say(focus == null ? "" : "Focus: " + focus.content(), 2, Face.SMALL_ASIDE, Ink.DARK, width, y, words);
        say(states(frame.configuration().states()), 2, Face.SMALL, Ink.DARK, width, y, words);
        return words;
    }

    private static double say(
            String told, int most, Face face, Ink ink, double width, double y, List<Mark.Words> words) {
        double at = y;
        if (!told.isEmpty()) {
            for (String line : Lettering.wrap(Lettering.clean(told), width, most, face)) {
                at += face.lineHeight();
                words.add(Mark.words(line, 0, at, Mark.Anchor.START, face, ink));
            }
        }
        return at;
    }

    /** {@code Stability: high and steady, then low and falling}. */
    private static String states(List<State> states) {
        return Arrays.stream(State.Quality.values())
                .map(quality -> states.stream()
                        .filter(state -> state.quality() == quality)
                        .map(state -> state.level().slug() + " and "
                                + state.direction().slug())
                        .collect(Collectors.joining(", then ", capital(quality.slug()) + ": ", "")))
                .filter(told -> !told.endsWith(": "))
                .collect(Collectors.joining(". "));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private List<NetworkFrame> drawn() {
        return shown.stream().map(series.frames()::get).toList();
    }

    private List<SceneDraft.Key> keys(TieStyles styles) {
        List<SceneDraft.Key> keys = new ArrayList<>();
        List<Optional<ActorKind>> kinds =
                series.nodes().stream().map(NetworkNode::kind).distinct().toList();
        Arrays.stream(ActorKind.values())
                .map(Optional::of)
                .filter(kinds::contains)
                .forEach(kind -> keys.add(NodeShape.key(kind)));
        if (kinds.contains(Optional.<ActorKind>empty())) {
            keys.add(NodeShape.key(Optional.<ActorKind>empty()));
        }
        Arrays.stream(Presence.values())
                .filter(presence -> presence != Presence.MEMBER)
                .filter(presence -> drawn().stream()
                        .flatMap(frame -> frame.standings().stream())
                        .anyMatch(one -> one.presence() == presence))
                .forEach(presence -> keys.add(NodeShape.key(presence)));
        keys.addAll(styles.keys(
                drawn().stream().flatMap(frame -> frame.ties().stream()).toList()));
        return keys;
    }

    private String ringRule() {
        return ("Circles about %s: 1, tied to it by working together (collaborative); 2, tied to it otherwise; 3, only a"
                        + " member of the same network; 4, the rest. Each keeps its direction from event to event.")
                .formatted(series.nodes().get(ego).label());
    }

    private String title() {
        String name = Lettering.clean(series.network().name());
        String about = ego < 0 ? "" : ", seen from " + series.nodes().get(ego).label();
        if (shown.size() > 1) {
            return name + " from event to event" + about;
        }
        return "%s at event %d%s"
                .formatted(name, drawn().getFirst().configuration().event().ordinal(), about);
    }

    private String description() {
        return drawn().stream().map(this::described).collect(Collectors.joining(" "));
    }

    private String described(NetworkFrame frame) {
        Event event = frame.configuration().event();
        String joined = named(frame, Presence.JOINED);
        String left = named(frame, Presence.LEFT);
        return "Event %d, %s: %d members, %d ties.%s%s"
                .formatted(
                        event.ordinal(),
                        event.title(),
                        frame.standings().stream()
                                .filter(one -> one.presence().isMember())
                                .count(),
                        frame.ties().size(),
                        joined.isEmpty() ? "" : " Joined: " + joined + ".",
                        left.isEmpty() ? "" : " Left: " + left + ".");
    }

    private String named(NetworkFrame frame, Presence presence) {
        return IntStream.range(0, series.nodes().size())
                .filter(i -> frame.standings().get(i).presence() == presence)
                .mapToObj(i -> series.nodes().get(i).label())
                .collect(Collectors.joining(", "));
    }

    private String origin() {
        return "Source: %s; after change %d of the study. Each stands at the same place at every event%s."
                .formatted(study, change, ego < 0 ? "" : ", nearer or farther");
    }

    private List<PictureTable> tables() {
        List<List<String>> members = new ArrayList<>();
        List<List<String>> ties = new ArrayList<>();
        for (NetworkFrame frame : drawn()) {
            Event event = frame.configuration().event();
            String name = event.ordinal() + " " + event.title();
            for (int i = 0; i < series.nodes().size(); i++) {
                Standing standing = frame.standings().get(i);
                if (standing.presence() != Presence.ABSENT) {
                    NetworkNode node = series.nodes().get(i);
                    members.add(List.of(
                            name,
                            node.label(),
                            node.kindWord(),
                            NetworkPanel.word(standing.presence()),
                            Objects.toString(standing.role(), "")));
                }
            }
            for (Association tie : frame.ties()) {
                ties.add(List.of(
                        name, label(tie.from()), tie.directed() ? "to" : "and", label(tie.to()), TieStyles.word(tie)));
            }
        }
        return List.of(
                new PictureTable(
                        "Members and tied parties", List.of("event", "actor", "kind", "standing", "role"), members),
                new PictureTable("Ties", List.of("event", "one", "direction", "other", "type"), ties));
    }

    private String label(Party party) {
        int number = series.number(party);
        return number < 0 ? "" : series.nodes().get(number).label();
    }
}
