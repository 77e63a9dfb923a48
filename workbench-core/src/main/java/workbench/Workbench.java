package workbench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.cases.Cases;
import workbench.codebook.BuiltInCodebooks;
import workbench.codebook.CodebookVersions;
import workbench.codebook.Codebooks;
import workbench.codebook.DoubleCodeHints;
import workbench.coding.Coders;
import workbench.coding.CodingLinks;
import workbench.coding.Codings;
import workbench.coding.DoubleCoding;
import workbench.coding.EvidenceWords;
import workbench.coding.Passages;
import workbench.coverage.Coverage;
import workbench.exchange.ExportRooms;
import workbench.exchange.Exports;
import workbench.exchange.NetworkFileRooms;
import workbench.exchange.NetworkFiles;
import workbench.exchange.RapidMode;
import workbench.exchange.RapidRooms;
import workbench.exchange.RatingSheets;
import workbench.guide.Guides;
import workbench.influence.Influences;
import workbench.journal.Change;
import workbench.journal.Journal;
import workbench.journal.UndoPreview;
import workbench.lint.Lint;
import workbench.matrix.Matrices;
import workbench.memo.Memos;
import workbench.network.Actors;
import workbench.network.Configurations;
import workbench.network.Networks;
import workbench.picture.PictureRooms;
import workbench.picture.Pictures;
import workbench.problem.WorkbenchException;
import workbench.query.SavedQueries;
import workbench.query.Search;
import workbench.question.Material;
import workbench.question.Questions;
import workbench.rating.Distinctions;
import workbench.rating.RatingMatrices;
import workbench.rating.Ratings;
import workbench.rating.Silences;
import workbench.rating.Summaries;
import workbench.rating.SummaryLines;
import workbench.recoding.Crosswalks;
import workbench.recoding.EventBorders;
import workbench.recoding.Reviews;
import workbench.source.CaseMembers;
import workbench.source.Participants;
import workbench.source.Sources;
import workbench.source.reader.SourceImport;
import workbench.storage.Database;
import workbench.storage.DatabaseAccess;
import workbench.storage.DatabaseUnusable;
import workbench.storage.Schema;
import workbench.study.NewStudy;
import workbench.study.Study;
import workbench.study.StudyFolder;
import workbench.study.StudyStore;
import workbench.study.Tidier;
import workbench.timeline.Timeline;

/** The front door: one open study, and a facade for each room. Close it, so that others may open the study. */
public final class Workbench implements AutoCloseable {
    /** The program's version. */
    public static final String VERSION = "0.1.0";

    private final StudyFolder folder;
    private final Access access;
    private final Database database;
    private final StudyRooms rooms;
    private final String coder;
    private final boolean lent;

    private Workbench(StudyFolder folder, Access access, Database database, @Nullable String coder) {
        this.folder = folder;
        this.access = access;
        this.database = database;
        this.rooms = new StudyRooms(folder, database, coder);
        this.coder = rooms.journal.who();
        this.lent = false;
    }

    private Workbench(Workbench lender) {
        this.folder = lender.folder;
        this.access = lender.access;
        this.database = lender.database;
        this.rooms = lender.rooms;
        this.coder = lender.coder;
        this.lent = true;
    }

    /**
     * Makes a study in a new or empty folder.
     *
     * @throws workbench.problem.WorkbenchException if the folder cannot be one, or a codebook is unknown
     */
    public static Workbench create(Path path, NewStudy wanted) {
        var books = wanted.codebooks().stream().map(BuiltInCodebooks::read).toList();
        StudyFolder folder = new StudyFolder(path);
        folder.make();
        try {
            Database database = Database.open(folder.path(), DatabaseAccess.CREATE);
            Schema.migrate(database);
            new StudyStore(database).begin(wanted, VERSION);
            folder.sayHeld("init");
            Workbench workbench = new Workbench(folder, Access.WRITE, database, wanted.coder());
            books.forEach(workbench.rooms.codebooks::add);
            return workbench;
        } catch (DatabaseUnusable cause) {
            throw StudyOpening.unwritable(folder, cause);
        }
    }

