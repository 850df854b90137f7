package org.colophon.render.pdf.page.galley;

import org.colophon.render.RenderContext;
import org.colophon.render.StageMeter;
import org.colophon.render.pdf.line.Compositor;
import org.colophon.render.picture.PictureDesk;

/**
 * The collaborators that all pages of one edition are made with.
 *
 * @param compositor sets lines
 * @param characters tells which characters can be printed
 * @param pictures fetches pictures
 * @param context house file and cancellation
 * @param meter is told of the blocks that are set
 */
public record PageJob(
        Compositor compositor,
        Characters characters,
        PictureDesk pictures,
        RenderContext context,
        StageMeter meter) { }
