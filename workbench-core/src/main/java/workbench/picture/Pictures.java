package workbench.picture;

import org.jspecify.annotations.Nullable;
import workbench.id.EventId;
import workbench.id.NetworkId;
import workbench.matrix.Matrix;
import workbench.network.Party;
import workbench.query.Query;

/** Draws the study: its timeline, its matrices, its networks. */
public final class Pictures {
    private final PictureRooms rooms;

    public Pictures(PictureRooms rooms) {
        this.rooms = rooms;
    }

    /** What the timeline tells, of the codings that a query finds. */
    public Chronicle chronicle(Query query) {
        return new ChronicleReading(rooms).of(query);
    }

    /** The timeline drawn. */
    public Picture timeline(Chronicle chronicle) {
        return new TimelinePicture(chronicle).picture();
    }

    /** A matrix drawn; refused where it is too large for that. */
    public Picture matrix(Matrix matrix, MatrixLook look) {
        return new MatrixPicture(rooms.study().title(), rooms.journal().lastSeq(), matrix, look).picture();
    }

    /**
     * A network drawn.
     *
     * @param at the event; null: every event, side by side, each node at one place throughout
     * @param ego around whom the others are drawn in circles of closeness; null: around nobody
     */
    public Picture network(NetworkId network, @Nullable EventId at, @Nullable Party ego) {
        NetworkSeries series = new NetworkSeriesReading(rooms).of(network);
        return new NetworkPicture(rooms.study().title(), rooms.journal().lastSeq(), series, at, ego).picture();
    }
}
