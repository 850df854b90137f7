package org.colophon.images;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The pages of a PDF edition as pictures. Pages are counted from 1, whatever number is printed on them.
 *
 * <pre>{@code
 * try (PageImages pages = PageImages.open(Path.of("edition.pdf"))) {
 *     Files.write(Path.of("page-01.png"), pages.png(1, 144));
 *     Files.write(Path.of("page-01.svg"), pages.svg(1));
 * }
 * }</pre>
 *
 * <p>It is made for the files that Colophon prints: every typeface embedded, no shading, pattern or group. The same
 * file gives the same SVG everywhere, and the same PNG on the same JDK. Several threads may share an instance; one of
 * them draws at a time. Programs that draw many pages at once open the file once for each thread.
 */
public final class PageImages implements AutoCloseable {

    /** The finest resolution: a tabloid page then takes 400 MB of memory. */
    private static final int FINEST = 1200;

    private final ReentrantLock lock = new ReentrantLock();
    private final PDDocument document;

    private PageImages(PDDocument document) {
        this.document = document;
    }

    /**
     * Opens a file.
     *
     * @param pdf the file
     * @return its pages
     * @throws IOException if it cannot be read or is no PDF
     */
    public static PageImages open(Path pdf) throws IOException {
        return new PageImages(Loader.loadPDF(pdf.toFile()));
    }

    /**
     * Opens a file that is in memory.
     *
     * @param pdf its bytes, which must not be changed until it is closed
     * @return its pages
     * @throws IOException if they are no PDF
     */
    public static PageImages open(byte[] pdf) throws IOException {
        return new PageImages(Loader.loadPDF(pdf));
    }

    /**
     * Returns the number of pages.
     *
     * @return the number
     */
    public int count() {
        return document.getNumberOfPages();
    }

    /**
     * Returns the size of a page.
     *
     * @param page its number, from 1
     * @return the size
     */
    public PageSize size(int page) {
        lock.lock();
        try {
            PDPage found = page(page);
            PDRectangle box = found.getCropBox();
            return found.getRotation() % 180 == 0
                    ? new PageSize(box.getWidth(), box.getHeight())
                    : new PageSize(box.getHeight(), box.getWidth());
        } finally {
            lock.unlock();
        }
    }

    /**
     * Draws a page as PNG, in colours of screens.
     *
     * @param page its number, from 1
     * @param dpi pixels an inch, 1 to 1200
     * @return the bytes of a PNG file
     * @throws IOException if the page cannot be read
     */
    public byte[] png(int page, int dpi) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(image(page, dpi), "png", bytes)) {
            throw new IOException("this JDK writes no PNG");
        }
        return bytes.toByteArray();
    }

    /**
     * Draws a page as pixels, in colours of screens and on white.
     *
     * @param page its number, from 1
     * @param dpi pixels an inch, 1 to 1200
     * @return the pixels
     * @throws IOException if the page cannot be read
     */
    public BufferedImage image(int page, int dpi) throws IOException {
        if (dpi < 1 || dpi > FINEST) {
            throw new IllegalArgumentException("dpi must be 1 to " + FINEST + " but is " + dpi);
        }
        lock.lock();
        try {
            page(page);
            return new PDFRenderer(document).renderImageWithDPI(page - 1, dpi, ImageType.RGB);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Draws a page as SVG. Letters are outlines, each written once; pictures are in it; it refers to nothing outside.
     *
     * @param page its number, from 1
     * @return the bytes of an SVG file in UTF-8
     * @throws IOException if the page cannot be read, or has a shading or a pattern
     */
    public byte[] svg(int page) throws IOException {
        lock.lock();
        try {
            return new PageSvg(page(page)).bytes();
        } finally {
            lock.unlock();
        }
    }

    private PDPage page(int number) {
        if (number < 1 || number > count()) {
            throw new IllegalArgumentException("page must be 1 to " + count() + " but is " + number);
        }
        return document.getPage(number - 1);
    }

    /** Closes the file. */
    @Override
    public void close() throws IOException {
        lock.lock();
        try {
            document.close();
        } finally {
            lock.unlock();
        }
    }
}
