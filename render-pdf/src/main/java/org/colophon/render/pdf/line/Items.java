package org.colophon.render.pdf.line;

/**
 * A paragraph made ready for breaking: for each character its face, class, advance and the gap before it, with sums
 * from the start, and whether a line may end after it. No object for a character.
 */
final class Items {

    final int size;
    final int[] points;
    final Type[] types;
    final int[] faces;
    final CharClass[] classes;
    /** Width that the character takes, after two marks that meet have been closed up. */
    final int[] advance;
    /** Gap between Han and Latin before the character; it vanishes at the start of a line. */
    final int[] gap;
    /** Where the glyph stands in its cell. */
    final int[] shift;
    /** Horizontal scaling of the glyph, 1000 for none. */
    final int[] scale;
    final boolean[] breakAfter;
    /** {@code sum[i]}: advances and gaps of all characters before {@code i}. */
    final long[] sum;

    private final Metrics metrics;

    Items(TypedText text, Metrics metrics, Setting setting) {
        this.metrics = metrics;
        size = text.size();
        points = new int[size];
        types = new Type[size];
        faces = new int[size];
        classes = new CharClass[size];
        advance = new int[size];
        gap = new int[size];
        shift = new int[size];
        scale = new int[size];
        breakAfter = new boolean[size];
        sum = new long[size + 1];
        for (int i = 0; i < size; i++) {
            points[i] = text.point(i);
            types[i] = text.type(i);
        }
        classify();
        for (int i = 0; i < size; i++) {
            measure(i);
        }
        closeUp(setting.marks());
        gaps();
        for (int i = 0; i < size; i++) {
            sum[i + 1] = sum[i] + gap[i] + advance[i];
            breakAfter[i] = i + 1 < size && mayBreak(i);
        }
    }

    private void classify() {
        for (int i = 0; i < size; i++) {
            boolean latin = isShared(points[i]) && amongLatin(i);
            classes[i] = CharClass.of(points[i], latin);
            faces[i] = metrics.face(types[i], points[i], latin || classes[i].isWestern());
        }
    }

    /** Marks that Chinese and Latin print with the same characters. */
    private static boolean isShared(int point) {
        return point >= 0x2010 && point <= 0x2027;
    }

    /** Whether the nearest letters on both sides are Latin; at an edge the other side decides. */
    private boolean amongLatin(int index) {
        int before = neighbour(index, -1);
        int after = neighbour(index, 1);
        return before <= 0 && after <= 0 && before + after < 0;
    }

    /** 1 for a Han, -1 for a Latin letter or digit, 0 for neither up to the edge. */
    private int neighbour(int index, int step) {
        for (int i = index + step; i >= 0 && i < size; i += step) {
            int point = points[i];
            if (CharClass.isIdeographic(point)) {
                return 1;
            }
            if (Character.isLetterOrDigit(point)) {
                return -1;
            }
        }
        return 0;
    }

    private void measure(int i) {
        int size = types[i].size();
        int width = metrics.width(faces[i], points[i]);
        int cell = switch (classes[i]) {
            case HAN, OPENING, CLOSING, COMMA, STOP, STICKY -> CharClass.isIdeographic(points[i]) || classes[i].isMark() ? 1000 : width;
            case MIDDLE -> betweenHan(i) ? 500 : width;
            case DASH -> amongLatin(i) ? width : 1000;
            case SPACE -> points[i] == 0x3000 ? 1000 : points[i] == '\t' ? 2000 : betweenHan(i) ? 500 : width;
            default -> width;
        };
        scale[i] = 1000;
        // A dash narrower than its cell would leave a gap in ——: each half is drawn to fill its own em.
        if (classes[i] == CharClass.DASH && cell == 1000 && width > 0) {
            scale[i] = 1_000_000 / width;
        } else if (classes[i] == CharClass.OPENING && width < cell) {
            // Faces that draw quotes narrow leave the empty half to us: it stands before an opening mark.
            shift[i] = (cell - width) * size / 1000;
        } else if (classes[i] == CharClass.MIDDLE || classes[i] == CharClass.HAN && width < cell) {
            shift[i] = (cell - width) * size / 2000;
        }
        advance[i] = cell * size / 1000;
    }

