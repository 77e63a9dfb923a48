package workbench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.cases.CaseStore;
import workbench.cases.Cases;
import workbench.codebook.BuiltInCodebooks;
import workbench.codebook.CodebookStore;
import workbench.codebook.CodebookVersions;
import workbench.codebook.Codebooks;
import workbench.codebook.DoubleCodeHints;
import workbench.codebook.HintStore;
import workbench.codebook.PastCodesStore;
import workbench.coding.Coders;
import workbench.coding.CodingLinkStore;
import workbench.coding.CodingLinks;
import workbench.coding.CodingStore;
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
import workbench.guide.GuideStore;
import workbench.guide.Guides;
import workbench.influence.InfluenceRooms;
import workbench.influence.InfluenceStore;
import workbench.influence.Influences;
import workbench.journal.Change;
import workbench.journal.Journal;
import workbench.lint.Lint;
import workbench.matrix.Matrices;
import workbench.matrix.StudyParts;
import workbench.memo.MemoStore;
import workbench.memo.Memos;
import workbench.network.ActorStore;
import workbench.network.Actors;
import workbench.network.ConfigurationStore;
import workbench.network.Configurations;
import workbench.network.NetworkRooms;
import workbench.network.NetworkStore;
import workbench.network.Networks;
import workbench.picture.PictureRooms;
import workbench.picture.Pictures;
import workbench.problem.WorkbenchException;
import workbench.query.Search;
import workbench.query.SegmentIndex;
import workbench.question.Material;
import workbench.question.Questions;
import workbench.rating.DistinctionStore;
import workbench.rating.Distinctions;
import workbench.rating.RatingMatrices;
import workbench.rating.RatingRooms;
import workbench.rating.RatingStore;
import workbench.rating.Ratings;
import workbench.rating.Silences;
import workbench.rating.Summaries;
import workbench.rating.SummaryLines;
import workbench.rating.SummaryStore;
import workbench.recoding.Crosswalks;
import workbench.recoding.EventBorders;
import workbench.recoding.Reviews;
import workbench.source.CaseMembers;
import workbench.source.Originals;
import workbench.source.ParticipantStore;
import workbench.source.Participants;
import workbench.source.SourceIntake;
import workbench.source.SourceStore;
import workbench.source.Sources;
import workbench.source.TextStore;
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
import workbench.study.TidierStore;
import workbench.timeline.Timeline;
import workbench.timeline.TimelineStore;

/** The front door: one open study, and a facade for each room. Close it, so that others may open the study. */
public final class Workbench implements AutoCloseable {
    /** The program's version. */
    public static final String VERSION = "0.1.0";

    private final StudyFolder folder;
    private final Access access;
    private final Database database;
    private final Study study;
    private final Journal journal;
    private final Tidier tidier;
    private final Codebooks codebooks;
    private final DoubleCodeHints hints;
    private final CodebookVersions codebookVersions;
    private final Cases cases;
    private final Timeline timeline;
    private final Networks networks;
    private final Actors actors;
    private final Configurations configurations;
    private final Participants participants;
    private final Sources sources;
    private final CaseMembers caseMembers;
    private final SourceImport imports;
    private final Coders coders;
    private final Codings codings;
    private final CodingLinks links;
    private final DoubleCoding doubleCoding;
    private final Crosswalks crosswalks;
    private final Reviews reviews;
    private final EventBorders borders;
    private final EvidenceWords evidence;
    private final Passages passages;
    private final Memos memos;
    private final Guides guides;
    private final Summaries summaries;
    private final Ratings ratings;
    private final Distinctions distinctions;
    private final RatingMatrices ratingMatrices;
    private final SegmentIndex index;
    private final Search search;
    private final Matrices matrices;
    private final Influences influences;

