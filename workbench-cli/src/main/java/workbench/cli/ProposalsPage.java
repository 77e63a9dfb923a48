package workbench.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbench.Workbench;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.coding.Valence;
import workbench.influence.Influence;
import workbench.influence.Proposals;
import workbench.influence.Spot;
import workbench.influence.SpotWords;
import workbench.influence.Support;

/** What was drafted from codings, what has changed since it was judged, and what was left out. */
final class ProposalsPage implements Answer {
    private static final int FEW = 12;

    private final Proposals proposals;
    private final SpotWords words;
    private final Table<Influence> influences;

    ProposalsPage(Workbench workbench, Proposals proposals) {
        this.proposals = proposals;
        this.words = workbench.influences().words();
        this.influences = InfluenceTable.of(workbench, List.of(), false);
    }

    @Override
    public void text(TextPage page) {
        page.line("%s open: %,d new, %,d renewed, %,d as before%s. None counts until it is accepted."
                .formatted(
                        CodedLines.counted(proposals.open().size(), "proposal"),
                        proposals.added(),
                        proposals.refreshed(),
                        proposals.unchanged(),
                        proposals.dropped() == 0 ? "" : ", %,d taken back".formatted(proposals.dropped())));
        if (!proposals.open().isEmpty()) {
            page.blank();
            page.table(table());
            page.blank();
            hints(page);
        }
        grown(page);
        unsigned(page);
        leftOut(page);
    }

    private void hints(TextPage page) {
        proposals.open().stream()
                .filter(one -> one.bearingOut() > one.influence().evidence().size())
                .findFirst()
                .ifPresent(one -> page.paragraph(
                        "",
                        "Of many codings a few are kept as evidence, one of each source first; 'codings --event %s --event-basis stated --affects %s --code %s --exactly' lists all."
                                .formatted(
                                        words.event(one.influence().event()),
                                        words.network(one.influence().network()),
                                        words.code(one.influence().code()))));
        Spot first = proposals.open().getFirst().influence().spot();
        page.paragraph(
                "",
                "Judge them: 'influence show %s', then 'influence accept' or 'influence reject'."
                        .formatted(words.write(first)));
    }

    private void grown(TextPage page) {
        if (proposals.grown().isEmpty()) {
            return;
        }
        page.blank();
        page.line("Judged already, but their codings have changed since:");
        proposals.grown().forEach(one -> page.line("  " + since(one)));
    }

    private String since(Proposals.Grown one) {
        Influence judged = one.influence();
        int more = one.more();
        String what = more > 0
                ? CodedLines.counted(more, "new coding")
                : more < 0 ? "%,d fewer codings".formatted(-more) : "other codings";
        Valence now = one.now().sign();
        return "%s %s: %s since it was %s%s"
                .formatted(
                        words.write(judged.spot()),
                        judged.valence().sign(),
                        what,
                        judged.status().slug(),
                        one.turns() && now != null ? "; together they now give " + now.sign() : "");
    }

    private void unsigned(TextPage page) {
        if (proposals.unsigned().isEmpty()) {
            return;
        }
        page.blank();
        page.line("Coded, but without a sign of their own (none was given, or coders differ on every passage):");
        proposals.unsigned().stream()
                .limit(FEW)
                .map(one -> "  %s: %s, %s disputed"
                        .formatted(
                                words.write(one.spot()),
                                CodedLines.counted(one.support().codings(), "coding"),
                                CodedLines.counted(one.support().disputed(), "passage")))
                .sorted()
                .forEach(page::line);
        if (proposals.unsigned().size() > FEW) {
            page.line("  and %,d more".formatted(proposals.unsigned().size() - FEW));
        }
    }

