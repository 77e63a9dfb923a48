package workbench.question;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import workbench.problem.NamedThings;

/** The questions that data can answer, by name. */
public final class Questions {
    private static final List<Question> ALL = Stream.<Question>of(
                    SignedQuestion.barriers(),
                    SignedQuestion.facilitators(),
                    SignHistory.turns(),
                    new SplitSigns(),
                    new ThinGround(),
                    new BareClaims(),
                    new LeftOut(),
                    new NeverUsed(),
                    new LocalThreats(),
                    new CodedTogether(),
                    new Members(),
                    new NetworkNames(),
                    new Ties(),
                    new Foci(),
                    new SeveralNetworks(),
                    new NonHumanActors(),
                    new AbsentVoices(),
                    StatesOverTime.stability(),
                    StatesOverTime.falls(),
                    SignHistory.acrossBorders(),
                    new CounterEvidence(),
                    Labour.planAndPractice(),
                    Labour.divided(),
                    new KindsApart(),
                    new CodersApart(),
                    new WithoutKind(),
                    new Publishable(),
                    new Traceable(),
                    new FieldMemos(),
                    new CasesByEvent())
            .sorted(Comparator.comparingInt(Question::number))
            .toList();

    private final Material material;

    public Questions(Material material) {
        this.material = material;
    }

    /** In the order of docs/questions.md. */
    public List<Question> all() {
        return ALL;
    }

    /** The question of that name or number; refused with the nearest where there is none. */
    public Question find(String words) {
        return NamedThings.find(
                "question",
                words,
                ALL,
                question -> List.of(question.name(), String.valueOf(question.number())),
                "'ask' alone lists the questions; docs/questions.md says which need a person's judgement.");
    }

    public Answer ask(Question question, Asking asking) {
        return question.answer(material, asking);
    }
}
