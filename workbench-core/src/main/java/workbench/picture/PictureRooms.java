package workbench.picture;

import workbench.cases.Cases;
import workbench.journal.Journal;
import workbench.network.Actors;
import workbench.network.Configurations;
import workbench.network.Networks;
import workbench.query.Search;
import workbench.source.Sources;
import workbench.study.Study;
import workbench.timeline.Timeline;

/** What pictures ask of the other rooms. */
public record PictureRooms(
        Study study,
        Journal journal,
        Cases cases,
        Timeline timeline,
        Networks networks,
        Actors actors,
        Configurations configurations,
        Sources sources,
        Search search) {}