    /**
     * Opens a study.
     *
     * @param coder who acts; null for the one named when the study was made
     * @param purpose what it is opened for, in a word, for whoever finds it locked
     * @throws workbench.problem.WorkbenchException of kind STUDY_UNUSABLE if it cannot be used
     */
    public static Workbench open(Path path, Access access, @Nullable String coder, String purpose) {
        StudyFolder folder = new StudyFolder(path);
        Database database = StudyOpening.open(folder, access);
        if (access == Access.WRITE) {
            folder.sayHeld(purpose);
        }
        return new Workbench(folder, access, database, coder);
    }

    /**
     * The same open study for one piece of work; one at a time. Closing what is lent gives nothing free: who acts then is again
     * who acted before.
     *
     * @param acting who acts meanwhile; null for the one for whom the study was opened
     */
    public Workbench lend(@Nullable String acting) {
        rooms.journal.actAs(acting == null ? coder : acting);
        return new Workbench(this);
    }

    /** What it was opened for. */
    public Access access() {
        return access;
    }

    public StudyFolder folder() {
        return folder;
    }

    public Study study() {
        return rooms.study;
    }

    /** The intervention, described by the items of TIDieR. */
    public Tidier tidier() {
        return rooms.tidier;
    }

    public Journal journal() {
        return rooms.journal;
    }

    public Codebooks codebooks() {
        return rooms.codebooks;
    }

    /** How the codebooks stood at earlier moments. */
    public CodebookVersions codebookVersions() {
        return rooms.codebookVersions;
    }

    /** Which neighbours to think of when coding. */
    public DoubleCodeHints hints() {
        return rooms.hints;
    }

    public Cases cases() {
        return rooms.cases;
    }

    /** What cases hold, and changes to it. */
    public CaseMembers caseMembers() {
        return rooms.caseMembers;
    }

    public Timeline timeline() {
        return rooms.timeline;
    }

    public Networks networks() {
        return rooms.networks;
    }

    public Actors actors() {
        return rooms.actors;
    }

    /** Networks over time. */
    public Configurations configurations() {
        return rooms.configurations;
    }

    public Participants participants() {
        return rooms.participants;
    }

    public Sources sources() {
        return rooms.sources;
    }

    public SourceImport imports() {
        return rooms.imports;
    }

    public Coders coders() {
        return rooms.coders;
    }

    public Codings codings() {
        return rooms.codings;
    }

    /** Which codings belong together. */
    public CodingLinks links() {
        return rooms.links;
    }

    /** Reminds of neighbours of a code. */
    public DoubleCoding doubleCoding() {
        return rooms.doubleCoding;
    }

    /** Carries codings from one codebook to another. */
    public Crosswalks crosswalks() {
        return rooms.crosswalks;
    }

    /** Codings that a change of wording has left behind. */
    public Reviews reviews() {
        return rooms.reviews;
    }

    /** Moves the borders of events, and lets inherited codings follow their sources. */
    public EventBorders borders() {
        return rooms.borders;
    }

    /** Reads and writes how people point at words as evidence. */
    public EvidenceWords evidence() {
        return rooms.evidence;
    }

    /** Reads excerpts with their words, by id. */
    public Passages passages() {
        return rooms.passages;
    }

    public Memos memos() {
        return rooms.memos;
    }

    /** The interview guides, and what was asked in which source. */
    public Guides guides() {
        return rooms.guides;
    }

    /** What cases say on constructs, in the researchers' words. */
    public Summaries summaries() {
        return rooms.summaries;
    }

    /** Ratings of constructs in cases, and what is agreed. */
    public Ratings ratings() {
        return rooms.ratings;
    }

    /** Where the team says otherwise than its rule which constructs tell cases apart. */
    public Distinctions distinctions() {
        return rooms.distinctions;
    }

    /** Ratings as constructs by cases. */
    public RatingMatrices ratingMatrices() {
        return rooms.ratingMatrices;
    }

    /** What was not asked, told from what was not said. */
    public Silences silences() {
        return new Silences(
                rooms.cases,
                rooms.guides,
                rooms.summaries,
                rooms.sources,
                rooms.participants,
                rooms.search,
                rooms.codebooks::tree,
                rooms.ratings);
    }

    /** Templates that are filled in during an interview. */
    public RapidMode rapid() {
        return new RapidMode(new RapidRooms(
                rooms.study,
                rooms.codebooks::tree,
                rooms.codebooks::lookup,
                rooms.cases,
                rooms.participants,
                rooms.sources,
                rooms.guides,
                rooms.summaries,
                rooms.coders));
    }

    public Search search() {
        return rooms.search;
    }

