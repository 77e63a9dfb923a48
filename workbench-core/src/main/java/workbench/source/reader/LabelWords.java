package workbench.source.reader;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that make a label a speaker's, and words that make it anything but that. */
final class LabelWords {
    /** Roles that a transcript gives to those who speak, in the languages we met; a number may follow. */
    private static final Set<String> ROLES = words(
            "interviewer interviewee interviewees participant respondent researcher moderator facilitator speaker "
                    + "informant host int res mod resp part interviewerin interviewter interviewte interviewpartner "
                    + "interviewpartnerin befragter befragte forscher forscherin moderatorin sprecher sprecherin "
                    + "teilnehmer teilnehmerin intervieweur intervieweuse enquêteur enquêtrice enquêté enquêtée "
                    + "interviewé interviewée répondant répondante participante chercheur chercheuse animateur "
                    + "locuteur locutrice entrevistador entrevistadora entrevistado entrevistada investigador "
                    + "investigadora moderador moderadora hablante geïnterviewde onderzoeker deelnemer "
                    + "intervistatore intervistatrice intervistato intervistata");

    /** What heads a line in notes, headers and documents, and never speaks. */
    private static final Set<String> NEVER = words(
            "title date dates time event events network kind type place location venue site setting topic subject project "
                    + "study file source sources recorded recording duration length language note notes nb n.b question "
                    + "questions answer answers comment comments example examples e.g i.e summary abstract background "
                    + "context purpose goal goals aim aims objective objectives method methods result results conclusion "
                    + "conclusions discussion action actions decision decisions issue issues problem problems agenda "
                    + "present attendees apologies absent minutes item items todo to-do warning caution tip hint important "
                    + "remember reference references see figure fig table box appendix annex section chapter part step "
                    + "phase stage week day month year theme themes code codes category memo memos reflection reflections "
                    + "observation observations quote quotes definition include exclude url http https email e-mail mail "
                    + "tel telephone phone fax address version status author authors by from to cc re subject sent ps p.s "
                    + "update updates insight insights finding findings recommendation recommendations option options "
                    + "scenario task tasks hypothesis hypotheses transcript transcribed transcriber transcription "
                    + "pseudonym consent age gender id name role attribution probe probes prompt prompts key keywords "
                    + "legend input output outcome outcomes pros cons risk risks responsible deadline owner priority "
                    + "fax website web page pages line lines number no nr doi isbn issn case label audio video wave round "
                    + "group session visit criterion level quarter article artikel objective rq wp ref eg ie fyi p.p "
                    + "titel datum ort zeit dauer thema frage fragen antwort anmerkung notiz notizen beispiel hinweis "
                    + "kontext ziel ziele ergebnis fazit abbildung tabelle abschnitt kapitel schritt quelle sprache "
                    + "beschluss betreff anwesend protokoll titre lieu durée sujet remarque exemple réponse objet contexte "
                    + "tableau étape conclusion título fecha lugar tema pregunta respuesta nota ejemplo");

    /** What stands in brackets at the beginning of a line and is a sound or a gap, no name. */
    private static final Set<String> SOUNDS = words(
            "inaudible unintelligible unclear laugh laughs laughter laughing crosstalk pause pauses silence sigh sighs cough "
                    + "coughs coughing music applause noise phone interruption overlapping sic redacted anonymised "
                    + "anonymized end break start beep foreign cry cries crying nods nodding whispers lacht lachen "
                    + "pause unverständlich räuspert seufzt rires rire silence inaudible musique blank_audio");

    /** {@code P1}, {@code I2}, {@code SPEAKER_00}, {@code S01}: letters that people number speakers with. */
    private static final Pattern NUMBERED =
            Pattern.compile("(?:P|I|R|S|M|F|B|N|D|FG|INT|IV|IP|PT|PA|SP|PAR|RES|MOD)[-_ ]?\\d{1,4}[a-z]?");

    private static final Pattern SPEAKER_NUMBERED = Pattern.compile("(?i)(?:speaker|spk)[-_ ]?(?:\\d{1,4}|[A-Z])");
    private static final Set<String> LETTERS = Set.of("I", "R", "P", "IV", "IP", "INT", "Q", "A");

    private LabelWords() {}

    private static Set<String> words(String spaced) {
        return Set.copyOf(Arrays.asList(spaced.split(" ")));
    }

    /** Whether the label is by its shape one of a speaker: a role, a role with a number, a numbered letter. */
    static boolean namesSpeaker(String label) {
        String bare = withoutBracket(label);
        return LETTERS.contains(bare) || isNumbered(bare) || ROLES.contains(headWord(bare));
    }

    /** Whether the label is a letter or word with a number, {@code P1} or {@code SPEAKER_00}. */
    static boolean isNumbered(String label) {
        String bare = withoutBracket(label);
        return NUMBERED.matcher(bare).matches()
                || SPEAKER_NUMBERED.matcher(bare).matches();
    }

    static boolean isDiarised(String label) {
        return SPEAKER_NUMBERED.matcher(label).matches();
    }

    /** Whether the label heads a note or a header line, with or without a number behind it. */
    static boolean neverSpeaks(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        return NEVER.contains(lower) || NEVER.contains(headWord(withoutBracket(label)));
    }

    /** Whether what stands in brackets is a remark of the transcriber. */
    static boolean isSound(String bracketed) {
        for (String word : bracketed.toLowerCase(Locale.ROOT).split("[^\\p{L}_]+")) {
            if (SOUNDS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** {@code participant} of {@code Participant 12b}; the whole in lower case where more words follow. */
    private static String headWord(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < lower.length() && (Character.isLetter(lower.charAt(end)) || lower.charAt(end) == '-')) {
            end++;
        }
        String rest = lower.substring(end).strip();
        boolean numberFollows =
                rest.length() <= 4 && (rest.length() == 1 || rest.chars().anyMatch(Character::isDigit));
        return rest.isEmpty() || numberFollows ? lower.substring(0, end) : lower;
    }

    private static String withoutBracket(String label) {
        int bracket = label.indexOf('(');
        return bracket > 0 ? label.substring(0, bracket).strip() : label;
    }
}
