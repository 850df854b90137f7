package org.colophon.render.pdf.mark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The printing conditions that are shipped, each with its ICC profile. */
public enum Profile {
    /** Coldset newsprint: CGATS/SNAP TR 002-2007. */
    NEWSPRINT("newsprint_tr002.icc", "CGATS TR 002", "Coldset printing on newsprint, CGATS/SNAP TR 002-2007", "DeviceCMYK"),
    /** Coated paper: FOGRA39, ISO Coated v2 300 %. */
    COATED("ISOcoated_v2_300_bas.icc", "FOGRA39", "Offset on coated paper, ISO Coated v2 300% (basICColor)", "DeviceCMYK"),
    /** Screens: sRGB. */
    SCREEN("sRGB.icc", "sRGB IEC61966-2.1", "sRGB", "DeviceRGB");

    private final String file;
    private final String condition;
    private final String info;
    private final String space;

    Profile(String file, String condition, String info, String space) {
        this.file = file;
        this.condition = condition;
        this.info = info;
        this.space = space;
    }

    String condition() {
        return condition;
    }

    String info() {
        return info;
    }

    boolean isCmyk() {
        return space.equals("DeviceCMYK");
    }

    byte[] bytes() {
        try (InputStream in = Objects.requireNonNull(Profile.class.getResourceAsStream(file))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