    private Workbench(StudyFolder folder, Access access, Database database, @Nullable String coder) {
        this.folder = folder;
        this.access = access;
        this.database = database;
        this.study = new StudyStore(database).read();
        CodebookStore codebookStore = new CodebookStore(database);
        CaseStore caseStore = new CaseStore(database);
        TimelineStore timelineStore = new TimelineStore(database);
        NetworkStore networkStore = new NetworkStore(database);
        ActorStore actorStore = new ActorStore(database);
        ConfigurationStore configurationStore = new ConfigurationStore(database);
        ParticipantStore participantStore = new ParticipantStore(database);
        SourceStore sourceStore = new SourceStore(database);
        TextStore textStore = new TextStore(database);
        CodingStore codingStore = new CodingStore(database);
        HintStore hintStore = new HintStore(database);
        CodingLinkStore linkStore = new CodingLinkStore(database);
        MemoStore memoStore = new MemoStore(database);
        InfluenceStore influenceStore = new InfluenceStore(database);
        GuideStore guideStore = new GuideStore(database);
        SummaryStore summaryStore = new SummaryStore(database);
        RatingStore ratingStore = new RatingStore(database);
        DistinctionStore distinctionStore = new DistinctionStore(database);
        TidierStore tidierStore = new TidierStore(database);
        this.journal = new Journal(
                database,
                Clock.systemUTC(),
                coder == null ? study.coder() : coder,
                List.of(
                        tidierStore,
                        codebookStore,
                        hintStore,
                        caseStore,
                        timelineStore,
                        networkStore,
                        actorStore,
                        configurationStore,
                        participantStore,
                        sourceStore,
                        codingStore,
                        linkStore,
                        memoStore,
                        influenceStore,
                        guideStore,
                        summaryStore,
                        ratingStore,
                        distinctionStore));
        this.tidier = new Tidier(tidierStore, journal);
        this.codebooks = new Codebooks(codebookStore, journal);
        this.codebookVersions = new CodebookVersions(new PastCodesStore(database, codebookStore), codebookStore);
        this.hints = new DoubleCodeHints(hintStore, codebooks::tree, journal);
        this.cases = new Cases(caseStore, journal);
        this.timeline = new Timeline(timelineStore, cases, journal);
        this.networks = new Networks(networkStore, journal);
        this.actors = new Actors(actorStore, networks, journal);
        this.participants = new Participants(participantStore, journal);
        Originals originals = new Originals(folder.originals());
        this.sources = new Sources(sourceStore, textStore, originals, participants, journal);
        this.caseMembers = new CaseMembers(cases, sources, participants, journal);
        this.imports =
                new SourceImport(new SourceIntake(sourceStore, textStore, originals, participants, sources), journal);
        this.coders = new Coders(codingStore);
        this.codings = new Codings(
                database,
                codingStore,
                linkStore,
                coders,
                sources,
                networks,
                timeline,
                words -> codebooks.lookup().codeInUse(words),
                codebooks::facets,
                journal);
        this.links = new CodingLinks(linkStore);
        this.crosswalks = new Crosswalks(database, linkStore, codings, codebooks::tree, codebooks::facets, journal);
        this.reviews = new Reviews(database, codings, codebooks, journal);
        this.borders = new EventBorders(timeline, sources, codings, journal);
        this.evidence = new EvidenceWords(
                codingStore,
                coders,
                sources,
                words -> codebooks.lookup().code(words),
                id -> codebooks.tree().code(id));
        this.configurations = new Configurations(
                new NetworkRooms(
                        configurationStore,
                        networks,
                        actors,
                        timeline,
                        evidence::excerpts,
                        words -> participants.find(words).id()),
                journal);
        this.passages = new Passages(codingStore, sources, participants);
        this.doubleCoding = new DoubleCoding(codings, passages, coders, hints, codebooks::tree);
        this.guides = new Guides(guideStore, journal, codebooks::tree);
        this.summaries = new Summaries(
                summaryStore, coders, journal, id -> sources.source(id).label());
        this.memos = new Memos(memoStore, coders, journal, study);
        RatingRooms ratingRooms = new RatingRooms(cases, codebooks::tree, codebooks::lookup, coders, evidence, sources);
        this.ratings = new Ratings(ratingStore, ratingRooms, journal);
        this.distinctions = new Distinctions(distinctionStore, ratingRooms, journal);
        this.ratingMatrices = new RatingMatrices(ratings, distinctions, ratingRooms);
        this.index = new SegmentIndex(folder.index(), database, journal);
        this.search = new Search(index, database, codebooks::tree);
        this.matrices = new Matrices(
                search,
                new StudyParts(
                        codebooks::tree,
                        timeline::all,
                        networks::all,
                        sources::all,
                        participants::all,
                        cases::all,
                        coders::all));
        this.influences = new Influences(
                influenceStore,
                new InfluenceRooms(
                        timeline,
                        networks,
                        codebooks::tree,
                        words -> codebooks.lookup().code(words),
                        coders,
                        sources,
                        evidence,
                        search),
                journal);
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
            books.forEach(workbench.codebooks::add);
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

    public StudyFolder folder() {
        return folder;
    }

    public Study study() {
        return study;
    }

    /** The intervention, described by the items of TIDieR. */
    public Tidier tidier() {
        return tidier;
    }

    public Journal journal() {
        return journal;
    }

    public Codebooks codebooks() {
        return codebooks;
    }

    /** How the codebooks stood at earlier moments. */
    public CodebookVersions codebookVersions() {
        return codebookVersions;
    }

    /** Which neighbours to think of when coding. */
    public DoubleCodeHints hints() {
        return hints;
    }

    public Cases cases() {
        return cases;
    }

    /** What cases hold, and changes to it. */
    public CaseMembers caseMembers() {
        return caseMembers;
    }

    public Timeline timeline() {
        return timeline;
    }

    public Networks networks() {
        return networks;
    }

    public Actors actors() {
        return actors;
    }

    /** Networks over time. */
    public Configurations configurations() {
        return configurations;
    }

    public Participants participants() {
        return participants;
    }

    public Sources sources() {
        return sources;
    }

    public SourceImport imports() {
        return imports;
    }

    public Coders coders() {
        return coders;
    }

    public Codings codings() {
        return codings;
    }

    /** Which codings belong together. */
    public CodingLinks links() {
        return links;
    }

    /** Reminds of neighbours of a code. */
    public DoubleCoding doubleCoding() {
        return doubleCoding;
    }

    /** Carries codings from one codebook to another. */
    public Crosswalks crosswalks() {
        return crosswalks;
    }

    /** Codings that a change of wording has left behind. */
    public Reviews reviews() {
        return reviews;
    }

    /** Moves the borders of events, and lets inherited codings follow their sources. */
    public EventBorders borders() {
        return borders;
    }

    /** Reads and writes how people point at words as evidence. */
    public EvidenceWords evidence() {
        return evidence;
    }

    /** Reads excerpts with their words, by id. */
    public Passages passages() {
        return passages;
    }

    public Memos memos() {
        return memos;
    }

    /** The interview guides, and what was asked in which source. */
    public Guides guides() {
        return guides;
    }

    /** What cases say on constructs, in the researchers' words. */
    public Summaries summaries() {
        return summaries;
    }

    /** Ratings of constructs in cases, and what is agreed. */
    public Ratings ratings() {
        return ratings;
    }

    /** Where the team says otherwise than its rule which constructs tell cases apart. */
    public Distinctions distinctions() {
        return distinctions;
    }

    /** Ratings as constructs by cases. */
    public RatingMatrices ratingMatrices() {
        return ratingMatrices;
    }

    /** What was not asked, told from what was not said. */
    public Silences silences() {
        return new Silences(cases, guides, summaries, sources, participants, search, codebooks::tree, ratings);
    }

    /** Templates that are filled in during an interview. */
    public RapidMode rapid() {
        return new RapidMode(new RapidRooms(
                study, codebooks::tree, codebooks::lookup, cases, participants, sources, guides, summaries, coders));
    }

    public Search search() {
        return search;
    }

    public Matrices matrices() {
        return matrices;
    }

    public Influences influences() {
        return influences;
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
                codebooks::tree,
                cases,
                timeline,
                networks,
                actors,
                configurations,
                participants,
                sources,
                guides,
                codings,
                passages,
                memos,
                search,
                matrices,
                influences);
    }

