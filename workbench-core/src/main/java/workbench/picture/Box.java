package workbench.picture;

/** An upright rectangle of a picture, in its units. */
record Box(double x, double y, double width, double height) {
    static Box around(Spot centre, double width, double height) {
        return new Box(centre.x() - width / 2, centre.y() - height / 2, width, height);
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    Spot centre() {
        return new Spot(x + width / 2, y + height / 2);
    }

    Box grown(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    Box moved(double right, double down) {
        return new Box(x + right, y + down, width, height);
    }

    /** Whether the two have more than an edge in common. */
    boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    boolean holds(Box other) {
        return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
    }
}