    private boolean betweenHan(int i) {
        return i > 0 && i + 1 < size && CharClass.isIdeographic(points[i - 1]) && CharClass.isIdeographic(points[i + 1]);
    }

    /** Two marks that meet take one em and a half (CLREQ, adjustment of adjacent marks). */
    private void closeUp(Setting.Marks marks) {
        for (int i = 0; i < size; i++) {
            int half = types[i].size() / 2;
            boolean meets = i + 1 < size && classes[i + 1].isMark()
                    && (classes[i].closes() || classes[i] == CharClass.OPENING && classes[i + 1] == CharClass.OPENING);
            switch (marks) {
                case FULL -> advance[i] -= meets ? half : 0;
                case HALF -> {
                    if (classes[i].closes()) {
                        advance[i] -= half;
                    } else if (classes[i] == CharClass.OPENING) {
                        advance[i] -= half;
                        shift[i] -= half;
                    }
                }
            }
        }
    }

    /** Between Han and Latin a quarter em, around digits an eighth, none inside a date; a typed blank is replaced. */
    private void gaps() {
        for (int i = 1; i < size; i++) {
            int before = i - 1;
            boolean blank = classes[i] == CharClass.SPACE && i + 1 < size && points[i] == ' ';
            int after = blank ? i + 1 : i;
            if (blank && meets(before, after)) {
                advance[i] = 0;
                gap[i] = width(before, after);
            } else if (!blank && classes[before] != CharClass.SPACE && meets(before, i)) {
                gap[i] = width(before, i);
            }
        }
    }

    private boolean meets(int a, int b) {
        return classes[a] == CharClass.HAN && isWord(b) || isWord(a) && classes[b] == CharClass.HAN;
    }

    private boolean isWord(int i) {
        return (classes[i] == CharClass.LATIN || classes[i] == CharClass.DIGIT || classes[i] == CharClass.POSTFIX) && types[i].rise() == 0;
    }

    private int width(int a, int b) {
        int latin = classes[a] == CharClass.HAN ? b : a;
        int han = latin == a ? b : a;
        boolean date = classes[latin] == CharClass.DIGIT && "年月日时時".indexOf(points[han]) >= 0 && han > latin;
        int part = date ? 0 : classes[latin] == CharClass.LATIN ? 4 : 8;
        return part == 0 ? 0 : types[han].size() / part;
    }

    private boolean mayBreak(int i) {
        CharClass a = classes[i];
        CharClass b = classes[i + 1];
        if (points[i] == '\n') {
            return true;
        }
        // Note marks stay with what they mark.
        if (b == CharClass.SPACE || types[i + 1].rise() != 0) {
            return false;
        }
        if (a == CharClass.SPACE) {
            return points[i] != 0xA0 && startsLine(b);
        }
        if (!startsLine(b) || !endsLine(a)) {
            return false;
        }
        if (a == b && (a == CharClass.DASH || a == CharClass.ELLIPSIS)) {
            return false;
        }
        boolean western = (a.isWestern() || a == CharClass.POSTFIX) && (b.isWestern() || b == CharClass.PREFIX);
        return !western || points[i] == '-' && i > 0 && b == CharClass.LATIN && classes[i - 1] == CharClass.LATIN;
    }

    private static boolean startsLine(CharClass c) {
        return switch (c) {
            case CLOSING, COMMA, STOP, MIDDLE, CONNECTOR, SOLIDUS, POSTFIX, STICKY, WEST_CLOSE, SPACE -> false;
            case HAN, LATIN, DIGIT, OPENING, DASH, ELLIPSIS, PREFIX, WEST_OPEN -> true;
        };
    }

    private static boolean endsLine(CharClass c) {
        return switch (c) {
            case OPENING, WEST_OPEN, PREFIX, SOLIDUS, MIDDLE -> false;
            case HAN, LATIN, DIGIT, SPACE, CLOSING, COMMA, STOP, CONNECTOR, DASH, ELLIPSIS, POSTFIX, STICKY, WEST_CLOSE -> true;
        };
    }
}