    private void leftOut(TextPage page) {
        List<String> left = new ArrayList<>();
        if (proposals.inherited() > 0) {
            left.add("%s whose event is inherited from the source, not stated"
                    .formatted(CodedLines.counted(proposals.inherited(), "coding")));
        }
        if (proposals.withoutNetwork() > 0) {
            left.add("%,d that state no network affected".formatted(proposals.withoutNetwork()));
        }
        if (proposals.withoutEvent() > 0) {
            left.add("%,d about no event".formatted(proposals.withoutEvent()));
        }
        if (!left.isEmpty()) {
            page.blank();
            page.paragraph("", "Left out: " + String.join("; ", left) + ".");
        }
    }

    @Override
    public Object json() {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("added", proposals.added());
        all.put("refreshed", proposals.refreshed());
        all.put("unchanged", proposals.unchanged());
        all.put("dropped", proposals.dropped());
        all.put("judged", proposals.judged());
        all.put(
                "leftOut",
                Map.of(
                        "inherited", proposals.inherited(),
                        "withoutEvent", proposals.withoutEvent(),
                        "withoutNetwork", proposals.withoutNetwork()));
        all.put(
                "proposals",
                proposals.open().stream()
                        .map(one -> with(
                                one.influence(),
                                one.support(),
                                Map.of("bearingOut", one.bearingOut(), "new", one.isNew())))
                        .toList());
        all.put(
                "grown",
                proposals.grown().stream()
                        .map(one -> with(one.influence(), one.now(), Map.of("more", one.more(), "turns", one.turns())))
                        .toList());
        all.put(
                "unsigned",
                proposals.unsigned().stream()
                        .map(one -> Map.of(
                                "influence", words.write(one.spot()), "support", SupportFields.of(one.support())))
                        .toList());
        return all;
    }

    private Map<String, @Nullable Object> with(Influence one, Support support, Map<String, Object> more) {
        Map<String, @Nullable Object> object = influences.object(one);
        object.put("support", SupportFields.of(support));
        object.putAll(more);
        return object;
    }

    @Override
    public Table<Proposals.Proposal> table() {
        return new Table<>(
                List.of(
                        Column.data("id", one -> one.influence().id().toString()),
                        Column.<Proposals.Proposal>of(
                                "influence", one -> words.write(one.influence().spot())),
                        Column.<Proposals.Proposal>of(
                                        "valence",
                                        one -> one.influence().valence().slug())
                                .headed("±")
                                .shownAs(one -> one.influence().valence().sign()),
                        count("positive", "+", Support::positive),
                        count("negative", "−", Support::negative),
                        count("mixed", "−/+", Support::mixed),
                        count("neutral", "0", Support::neutral),
                        count("unsigned", "none", Support::unsigned),
                        count("disputed", "disputed", Support::disputed),
                        count("sources", "sources", Support::sources),
                        count("coders", "coders", Support::coders),
                        Column.<Proposals.Proposal>of(
                                        "evidence",
                                        one -> one.influence().evidence().size())
                                .shownAs(one -> one.influence().evidence().size() == one.bearingOut()
                                        ? "%,d".formatted(one.bearingOut())
                                        : "%,d of %,d"
                                                .formatted(
                                                        one.influence()
                                                                .evidence()
                                                                .size(),
                                                        one.bearingOut())),
                        Column.<Proposals.Proposal>of(
                                        "against",
                                        one -> one.influence().against().size())
                                .shownAs(one -> one.influence().against().isEmpty()
                                        ? null
                                        : one.influence().against().size()),
                        Column.<Proposals.Proposal>of("new", Proposals.Proposal::isNew)
                                .headed("is")
                                .shownAs(one -> one.isNew() ? "new" : null)),
                proposals.open(),
                "No proposals.");
    }

    private static Column<Proposals.Proposal> count(
            String name, String heading, java.util.function.ToIntFunction<Support> count) {
        return Column.<Proposals.Proposal>of(name, one -> count.applyAsInt(one.support()))
                .headed(heading)
                .shownAs(one -> {
                    int counted = count.applyAsInt(one.support());
                    return counted == 0 ? null : counted;
                });
    }
}
