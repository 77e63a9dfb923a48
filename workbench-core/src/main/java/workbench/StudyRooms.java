package workbench;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbench.cases.CaseStore;
import workbench.cases.Cases;
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
import workbench.guide.GuideStore;
import workbench.guide.Guides;
import workbench.influence.InfluenceRooms;
import workbench.influence.InfluenceStore;
import workbench.influence.Influences;
import workbench.journal.Journal;
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
import workbench.query.SavedQueries;
import workbench.query.SavedQueryStore;
import workbench.query.Search;
import workbench.query.SegmentIndex;
import workbench.rating.DistinctionStore;
import workbench.rating.Distinctions;
import workbench.rating.RatingMatrices;
import workbench.rating.RatingRooms;
import workbench.rating.RatingStore;
import workbench.rating.Ratings;
import workbench.rating.Summaries;
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
import workbench.study.Study;
import workbench.study.StudyFolder;
import workbench.study.StudyStore;
import workbench.study.Tidier;
import workbench.study.TidierStore;
import workbench.timeline.Timeline;
import workbench.timeline.TimelineStore;

/** The rooms of one open study: the only place that wires them, by their constructors, in reading order. */
final class StudyRooms {
    final Study study;
    final Journal journal;
    final Tidier tidier;
    final Codebooks codebooks;
    final DoubleCodeHints hints;
    final CodebookVersions codebookVersions;
    final Cases cases;
    final Timeline timeline;
    final Networks networks;
    final Actors actors;
    final Configurations configurations;
    final Participants participants;
    final Sources sources;
    final CaseMembers caseMembers;
    private final SourceIntake intake;
    final SourceImport imports;
    final Coders coders;
    final Codings codings;
    final CodingLinks links;
    final DoubleCoding doubleCoding;
    final Crosswalks crosswalks;
    final Reviews reviews;
    final EventBorders borders;
    final EvidenceWords evidence;
    final Passages passages;
    final Memos memos;
    final Guides guides;
    final Summaries summaries;
    final Ratings ratings;
    final Distinctions distinctions;
    final RatingMatrices ratingMatrices;
    final SegmentIndex index;
    final Search search;
    final SavedQueries savedQueries;
    final Matrices matrices;
    final Influences influences;

    /** @param coder who acts; null for the one named when the study was made */
    StudyRooms(StudyFolder folder, Database database, @Nullable String coder) {
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
        SavedQueryStore savedQueryStore = new SavedQueryStore(database);
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
                        distinctionStore,
                        savedQueryStore));
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
        this.intake = new SourceIntake(sourceStore, textStore, originals, participants, sources);
        this.imports = new SourceImport(intake, journal);
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
        this.savedQueries = new SavedQueries(savedQueryStore, coders, journal);
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
        database.whenTakenBack(this::forget);
    }

    /** Forgets what the rooms know, because the database was changed beside them, or a change was taken back. */
    void forget() {
        codebooks.forget();
        cases.forget();
        timeline.forget();
        networks.forget();
        actors.forget();
        configurations.forget();
        participants.forget();
        sources.forget();
        intake.forget();
        guides.forget();
    }
}
