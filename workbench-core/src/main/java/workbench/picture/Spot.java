package workbench.picture;

/** A place in a picture; x runs to the right, y down, in units of which 96 make an inch where nobody scales it. */
public record Spot(double x, double y) {
    Spot plus(double right, double down) {
        return new Spot(x + right, y + down);
    }

    double distance(Spot other) {
        return Math.hypot(other.x - x, other.y - y);
    }

    /** The place on the way to another: 0 is here, 1 there. */
    Spot towards(Spot other, double part) {
        return new Spot(x + (other.x - x) * part, y + (other.y - y) * part);
    }
}