    /** Questions that are kept by name. */
    public SavedQueries savedQueries() {
        return rooms.savedQueries;
    }

    public Matrices matrices() {
        return rooms.matrices;
    }

    public Influences influences() {
        return rooms.influences;
    }

    /** What researchers ask of the study, by name. */
    public Questions questions() {
        return new Questions(material());
    }

    /** The checks of a finished analysis. */
    public Lint lint() {
        return new Lint(material());
    }

    private Material material() {
        return new Material(
                rooms.codebooks::tree,
                rooms.cases,
                rooms.timeline,
                rooms.networks,
                rooms.actors,
                rooms.configurations,
                rooms.participants,
                rooms.sources,
                rooms.guides,
                rooms.codings,
                rooms.passages,
                rooms.memos,
                rooms.search,
                rooms.matrices,
                rooms.influences);
    }

    /** Which codes were never used, which rest on little, and what each further source brings. */
    public Coverage coverage() {
        return new Coverage(rooms.search, rooms.codebooks::tree, rooms.sources::all, rooms.guides::asking);
    }

    /** What leaves the study, and the check of what has left. */
    public Exports exports() {
        return new Exports(exportRooms());
    }

    /** Ratings that leave the study for a team to work in, and come back. */
    public RatingSheets ratingSheets() {
        return new RatingSheets(exportRooms(), rooms.passages, rooms.ratings, rooms.cases);
    }

    /** What cases say on constructs, as it stands in the cells of a matrix of ratings; names participants if identifying. */
    public SummaryLines summaryLines(boolean identifying) {
        return new SummaryLines(rooms.summaries.all(), rooms.participants.all(), identifying);
    }

    private ExportRooms exportRooms() {
        return new ExportRooms(
                rooms.study,
                rooms.codebooks::tree,
                rooms.networks,
                rooms.timeline,
                rooms.participants,
                rooms.sources,
                rooms.codings,
                rooms.coders,
                rooms.journal,
                rooms.search,
                rooms.matrices,
                rooms.influences,
                VERSION,
                Clock.systemDefaultZone());
    }

    /** Draws the study. */
    public Pictures pictures() {
        return new Pictures(new PictureRooms(
                rooms.study,
                rooms.journal,
                rooms.cases,
                rooms.timeline,
                rooms.networks,
                rooms.actors,
                rooms.configurations,
                rooms.sources,
                rooms.search));
    }

    /** Networks over time in other tools' forms. */
    public NetworkFiles networkFiles() {
        return new NetworkFiles(new NetworkFileRooms(
                rooms.networks, rooms.actors, rooms.configurations, rooms.timeline, rooms.cases, rooms.passages));
    }

    /** Lets the index follow what was changed, so that the next question finds it ready. */
    public void letIndexFollow() {
        rooms.index.catchUp();
    }

    /** Makes the index anew from the database. */
    public void reindex() {
        rooms.index.rebuild();
    }

    /** Takes back the last changes; see {@link workbench.journal.Undo#last}. */
    public List<Change> undo(int count, boolean anyone) {
        List<Change> undone = rooms.journal.undo().last(count, anyone);
        rooms.forget();
        return undone;
    }

    /** Takes back one change by its number; see {@link workbench.journal.Undo#one}. */
    public Change undoChange(long seq, boolean anyone) {
        Change undone = rooms.journal.undo().one(seq, anyone);
        rooms.forget();
        return undone;
    }

    /** What {@link #undoChange} would do; refused where that would be. */
    public UndoPreview previewUndo(long seq, boolean anyone) {
        try {
            return rooms.journal.undo().preview(seq, anyone);
        } finally {
            rooms.forget();
        }
    }

    /** What is wrong with the study's truth on disk, a sentence each; empty if nothing is. */
    public List<String> faults() {
        return new StudyCheck(this).faults();
    }

    /** Lets the index follow what was changed, so that the next question finds it ready, and gives the study free. */
    @Override
    public void close() {
        if (lent) {
            rooms.journal.actAs(coder);
            return;
        }
        try {
            if (access == Access.WRITE) {
                rooms.index.catchUp();
            }
            rooms.index.close();
        } catch (WorkbenchException unwritable) {
            // what was changed stands; the index is derived, and whoever opens the study next brings it up
        } finally {
            database.close();
            if (access == Access.WRITE) {
                folder.sayFree();
            }
        }
    }
}
