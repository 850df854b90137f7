package org.colophon.images;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The SVG of a page as it grows: letters of one size, line and colour share a group. */
final class SvgDrawing {

    private static final String[] CAPS = {"butt", "round", "square"};
    private static final String[] JOINS = {"miter", "round", "bevel"};

    private final PageSize size;
    private final Outlines outlines = new Outlines();
    private final Map<String, String> clips = new LinkedHashMap<>();
    private final StringBuilder body = new StringBuilder();
    private String run = "";
    private String tail = "";

    SvgDrawing(PageSize size) {
        this.size = size;
    }

    /** The means of painting: a colour, how much it hides, and the shape that cuts it. */
    record Ink(int rgb, double opacity, String clip) {}

    /** The look of a line. */
    record Line(float width, int cap, int join, float[] dashes) {}

    void letter(PDFont font, int code, AffineTransform at, Ink ink) throws IOException {
        String name = outlines.name(font, code);
        if (name.isEmpty()) {
            return;
        }
        // The axes of a group are those of its letters, so that a letter has one or two whole numbers for its place.
        AffineTransform axes = new AffineTransform(
                at.getScaleX(), at.getShearY(), -at.getShearX(), -at.getScaleY(), 0, 0);
        Point2D origin = new Point2D.Double(at.getTranslateX(), at.getTranslateY());
        try {
            axes.inverseTransform(origin, origin);
        } catch (NoninvertibleTransformException e) {
            return;
        }
        group(axes, ink);
        body.append("<use href=\"#").append(name).append('"');
        place('x', origin.getX());
        place('y', origin.getY());
        body.append("/>");
    }

    private void place(char axis, double at) {
        long whole = Math.round(at);
        if (whole != 0) {
            body.append(' ').append(axis).append("=\"").append(whole).append('"');
        }
    }

    private void group(AffineTransform axes, Ink ink) {
        // The shape that cuts the letters is in units of the page, so it is on a group around theirs.
        String cut = ink.clip().isEmpty() ? "" : "<g" + cut(ink.clip()) + ">";
        String head = cut + "<g transform=\"" + matrix(axes) + "\"" + colour("fill", ink) + ">";
        if (!head.equals(run)) {
            end();
            body.append(head);
            run = head;
            tail = cut.isEmpty() ? "</g>\n" : "</g></g>\n";
        }
    }

    private void end() {
        body.append(tail);
        run = "";
        tail = "";
    }

    void fill(Shape shape, boolean evenOdd, Ink ink) {
        end();
        body.append("<path").append(paint("fill", ink)).append(evenOdd ? " fill-rule=\"evenodd\"" : "");
        data(shape);
    }

    void stroke(Shape shape, Line line, Ink ink) {
        end();
        body.append("<path fill=\"none\"").append(paint("stroke", ink));
        attribute("stroke-width", Decimals.fine(line.width()));
        if (line.cap() != 0) {
            attribute("stroke-linecap", CAPS[line.cap()]);
        }
        if (line.join() != 0) {
            attribute("stroke-linejoin", JOINS[line.join()]);
        }
        if (line.dashes().length > 0) {
            StringBuilder dashes = new StringBuilder();
            for (float dash : line.dashes()) {
                dashes.append(dashes.isEmpty() ? "" : " ").append(Decimals.of(dash));
            }
            attribute("stroke-dasharray", dashes.toString());
        }
        data(shape);
    }

    void picture(String address, AffineTransform at, double opacity, String clip) {
        end();
        body.append(clip.isEmpty() ? "" : "<g" + cut(clip) + ">");
        body.append("<image width=\"1\" height=\"1\" preserveAspectRatio=\"none\" transform=\"").append(matrix(at));
        body.append('"').append(opacity < 1 ? " opacity=\"" + Decimals.of(opacity) + "\"" : "");
        body.append(" href=\"").append(address).append("\"/>").append(clip.isEmpty() ? "" : "</g>").append('\n');
    }

    private void data(Shape shape) {
        body.append(" d=\"").append(PathData.hundredths(shape)).append("\"/>\n");
    }

    private void attribute(String name, String value) {
        body.append(' ').append(name).append("=\"").append(value).append('"');
    }

    private String paint(String what, Ink ink) {
        return colour(what, ink) + cut(ink.clip());
    }

    private static String colour(String what, Ink ink) {
        String colour = ink.rgb() == 0 && what.equals("fill")
                ? ""
                : " " + what + "=\"#" + String.format(Locale.ROOT, "%06x", ink.rgb()) + "\"";
        String opacity = ink.opacity() < 1 ? " " + what + "-opacity=\"" + Decimals.of(ink.opacity()) + "\"" : "";
        return colour + opacity;
    }

    private String cut(String clip) {
        return clip.isEmpty()
                ? ""
                : " clip-path=\"url(#" + clips.computeIfAbsent(clip, any -> "c" + clips.size()) + ")\"";
    }

    private static String matrix(AffineTransform at) {
        return "matrix(" + Decimals.fine(at.getScaleX()) + " " + Decimals.fine(at.getShearY()) + " "
                + Decimals.fine(at.getShearX()) + " " + Decimals.fine(at.getScaleY()) + " "
                + Decimals.fine(at.getTranslateX()) + " " + Decimals.fine(at.getTranslateY()) + ")";
    }

    byte[] bytes() {
        end();
        String width = Decimals.of(size.width());
        String height = Decimals.of(size.height());
        StringBuilder out = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width
                + "pt\" height=\"" + height + "pt\" viewBox=\"0 0 " + width + " " + height + "\">\n<defs>\n");
        clips.forEach((data, name) -> out.append("<clipPath id=\"").append(name).append("\"><path d=\"")
                .append(data).append("\"/></clipPath>\n"));
        outlines.define(out);
        out.append("</defs>\n<path fill=\"#fff\" d=\"M0 0h").append(width).append('v').append(height)
                .append("H0z\"/>\n").append(body).append("</svg>\n");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
