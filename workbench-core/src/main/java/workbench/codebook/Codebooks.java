package workbench.codebook;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import workbench.id.CodeId;
import workbench.id.CodingId;
import workbench.journal.Journal;
import workbench.journal.OpenChange;

/**
 * The study's codebooks and codes, and all that may be done to them. Each change is one entry of the journal, can be taken
 * back, and loses no coding. A framework's codes are frozen: the study lays its own words over them ({@link #overlay}) and
 * adds its own codes below them.
 *
 * <p>Whatever cannot be done is refused with a {@link workbench.problem.WorkbenchException}; an id of no code is an
 * {@link IllegalArgumentException}.
 */
public final class Codebooks {
    /** The id of the study's own codebook, made when the first code is added to it. */
    public static final String OWN = "inductive";

    private final CodebookStore store;
    private final Journal journal;
    private volatile @Nullable Snapshot last;

    private record Snapshot(long seq, CodeTree tree, CodeLookup lookup) {}

    public Codebooks(CodebookStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /** All codes as they stand now; read again only after a change to them. */
    public CodeTree tree() {
        return snapshot().tree();
    }

    /** Finds codes by what people type. It keeps to the codes of this moment: ask for it once for a file of codings. */
    public CodeLookup lookup() {
        return snapshot().lookup();
    }

    private Snapshot snapshot() {
        long seq = journal.lastSeq();
        Snapshot known = last;
        if (known != null && known.seq() == seq) {
            return known;
        }
        Snapshot fresh;
        if (known != null && known.seq() < seq && !store.changedSince(known.seq())) {
            fresh = new Snapshot(seq, known.tree(), known.lookup());
        } else {
            StandingCodes codes = StandingCodes.read(store);
            fresh = new Snapshot(seq, codes.tree(), new CodeLookup(codes.tree(), codes.merged()));
        }
        last = fresh;
        return fresh;
    }

    /** Forgets what it knows, because what it read was taken back. */
    public void forget() {
        last = null;
    }

    /** The codebook that short references and matrices speak of; empty in a study without any. */
    public Optional<Codebook> primary() {
        return tree().codebooks().stream().findFirst();
    }

    /** The codebook with this id for people; refused where there is none, with those there are. */
    public Codebook codebook(String slug) {
        return lookup().codebook(slug);
    }

    /** The roles and characteristics of people that are coded together; without any where the study lacks CFIR 2022. */
    public Facets facets() {
        return new Facets(tree());
    }

    /** The codebook as it can be written to a file: with the study's own words, without retired codes. */
    public CodebookFile file(Codebook book) {
        return new CodebookDeparture(store).file(book);
    }

    /** The wordings a code had before the present one, oldest first. */
    public List<EarlierWording> history(CodeId code) {
        return store.history(code);
    }

    /** Adds a codebook with all its codes; refused if the study has one of that id. A framework's codes are frozen. */
    public Codebook add(CodebookFile file) {
        return add(file, file.framework());
    }

    /** The same where a person says whether its codes shall be frozen. */
    public Codebook add(CodebookFile file, boolean framework) {
        return journal.record("codebook import", "codebook", change -> {
            CodebookArrival arrival = new CodebookArrival(store, change);
            return arrival.add(file, framework);
        });
    }

    /** Adds an inductive code. */
    public Code addCode(NewCode code) {
        return journal.record("codebook add", "code", change -> addCode(code, change));
    }

    /** Adds it as a part of a change that is being made, which must be one to a code. */
    public Code addCode(NewCode code, OpenChange change) {
        return new CodeAddition(store, change).add(code);
    }

    /** Gives an inductive code new words, in its next version; the earlier ones are kept. */
    public Code define(CodeId code, Rewording words) {
        return journal.record("codebook define", "code", change -> new CodeWording(store, change).define(code, words));
    }

    /**
     * Lays the study's own words over a framework's code, in its next version.
     *
     * @param name the study's own name for it, or null to leave the name as it is
     */
    public Code overlay(CodeId code, @Nullable String name, Rewording words) {
        return overlay(code, name, null, words);
    }

    /**
     * The same, and for a domain what it is about in this study.
     *
     * @param subject null leaves it as it is, an empty text takes it away; refused for a code that is no domain
     */
    public Code overlay(CodeId code, @Nullable String name, @Nullable String subject, Rewording words) {
        return journal.record(
                "codebook overlay",
                "code",
                change -> new CodeWording(store, change).overlay(code, name, subject, words));
    }

    /** Takes the study's own words off a framework's code. */
    public Code liftOverlay(CodeId code) {
        return journal.record("codebook overlay", "code", change -> new CodeWording(store, change).lift(code));
    }

    /** Calls an inductive code something else; its path follows, the old name stays as an alias. */
    public Code rename(CodeId code, String name) {
        return journal.record("codebook rename", "code", change -> new CodePlacing(store, change).rename(code, name));
    }

    /** Gives an inductive code other names, or takes some away. */
    public Code alias(CodeId code, List<String> more, List<String> gone) {
        return journal.record(
                "codebook alias", "code", change -> new CodePlacing(store, change).alias(code, more, gone));
    }

    /**
     * Puts an inductive code, with all below it, under another one.
     *
     * @param under null for the top of its codebook, or of the study's own where its codebook is a framework
     */
    public Code move(CodeId code, @Nullable CodeId under) {
        return journal.record("codebook move", "code", change -> new CodePlacing(store, change).move(code, under));
    }

    /** Makes the codings of one code codings of another and retires the first; its names lead to the other from then on. */
    public CodeMerged merge(CodeId code, CodeId into) {
        return journal.record("codebook merge", "code", change -> new CodeMerge(store, change).merge(code, into));
    }

    /** What a merge would do; nothing is changed. Refused where the merge would be. */
    public CodeMerged previewMerge(CodeId code, CodeId into) {
        return journal.rehearse(change -> new CodeMerge(store, change).merge(code, into));
    }

    /**
     * Makes a new code of a part of a code's codings.
     *
     * @param made where it has no place of its own to go under, it stands next to {@code code}, or under it if that is a
     *     framework's
     * @param codings those that move; refused if one is not a coding of {@code code}
     */
    public Code split(CodeId code, NewCode made, Collection<CodingId> codings) {
        return journal.record(
                "codebook split", "code", change -> new CodeSplit(store, change).split(code, made, codings));
    }

    /** How many judgements on a code rest on codings that bear another code, as after a split. */
    public int judgementsRestingElsewhere(CodeId code) {
        return store.judgements().restingElsewhere(code);
    }

    /** Says that nobody should code with it any more; its codings stand. A framework's code can be retired too. */
    public Code retire(CodeId code) {
        return journal.record(
                "codebook retire", "code", change -> new CodeRetirement(store, change).retire(code, true));
    }

    /** Takes a retired code back into use; what was merged away stays where it is. */
    public Code unretire(CodeId code) {
        return journal.record(
                "codebook unretire", "code", change -> new CodeRetirement(store, change).retire(code, false));
    }
}
