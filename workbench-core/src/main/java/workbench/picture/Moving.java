package workbench.picture;

/** Marks put elsewhere. */
final class Moving {
    private Moving() {}

    static Mark by(Mark mark, double right, double down) {
        return switch (mark) {
            case Mark.Line line ->
                new Mark.Line(line.from().plus(right, down), line.to().plus(right, down), line.pen());
            case Mark.Bar bar -> new Mark.Bar(bar.box().moved(right, down), bar.rounding(), bar.fill(), bar.outline());
            case Mark.Disc disc ->
                new Mark.Disc(disc.centre().plus(right, down), disc.radius(), disc.fill(), disc.outline());
            case Mark.Form form ->
                new Mark.Form(
                        form.corners().stream()
                                .map(corner -> corner.plus(right, down))
                                .toList(),
                        form.fill(),
                        form.outline());
            case Mark.Words words ->
                new Mark.Words(
                        words.words(),
                        words.at().plus(right, down),
                        words.anchor(),
                        words.face(),
                        words.ink(),
                        words.upright());
        };
    }
}
