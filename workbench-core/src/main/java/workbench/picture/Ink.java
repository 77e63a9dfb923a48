package workbench.picture;

/**
 * A colour. Those that tell things apart are of the palette of Okabe and Ito ("Color Universal Design", 2008,
 * https://jfly.uni-koeln.de/color/), which people see differently whatever their colour vision; nothing is told by colour
 * alone.
 *
 * @param rgb 0xRRGGBB
 */
record Ink(int rgb) {
    static final Ink BLACK = new Ink(0x000000);
    static final Ink DARK = new Ink(0x333333);
    static final Ink GREY = new Ink(0x6B6B6B);
    static final Ink LIGHT = new Ink(0xC8C8C8);
    static final Ink PALE = new Ink(0xEFEFEF);
    static final Ink WHITE = new Ink(0xFFFFFF);
    static final Ink BLUE = new Ink(0x0072B2);
    static final Ink SKY = new Ink(0x56B4E9);
    static final Ink VERMILLION = new Ink(0xD55E00);
    static final Ink ORANGE = new Ink(0xE69F00);
    static final Ink GREEN = new Ink(0x009E73);
    static final Ink PURPLE = new Ink(0xCC79A7);

    /**
     * The same, mixed with white.
     *
     * @param share of the colour, from 0 (white) to 1
     */
    Ink tint(double share) {
        return new Ink(mixed(16, share) << 16 | mixed(8, share) << 8 | mixed(0, share));
    }

    private int mixed(int shift, double share) {
        int part = rgb >> shift & 0xFF;
        return (int) Math.round(255 - (255 - part) * share);
    }
}
