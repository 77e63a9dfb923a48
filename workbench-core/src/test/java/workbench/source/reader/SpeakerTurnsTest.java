package workbench.source.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workbench.source.SegmentKind;

class SpeakerTurnsTest {
    @Test
    void aTurnBeginsAfterItsLabel() {
        ReadText text = Reading.plain("Interviewer: How did it begin? 🙂\r\n\r\nP1: Badly.\r\n\r\nP2: It did.\r\n");
        assertThat(text.text()).isEqualTo("Interviewer: How did it begin? 🙂\n\nP1: Badly.\n\nP2: It did.\n");
        assertThat(Reading.turns(text)).containsExactly("Interviewer|How did it begin? 🙂", "P1|Badly.", "P2|It did.");
    }

    @Test
    void takesTimeStampsBeforeAndAfterTheLabel() {
        ReadText text = Reading.plain("[00:01:02] P017 (Service manager): It was hard.\n\n"
                + "Interviewer (00:01:10): Why?\n\nP017 (Service manager): [00:01:12] Less money.\n\n"
                + "00:02:00 Interviewer: And then?\n");
        assertThat(Reading.turns(text))
                .containsExactly(
                        "P017 (Service manager)|It was hard.",
                        "Interviewer|Why?",
                        "P017 (Service manager)|Less money.",
                        "Interviewer|And then?");
        assertThat(Reading.seconds(text)).containsExactly(62.0, 70.0, 72.0, 120.0);
    }

    @Test
    void takesTimeStampsOnALineOfTheirOwn() {
        ReadText text = Reading.plain(
                "00:00:01\nInterviewer: How?\n\n00:00:09\nAnna Lee: So it went.\n\n" + "00:00:15\nInterviewer: Why?\n");
        assertThat(Reading.turns(text)).containsExactly("Interviewer|How?", "Anna Lee|So it went.", "Interviewer|Why?");
        assertThat(Reading.seconds(text)).containsExactly(1.0, 9.0, 15.0);
    }

    @Test
    void takesNamesAndTimesThatHeadTheWords() {
        ReadText text =
                Reading.plain("Ada Bell  0:01\nWe began in May, when the\nmoney came.\n\nBen Cole  1:09\nIn June.\n");
        assertThat(Reading.turns(text))
                .containsExactly("Ada Bell|We began in May, when the\nmoney came.", "Ben Cole|In June.");
        assertThat(Reading.seconds(text)).containsExactly(1.0, 69.0);
    }

    @Test
    void takesNamesInBracketsButNoSounds() {
        ReadText text = Reading.plain(
                "[Anna] We began in May.\n[Ben] No, in June.\n[laughter]\n[Anna] June then.\n[Ben] Yes.\n");
        assertThat(Reading.turns(text))
                .containsExactly(
                        "Anna|We began in May.", "Ben|No, in June.\n[laughter]", "Anna|June then.", "Ben|Yes.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SPEAKER_00: One.\nSPEAKER_01: Two.\nSPEAKER_00: Three.\n",
                "[00:00.000 --> 00:02.000] [SPEAKER_00] One.\n[00:02.000 --> 00:03.000] [SPEAKER_01] Two.\n"
                        + "[00:03.000 --> 00:04.000] [SPEAKER_00] Three.\n",
                "SPEAKER_00 One.\nSPEAKER_01 Two.\nSPEAKER_00 Three.\n",
                "**SPEAKER_00:** One.\n**SPEAKER_01**: Two.\n_SPEAKER_00:_ Three.\n",
                "1 SPEAKER_00: One.\n2 SPEAKER_01: Two.\n3 SPEAKER_00: Three.\n",
            })
    void takesTheLabelsOfDiarisers(String content) {
        assertThat(Reading.turns(Reading.plain(content)))
                .containsExactly("SPEAKER_00|One.", "SPEAKER_01|Two.", "SPEAKER_00|Three.");
    }

