package workbench.picture;

/**
 * The events of a network side by side, each in a panel of its own.
 *
 * @param width of a panel
 * @param places within each
 */
record PanelGrid(int columns, double width, NetworkPlaces places) {
    static final double GAP = 28;
    private static final double ONE = 704;
    private static final double MANY = 1060;
    private static final int FEW = 6;
    private static final int SOME = 26;

    /**
     * @param events how many are drawn
     * @param ego the number of the node in the middle, or -1
     */
    static PanelGrid of(NetworkSeries series, NetworkLook look, int events, int ego) {
        return ego < 0 ? ofAll(series, look, events) : around(ego, series, look, events);
    }

    private static PanelGrid ofAll(NetworkSeries series, NetworkLook look, int events) {
        int columns =
                look.columns() == null ? columns(series.nodes().size(), events) : Math.min(look.columns(), events);
        double width = look.width() != null ? look.width() : columns == 1 ? ONE : MANY;
        double panel = (width - 2 * SceneDraft.MARGIN - (columns - 1) * GAP) / columns;
        return new PanelGrid(columns, panel, NetworkPlaces.still(series, panel));
    }

    private static int columns(int nodes, int events) {
        if (events == 1) {
            return 1;
        }
        return Math.min(events, nodes <= FEW ? 3 : nodes <= SOME ? 2 : 1);
    }

    /** Each panel is as wide as the circles are. */
    private static PanelGrid around(int ego, NetworkSeries series, NetworkLook look, int events) {
        NetworkPlaces places = NetworkPlaces.around(ego, series);
        double panel = Math.max(ONE - 2 * SceneDraft.MARGIN, places.width());
        double width = look.width() == null ? MANY : look.width();
        int fitting = (int) ((width - 2 * SceneDraft.MARGIN + GAP) / (panel + GAP));
        int columns = look.columns() == null ? fitting : look.columns();
        return new PanelGrid(Math.clamp(columns, 1, events), panel, places);
    }

    double pictureWidth() {
        return 2 * SceneDraft.MARGIN + columns * width + (columns - 1) * GAP;
    }
}
