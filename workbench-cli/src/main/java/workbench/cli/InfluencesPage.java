package workbench.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import workbench.Workbench;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.codebook.CodeTree;
import workbench.id.CodingId;
import workbench.id.ExcerptId;
import workbench.id.SourceId;
import workbench.influence.EvidencePlace;
import workbench.influence.FoldedInfluence;
import workbench.influence.Influence;
import workbench.influence.InfluenceStatus;
import workbench.influence.SpotWords;
import workbench.timeline.Event;

/** The influences as the study's Table 3: by event, with its key points, each construct with its sign. */
final class InfluencesPage implements Answer {
    private final Workbench workbench;
    private final List<Influence> influences;
    private final boolean byNetwork;
    private final int openProposals;
    private final boolean ids;
    private final Slugs slugs;
    private final CodeTree tree;
    private final SpotWords words;

    /** @param openProposals how many proposals wait to be judged */
    InfluencesPage(Workbench workbench, List<Influence> influences, boolean byNetwork, int openProposals, boolean ids) {
        this.workbench = workbench;
        this.influences = influences;
        this.byNetwork = byNetwork;
        this.openProposals = openProposals;
        this.ids = ids;
        this.slugs = Slugs.of(workbench);
        this.tree = workbench.codebooks().tree();
        this.words = workbench.influences().words();
    }

    private List<FoldedInfluence> rows() {
        return byNetwork
                ? influences.stream()
                        .map(one -> new FoldedInfluence(one.event(), one.code(), List.of(one)))
                        .toList()
                : workbench.influences().folded(influences);
    }

    @Override
    public Object json() {
        return byNetwork
                ? new InfluenceList(workbench, influences, ids).json()
                : Objects.requireNonNull(table().json());
    }

    @Override
    public Table<?> table() {
        return byNetwork
                ? InfluenceTable.of(workbench, influences, ids)
                : FoldedInfluenceTable.of(workbench, workbench.influences().folded(influences));
    }

    @Override
    public void text(TextPage page) {
        if (influences.isEmpty()) {
            page.line(
                    openProposals > 0
                            ? "No influences yet; %s wait: 'influences --status proposed'."
                                    .formatted(CodedLines.counted(openProposals, "proposal"))
                            : "No influences. 'workbench influence propose' drafts them from codings.");
            return;
        }
        Map<CodingId, EvidencePlace> places = workbench.influences().places(influences);
        List<FoldedInfluence> rows = rows();
        int construct = widest(rows.stream().map(this::construct).toList());
        int networks = widest(rows.stream().map(this::networks).toList());
        for (Event event : workbench.timeline().all()) {
            List<FoldedInfluence> here =
                    rows.stream().filter(row -> row.event().equals(event.id())).toList();
            if (!here.isEmpty()) {
                heading(event, page);
                here.forEach(row -> page.line("  %s  %s  %s  %s"
                        .formatted(
                                padded(row.valence().sign(), 3),
                                padded(construct(row), construct),
                                padded(networks(row), networks),
                                rests(row, places))
                        .stripTrailing()));
                page.blank();
            }
        }
        foot(rows, page);
    }

    private void heading(Event event, TextPage page) {
        page.line("%s %s%s".formatted(words.event(event.id()), event.title(), event.predicted() ? " (predicted)" : ""));
        if (event.keyPoints() != null && !event.keyPoints().isBlank()) {
            page.paragraph("  ", event.keyPoints());
        }
    }

    private String construct(FoldedInfluence row) {
        return tree.code(row.code()).name();
    }

    private String networks(FoldedInfluence row) {
        return row.parts().stream()
                .map(part -> Objects.toString(slugs.network(part.network()))
                        + (row.fallsApart() ? " " + part.valence().sign() : ""))
                .collect(Collectors.joining(", "));
    }

    private String rests(FoldedInfluence row, Map<CodingId, EvidencePlace> places) {
        List<String> parts = new ArrayList<>();
        if (row.isBareClaim()) {
            parts.add(
                    row.status() == InfluenceStatus.CLAIMED
                            ? "* claimed by %s, without an excerpt".formatted(String.join(", ", row.claimedBy()))
                            : "* evidence gone");
        } else {
            parts.add(excerpts(row.evidence(), places));
            if (row.status() != InfluenceStatus.ACCEPTED) {
                parts.add(row.status().slug());
            }
            if (!row.claimedBy().equals(List.of(Influence.RESEARCHER))) {
                parts.add("claimed by " + String.join(", ", row.claimedBy()));
            }
        }
        if (!row.against().isEmpty()) {
            parts.add("against: " + excerpts(row.against(), places));
        }
        if (ids) {
            parts.add(row.parts().stream().map(part -> part.id().toString()).collect(Collectors.joining(" ")));
        }
        return String.join("; ", parts);
    }

    private static String excerpts(List<CodingId> codings, Map<CodingId, EvidencePlace> places) {
        Set<ExcerptId> excerpts = new HashSet<>();
        Set<SourceId> sources = new HashSet<>();
        for (CodingId coding : codings) {
            EvidencePlace place = places.get(coding);
            if (place != null) {
                excerpts.add(place.excerpt());
                sources.add(place.source());
            }
        }
        return "%s in %s"
                .formatted(
                        CodedLines.counted(excerpts.size(), "excerpt"), CodedLines.counted(sources.size(), "source"));
    }

    private void foot(List<FoldedInfluence> rows, TextPage page) {
        if (rows.stream().anyMatch(FoldedInfluence::isBareClaim)) {
            page.line("* rests on nobody's words in this study; 'lint' lists such claims.");
        }
        if (!byNetwork && rows.stream().anyMatch(FoldedInfluence::fallsApart)) {
            page.line("−/+ where networks differ: '--by-network' shows each.");
        }
        if (openProposals > 0) {
            page.line("%s wait to be judged: 'influences --status proposed'."
                    .formatted(CodedLines.counted(openProposals, "proposal")));
        }
    }

    private static int widest(List<String> cells) {
        return cells.stream()
                .mapToInt(cell -> cell.codePointCount(0, cell.length()))
                .max()
                .orElse(0);
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(Math.max(0, width - cell.codePointCount(0, cell.length())));
    }
}