    /** Which codes were never used, which rest on little, and what each further source brings. */
    public Coverage coverage() {
        return new Coverage(search, codebooks::tree, sources::all, guides::asking);
    }

    /** What leaves the study, and the check of what has left. */
    public Exports exports() {
        return new Exports(exportRooms());
    }

    /** Ratings that leave the study for a team to work in, and come back. */
    public RatingSheets ratingSheets() {
        return new RatingSheets(exportRooms(), passages, ratings, cases);
    }

    /** What cases say on constructs, as it stands in the cells of a matrix of ratings; names participants if identifying. */
    public SummaryLines summaryLines(boolean identifying) {
        return new SummaryLines(summaries.all(), participants.all(), identifying);
    }

    private ExportRooms exportRooms() {
        return new ExportRooms(
                study,
                codebooks::tree,
                networks,
                timeline,
                participants,
                sources,
                codings,
                coders,
                journal,
                search,
                matrices,
                influences,
                VERSION,
                Clock.systemDefaultZone());
    }

    /** Draws the study. */
    public Pictures pictures() {
        return new Pictures(
                new PictureRooms(study, journal, cases, timeline, networks, actors, configurations, sources, search));
    }

    /** Networks over time in other tools' forms. */
    public NetworkFiles networkFiles() {
        return new NetworkFiles(new NetworkFileRooms(networks, actors, configurations, timeline, cases, passages));
    }

    /** Makes the index anew from the database. */
    public void reindex() {
        index.rebuild();
    }

    /** Takes back the last changes; see {@link workbench.journal.Undo#last}. */
    public List<Change> undo(int count, boolean anyone) {
        List<Change> undone = journal.undo().last(count, anyone);
        forget();
        return undone;
    }

    /** Takes back one change by its number; see {@link workbench.journal.Undo#one}. */
    public Change undoChange(long seq, boolean anyone) {
        Change undone = journal.undo().one(seq, anyone);
        forget();
        return undone;
    }

    private void forget() {
        cases.forget();
        timeline.forget();
        networks.forget();
        actors.forget();
        configurations.forget();
        participants.forget();
        sources.forget();
        guides.forget();
    }

    /** What is wrong with the study's truth on disk, a sentence each; empty if nothing is. */
    public List<String> faults() {
        return new StudyCheck(this).faults();
    }

    /** Lets the index follow what was changed, so that the next question finds it ready, and gives the study free. */
    @Override
    public void close() {
        try {
            if (access == Access.WRITE) {
                index.catchUp();
            }
            index.close();
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
