package org.colophon.images;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

/**
 * The outline of a shape as the data of an SVG path: relative, in whole units or hundredths. Points are rounded before
 * they are subtracted, so that no error adds up along a path.
 */
final class PathData {

    private final StringBuilder out = new StringBuilder();
    private final int parts;
    private long x;
    private long y;
    private long startX;
    private long startY;
    private char command;

    private PathData(int parts) {
        this.parts = parts;
    }

    /** Returns a shape in whole units: letters, of which a thousand are an em. */
    static String whole(Shape shape, AffineTransform moved) {
        return new PathData(1).write(shape.getPathIterator(moved));
    }

    /** Returns a shape in hundredths of a unit. */
    static String hundredths(Shape shape) {
        return new PathData(100).write(shape.getPathIterator(null));
    }

    private String write(PathIterator path) {
        double[] at = new double[6];
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    points('m', at, 1);
                    startX = x;
                    startY = y;
                }
                case PathIterator.SEG_LINETO -> line(at);
                case PathIterator.SEG_QUADTO -> points('q', at, 2);
                case PathIterator.SEG_CUBICTO -> points('c', at, 3);
                default -> close();
            }
        }
        return out.toString();
    }

    private void close() {
        out.append('z');
        command = 'z';
        x = startX;
        y = startY;
    }

    private void line(double[] at) {
        long dx = round(at[0]) - x;
        long dy = round(at[1]) - y;
        if (dy == 0) {
            step('h', dx);
        } else if (dx == 0) {
            step('v', dy);
        } else {
            points('l', at, 1);
        }
        x += dy == 0 ? dx : 0;
        y += dy != 0 && dx == 0 ? dy : 0;
    }

    private void step(char name, long by) {
        if (by != 0) {
            begin(name);
            number(by);
        }
    }

    private void points(char name, double[] at, int count) {
        begin(name);
        for (int i = 0; i < count; i++) {
            number(round(at[2 * i]) - x);
            number(round(at[2 * i + 1]) - y);
        }
        x = round(at[2 * count - 2]);
        y = round(at[2 * count - 1]);
    }

    private void begin(char name) {
        // A second pair after a move is a line to SVG, so a move is always named.
        if (name != command || name == 'm') {
            out.append(name);
            command = name;
        }
    }

    private void number(long value) {
        if (value >= 0 && Character.isDigit(out.charAt(out.length() - 1))) {
            out.append(' ');
        }
        if (parts == 1) {
            out.append(value);
        } else {
            Decimals.hundredths(out, value);
        }
    }

    private long round(double value) {
        return Math.round(value * parts);
    }
}