    @Test
    void aLabelOfOneUseIsBelievedAmongLabelledTurns() {
        ReadText text = Reading.plain(
                "Moderator: Welcome.\nP1: Thanks.\nAnna Lee: Sorry I am late.\nP2: No matter.\nP1: No.\n");
        assertThat(Reading.turns(text)).contains("Anna Lee|Sorry I am late.", "P2|No matter.");
    }

    @Test
    void linesOfTheHeaderNeverSpeak() {
        ReadText text = Reading.plain("Title: Interview 7\nInterviewer: Jane Doe\nParticipant: P7\nDate: 2020-01-01\n\n"
                + "Interviewer: So how did it begin?\nP7: With a call.\nInterviewer: And?\n");
        assertThat(Reading.turns(text))
                .containsExactly("Interviewer|So how did it begin?", "P7|With a call.", "Interviewer|And?");
        assertThat(Reading.words(text, SegmentKind.PARAGRAPH)).hasSize(4);
    }

    @Test
    void whoTookPartIsNotSpokenEither() {
        ReadText text =
                Reading.plain("Interviewer: Jane Doe\nInterviewee: Bob Smith\n\nInterviewer: How did it begin?\n"
                        + "Interviewee: In May.\nInterviewer: And?\nInterviewee: That is all.\n");
        assertThat(Reading.turns(text)).hasSize(4).startsWith("Interviewer|How did it begin?");
    }

    @Test
    void paragraphsWithoutLabelGoOnWithTheTurn() {
        ReadText text = Reading.plain(
                "I: How did it begin?\n\nP: It came on a Monday.\n\nWe had not expected it.\n\nI: And?\n");
        assertThat(Reading.turns(text))
                .containsExactly("I|How did it begin?", "P|It came on a Monday.\n\nWe had not expected it.", "I|And?");
    }

    @Test
    void whoIsLabelledTwiceInARowHasTwoTurnsSoThatNoLabelIsInsideOne() {
        ReadText text =
                Reading.plain("[00:00:05] P1: We began.\n\n[00:00:09] P1: Then we stopped.\n\n[00:01:00] I: Why?\n");
        assertThat(Reading.turns(text)).containsExactly("P1|We began.", "P1|Then we stopped.", "I|Why?");
        assertThat(Reading.seconds(text)).containsExactly(5.0, 9.0, 60.0);
    }

    @Test
    void headingsEndATurn() {
        ReadText text = Reading.joined(List.of(
                Block.paragraph("I: How?"),
                Block.paragraph("P1: So."),
                new Block(SegmentKind.HEADING, "Part two", 1, null, 0, null, null),
                Block.paragraph("I: And?"),
                Block.paragraph("P1: No.")));
        assertThat(Reading.turns(text)).containsExactly("I|How?", "P1|So.", "I|And?", "P1|No.");
        assertThat(Reading.words(text, SegmentKind.HEADING)).containsExactly("Part two");
    }

    @Test
    void boldNamesAreLabelsWithAndWithoutColon() {
        ReadText text = Reading.joined(List.of(
                bold("Anna We began in the month of May.", 4),
                bold("Ben No, I think it was June.", 3),
                bold("Anna June then, as you say.", 4),
                bold("Ben Yes, that is what I said.", 3)));
        assertThat(Reading.turns(text)).hasSize(4).startsWith("Anna|We began in the month of May.");
        ReadText alone = Reading.joined(List.of(
                bold("Anna", 4),
                Block.paragraph("We began in May."),
                bold("Ben", 3),
                Block.paragraph("No, in June."),
                bold("Anna", 4),
                Block.paragraph("June then."),
                bold("Ben", 3),
                Block.paragraph("Yes.")));
        assertThat(Reading.turns(alone))
                .containsExactly("Anna|We began in May.", "Ben|No, in June.", "Anna|June then.", "Ben|Yes.");
    }

