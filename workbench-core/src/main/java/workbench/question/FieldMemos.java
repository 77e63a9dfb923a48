package workbench.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import workbench.memo.Memo;
import workbench.memo.MemoKind;
import workbench.memo.MemoSubject;
import workbench.timeline.FuzzyDate;

/** What was written down on the day, in the order of the days. */
record FieldMemos() implements Question {
    @Override
    public String name() {
        return "field-memos";
    }

    @Override
    public int number() {
        return 37;
    }

    @Override
    public String words() {
        return "What did the field memo say on the day, before the interview gave another story?";
    }

    @Override
    public String options() {
        return "";
    }

    @Override
    public Answer answer(Material material, Asking asking) {
        Naming names = new Naming(material);
        Comparator<Memo> byDate =
                Comparator.comparing(Memo::date, Comparator.nullsLast(Comparator.<FuzzyDate>naturalOrder()));
        List<Memo> memos = material.memos().all().stream()
                .filter(memo -> memo.kind() == MemoKind.FIELD)
                .sorted(byDate)
                .toList();
        return new Answer(
                "%d field memos, in the order of their days.".formatted(memos.size()),
                List.of("date", "about", "text"),
                memos.stream()
                        .map(memo -> Answer.Line.of(
                                List.of(),
                                0,
                                memo.date() == null ? "undated" : memo.date().words(),
                                about(memo, names),
                                List.of(memo.text())))
                        .toList(),
                List.of(
                        "Lay each beside what its source says: the memo has the day's word, the interview a later one."),
                List.of("memo list --kind field", "source text SOURCE"));
    }

    private static List<String> about(Memo memo, Naming names) {
        List<String> things = new ArrayList<>();
        for (MemoSubject subject : memo.subjects()) {
            if (subject.entity().equals("source")) {
                things.add(names.source(subject.id().toString()).label());
            } else if (subject.entity().equals("network")) {
                things.add(names.network(subject.id().toString()).slug());
            }
        }
        return things;
    }
}
