package workbench.picture;

import workbench.id.NetworkId;
import workbench.matrix.Matrix;
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

    /** A network drawn. */
    public Picture network(NetworkId network, NetworkLook look) {
        return networkPicture(network, look).picture();
    }

    /** Where a network's picture has everybody. */
    public NetworkPlan plan(NetworkId network, NetworkLook look) {
        return networkPicture(network, look).plan();
    }

    private NetworkPicture networkPicture(NetworkId network, NetworkLook look) {
        NetworkSeries series = new NetworkSeriesReading(rooms).of(network);
        return new NetworkPicture(rooms.study().title(), rooms.journal().lastSeq(), series, look);
    }
}
