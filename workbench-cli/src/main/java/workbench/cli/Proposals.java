package workbench.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import workbench.Workbench;
import workbench.cli.answer.Answer;
import workbench.cli.answer.Column;
import workbench.cli.answer.Table;
import workbench.cli.answer.TextPage;
import workbench.codebook.Code;
import workbench.coding.CodingRow;
import workbench.query.Hit;
import workbench.query.Page;
import workbench.query.Query;
import workbench.query.SortBy;

/** Codings that words of the material suggest: one of each sentence in which they match. A person decides on each. */
record Proposals(Code code, List<Proposal> all) implements Answer {
    private static final Page EVERY = new Page(0, 0, SortBy.SOURCE, 0, false);

    /** One sentence. */
    record Proposal(Hit in, Sentences.Sentence sentence) {}

    static Proposals of(Workbench workbench, Query query, String code) {
        Code wanted = workbench.codebooks().lookup().codeInUse(code);
        Sentences sentences =
                new Sentences(Locale.forLanguageTag(workbench.study().language()));
        List<Proposal> all = workbench.search().segments(query, EVERY).hits().stream()
                .flatMap(hit -> sentences.matched(hit).stream().map(sentence -> new Proposal(hit, sentence)))
                .toList();
        return new Proposals(wanted, all);
    }

    Iterator<CodingRow> codings() {
        return all.stream().map(this::row).iterator();
    }

    private CodingRow row(Proposal proposal) {
        String none = "";
        return new CodingRow(
                0,
                proposal.in().source().id().toString(),
                proposal.sentence().range().start(),
                proposal.sentence().range().end(),
                none,
                code.path(),
                none,
                none,
                none,
                none,
                none,
                none,
                none);
    }

    @Override
    public void text(TextPage page) {
        for (Proposal proposal : all) {
            page.line("%s %s"
                    .formatted(
                            proposal.in().source().label(), proposal.sentence().range()));
            page.paragraph("    ", proposal.sentence().text());
        }
        page.line("%s would be proposed as %s; without '--preview' they are."
                .formatted(CodedLines.counted(all.size(), "sentence"), code.name()));
    }

    @Override
    public Object json() {
        return Map.of("applied", 0, "unchanged", 0, "codings", List.of(), "preview", table().json());
    }

    @Override
    public Table<Proposal> table() {
        return new Table<>(
                List.of(
                        Column.of("source", proposal -> proposal.in().source().label()),
                        Column.of(
                                "start", proposal -> proposal.sentence().range().start()),
                        Column.of("end", proposal -> proposal.sentence().range().end()),
                        Column.of("code", proposal -> code.path()),
                        Column.of("quote", proposal -> proposal.sentence().text())),
                all,
                "");
    }
}
