package workbench.cli.answer;

/** The formats every answer has. */
public enum AnswerFormat {
    TEXT,
    JSON,
    CSV
}
