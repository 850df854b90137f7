package org.colophon.images;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Follows the content of one page and writes each thing painted, in the order of painting. */
final class PageSvg extends PDFGraphicsStreamEngine {

    private static final int EVEN_ODD = 0;

    private final AffineTransform shown;
    private final PageSize size;
    private final SvgDrawing drawing;
    private final GeneralPath path = new GeneralPath();
    private int clip = -1;
    private Area cutBy = new Area();
    private Shape cut = new Area();

    PageSvg(PDPage page) throws IOException {
        super(page);
        PDRectangle box = page.getCropBox();
        boolean upright = page.getRotation() % 180 == 0;
        size = upright
                ? new PageSize(box.getWidth(), box.getHeight())
                : new PageSize(box.getHeight(), box.getWidth());
        shown = new AffineTransform();
        shown.translate(size.width() / 2, size.height() / 2);
        shown.quadrantRotate(page.getRotation() / 90);
        shown.scale(1, -1);
        shown.translate(-box.getLowerLeftX() - box.getWidth() / 2, -box.getLowerLeftY() - box.getHeight() / 2);
        drawing = new SvgDrawing(size);
        processPage(page);
    }

    byte[] bytes() {
        return drawing.bytes();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void clip(int windingRule) {
        clip = windingRule;
    }

    @Override
    public void endPath() {
        if (clip >= 0) {
            path.setWindingRule(clip);
            getGraphicsState().intersectClippingPath(path);
            clip = -1;
        }
        path.reset();
    }

    @Override
    public void strokePath() throws IOException {
        stroke(path);
        endPath();
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        fill(path, windingRule);
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        fill(path, windingRule);
        stroke(path);
        endPath();
    }

    @Override
    public void shadingFill(COSName name) throws IOException {
        throw new IOException("the page has a shading, which pages of Colophon have not");
    }

    @Override
    public void drawImage(PDImage picture) throws IOException {
        AffineTransform at = new AffineTransform(shown);
        at.concatenate(getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
        at.concatenate(new AffineTransform(1, 0, 0, -1, 0, 1));
        String address = picture.isStencil()
                ? PictureData.png(picture.getStencilImage(new Color(
                        rgb(getGraphicsState().getNonStrokingColor()))))
                : PictureData.address(picture);
        drawing.picture(address, at, getGraphicsState().getNonStrokeAlphaConstant(),
                clipOf(at.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D()));
    }

    @Override
    protected void showFontGlyph(Matrix textMatrix, PDFont font, int code, Vector displacement) throws IOException {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        AffineTransform at = new AffineTransform(shown);
        at.concatenate(textMatrix.createAffineTransform());
        at.concatenate(font.getFontMatrix().createAffineTransform());
        if (mode.isFill() && !mode.isStroke()) {
            letter(font, code, at);
        } else if (mode.isFill() || mode.isStroke()) {
            AffineTransform onPage = textMatrix.createAffineTransform();
            onPage.concatenate(font.getFontMatrix().createAffineTransform());
            GeneralPath outline = Outlines.path(font, code);
            outline = new GeneralPath(onPage.createTransformedShape(outline));
            if (mode.isFill()) {
                fill(outline, GeneralPath.WIND_NON_ZERO);
            }
            stroke(outline);
        }
    }

    private void letter(PDFont font, int code, AffineTransform at) throws IOException {
        PDGraphicsState state = getGraphicsState();
        Rectangle2D box = at.createTransformedShape(Outlines.path(font, code)).getBounds2D();
        drawing.letter(font, code, at,
                new SvgDrawing.Ink(rgb(state.getNonStrokingColor()), state.getNonStrokeAlphaConstant(), clipOf(box)));
    }

    private void fill(GeneralPath outline, int windingRule) throws IOException {
        PDGraphicsState state = getGraphicsState();
        Shape moved = shown.createTransformedShape(outline);
        drawing.fill(moved, windingRule == EVEN_ODD, new SvgDrawing.Ink(
                rgb(state.getNonStrokingColor()), state.getNonStrokeAlphaConstant(), clipOf(moved.getBounds2D())));
    }

    private void stroke(GeneralPath outline) throws IOException {
        PDGraphicsState state = getGraphicsState();
        float width = transformWidth(state.getLineWidth());
        Shape moved = shown.createTransformedShape(outline);
        Rectangle2D box = moved.getBounds2D();
        box.setRect(box.getX() - width, box.getY() - width, box.getWidth() + 2 * width, box.getHeight() + 2 * width);
        float[] dashes = state.getLineDashPattern().getDashArray().clone();
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = transformWidth(dashes[i]);
        }
        SvgDrawing.Line line = new SvgDrawing.Line(width, state.getLineCap(), state.getLineJoin(), dashes);
        drawing.stroke(moved, line,
                new SvgDrawing.Ink(rgb(state.getStrokingColor()), state.getAlphaConstant(), clipOf(box)));
    }

    private static int rgb(PDColor colour) throws IOException {
        if (colour.isPattern()) {
            throw new IOException("the page has a pattern, which pages of Colophon have not");
        }
        return colour.toRGB() & 0xffffff;
    }

    /** Returns the data of the shape that cuts something within a box, or none if nothing of it is cut. */
    private String clipOf(Rectangle2D box) {
        Area area = getGraphicsState().getCurrentClippingPath();
        if (!area.equals(cutBy)) {
            cutBy = area;
            cut = shown.createTransformedShape(area);
        }
        Rectangle2D inside = box.createIntersection(new Rectangle2D.Double(0, 0, size.width(), size.height()));
        return inside.isEmpty() || cut.contains(inside) ? "" : PathData.hundredths(cut);
    }
}