    @Test
    void rowsOfTwoColumnsMayBeATranscript() {
        ReadText text = Reading.joined(List.of(
                row("Speaker\tText"),
                row("Anna\tWe began in May."),
                row("Ben\tIn June it was."),
                row("Anna\tYes, June.")));
        assertThat(Reading.turns(text)).hasSize(3).startsWith("Anna|We began in May.");
        ReadText roles = Reading.joined(List.of(row("Participant\tRole"), row("P1\tNurse"), row("P2\tGP")));
        assertThat(Reading.turns(roles)).isEmpty();
        ReadText figures =
                Reading.joined(List.of(row("North\t12"), row("South\t14"), row("North\t9"), row("South\t8")));
        assertThat(Reading.turns(figures)).isEmpty();
        ReadText answers = Reading.joined(List.of(
                row("Site\tAnswer"),
                row("North\tWe had no money for it at all."),
                row("South\tNobody told us."),
                row("North\tIt was late.")));
        assertThat(Reading.turns(answers)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Note: ask her again.\nNote: follow up.\nNote: call them.\nNote: stop.\n",
                "14:05 The nurse comes in.\n14:20 The nurse leaves.\n15:10 The nurse is back.\n",
                "Decision: stop the pilot.\nAction: write to the board.\nDecision: go on.\nAction: call the board.\n",
                "She says: we have no beds.\nShe says: go home.\nHe thinks: no.\nShe says: never.\n",
                "https://example.org/a\nhttps://example.org/b\nhttps://example.org/c\n",
                "R1: Pool the budgets.\nR2: Appoint a lead.\nR3: Report to the board.\n",
                "Hallway Research: State and site\nPurpose: to see.\nExample of a page: one\nExample of a page: two\n",
                "Title: A plan\nDate: 2020\nEvent: 2\nNetwork: provider\nTitle: Another\nDate: 2021\n",
                "- Anna: one\n- Ben: two\n",
                "Deadline: May\nPlace: Leeds\nDeadline: June\nPlace: York\nDeadline: July\nPlace: Hull\n",
                "The nurse walked in, and the clock stood at ten.\nQuestion: who decides? Nobody answers.\n",
            })
    void noSpeakerIsInvented(String notes) {
        assertThat(Reading.turns(Reading.plain(notes))).isEmpty();
    }

    @Test
    void aLabelWithoutWordsIsNoTurn() {
        ReadText text = Reading.joined(List.of(
                Block.paragraph("Participant 1 :"),
                item("Scrolls down the page."),
                Block.paragraph("Participant 2:\u00a0"),
                item("Looks at the map.")));
        assertThat(Reading.turns(text)).isEmpty();
    }

    @Test
    void speakersOfTheFormatAreWrittenBeforeTheirWords() {
        ReadText text = Reading.joined(List.of(said("Ada", "One."), said("Ada", "Two."), said("Ben", "Three.")));
        assertThat(text.text()).isEqualTo("Ada: One.\nTwo.\nBen: Three.");
        assertThat(Reading.turns(text)).containsExactly("Ada|One.\nTwo.", "Ben|Three.");
    }

    @Test
    void commentsAndFootnotesComeLast() {
        ReadText text = Reading.joined(List.of(
                Block.paragraph("One."),
                new Block(SegmentKind.FOOTNOTE, "A note.", 0, null, 0, null, null),
                Block.paragraph("  "),
                Block.paragraph("Two.")));
        assertThat(text.text()).isEqualTo("One.\nTwo.\nA note.");
        assertThat(Reading.words(text, SegmentKind.FOOTNOTE)).containsExactly("A note.");
    }

    private static Block bold(String text, int chars) {
        return new Block(SegmentKind.PARAGRAPH, text, 0, null, chars, null, null);
    }

    private static Block row(String text) {
        return new Block(SegmentKind.TABLE_ROW, text, 0, null, 0, null, null);
    }

    private static Block item(String text) {
        return new Block(SegmentKind.LIST_ITEM, text, 1, null, 0, null, null);
    }

    private static Block said(String speaker, String text) {
        return new Block(SegmentKind.PARAGRAPH, text, 0, null, 0, speaker, 1.0);
    }
}
