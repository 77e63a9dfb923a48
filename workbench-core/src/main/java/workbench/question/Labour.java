package workbench.question;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import workbench.network.Task;

/** Who was to do what, and who did. */
record Labour(String name, int number, String words, boolean departuresOnly) implements Question {
    static Labour divided() {
        return new Labour("labour", 27, "How was labour divided at each event, and which tasks had no owner?", false);
    }

    static Labour planAndPractice() {
        return new Labour(
                "plan-and-practice", 26, "What does the plan say, what was done, and who did it instead?", true);
    }

    @Override
    public String options() {
        return "--network NETWORK --between E1 E2";
    }

    @Override
    public Answer answer(Material material, Asking asking) {
        Naming names = new Naming(material);
        List<Task> tasks = material.configurations().records().tasks().stream()
                .filter(task -> asking.networks().isEmpty()
                        || asking.networks().stream()
                                .anyMatch(network -> network.id().equals(task.network())))
                .filter(task -> asking.events().isEmpty()
                        || asking.events().stream().anyMatch(event -> event.id().equals(task.event())))
                .filter(task -> !departuresOnly || !Objects.equals(task.planned(), task.actual()))
                .sorted(Comparator.comparing(
                                (Task task) -> names.network(task.network()).slug())
                        .thenComparingInt(task -> names.event(task.event()).ordinal())
                        .thenComparing(Task::what))
                .toList();
        RecordEvidence evidence = RecordEvidence.ofExcerpts(
                material, names, tasks.stream().map(Task::evidence).toList(), asking.evidencePerLine());
        long unowned = tasks.stream().filter(task -> task.actual() == null).count();
        return new Answer(
                tasks.isEmpty()
                        ? "No such task is on record."
                        : departuresOnly
                                ? "%d tasks went otherwise than planned.".formatted(tasks.size())
                                : "%d tasks; %d of them nobody did.".formatted(tasks.size(), unowned),
                List.of("event", "network", "task", "planned", "actual", "contested"),
                tasks.stream().map(task -> line(task, names, evidence)).toList(),
                List.of("Tasks are those on record; 'network task' adds one."),
                List.of("network show NETWORK --at EVENT"));
    }

    private static Answer.Line line(Task task, Naming names, RecordEvidence evidence) {
        return Answer.Line.of(
                evidence.of(task.evidence()),
                task.evidence().size(),
                names.event(task.event()).slug(),
                names.network(task.network()).slug(),
                task.what(),
                List.of(Objects.requireNonNullElse(names.partyOrNull(task.planned()), "nobody")),
                List.of(Objects.requireNonNullElse(names.partyOrNull(task.actual()), "nobody")),
                task.contested() ? List.of("yes") : List.of());
    }
}
