package org.colophon.render.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * Rules of PDF/X-4 (ISO 15930-7:2010) that can be read off a file, by an independent reader. They are our reading of
 * the standard, no certificate: there is no free validator of it. Each rule has a file that must fail it.
 */
enum X4Rule {
    /** The file is of PDF 1.6 or older (6.1). */
    VERSION {
        @Override
        boolean isKept(PDDocument file) {
            return file.getVersion() <= 1.6f;
        }
    },
    /** XMP says PDF/X-4 (6.3). */
    IDENTIFIED {
        @Override
        boolean isKept(PDDocument file) throws IOException {
            return xmp(file).contains("<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>");
        }
    },
    /** XMP has the identifiers and dates of the document (6.3). */
    DOCUMENTED {
        @Override
        boolean isKept(PDDocument file) throws IOException {
            String xmp = xmp(file);
            return List.of(
                            "xmpMM:DocumentID",
                            "xmpMM:VersionID",
                            "xmpMM:RenditionClass",
                            "xmp:CreateDate",
                            "xmp:ModifyDate",
                            "xmp:MetadataDate",
                            "dc:title")
                    .stream()
                    .allMatch(name -> xmp.contains("<" + name + ">"));
        }
    },
    /** The information dictionary has title and dates (6.3). */
    INFORMED {
        @Override
        boolean isKept(PDDocument file) {
            return file.getDocumentInformation().getTitle() != null
                    && file.getDocumentInformation().getCreationDate() != null
                    && file.getDocumentInformation().getModificationDate() != null;
        }
    },
    /** It is known whether the file is trapped, and information and XMP say the same (6.8). */
    TRAPPED {
        @Override
        boolean isKept(PDDocument file) throws IOException {
            String trapped = file.getDocumentInformation().getTrapped();
            return Set.of("True", "False").contains(String.valueOf(trapped))
                    && xmp(file).contains("<pdf:Trapped>" + trapped + "</pdf:Trapped>");
        }
    },
    /** The trailer has an identifier (6.1). */
    ID {
        @Override
        boolean isKept(PDDocument file) {
            return file.getDocument().getDocumentID() != null && file.getDocument().getDocumentID().size() == 2;
        }
    },
    /** The file is not encrypted (6.1). */
    OPEN {
        @Override
        boolean isKept(PDDocument file) {
            return file.getDocument().getTrailer().getDictionaryObject(COSName.ENCRYPT) == null;
        }
    },
    /** There is one intent of PDF/X, with a condition and the profile of a press (6.2.2). */
    INTENT {
        @Override
        boolean isKept(PDDocument file) throws IOException {
            List<PDOutputIntent> intents = file.getDocumentCatalog().getOutputIntents().stream()
                    .filter(intent -> COSName.getPDFName("GTS_PDFX")
                            .equals(intent.getCOSObject().getCOSName(COSName.S)))
                    .toList();
            if (intents.size() != 1
                    || intents.getFirst().getOutputConditionIdentifier() == null
                    || intents.getFirst().getDestOutputIntent() == null) {
                return false;
            }
            byte[] profile = intents.getFirst().getDestOutputIntent().createInputStream().readAllBytes();
            return new String(profile, 12, 8, StandardCharsets.US_ASCII).equals("prtrCMYK");
        }
    },
    /**
     * Each page has a trimmed page or an art box, not both, and it lies in the bleed, which lies in the sheet (6.10).
     */
    BOXES {
        @Override
        boolean isKept(PDDocument file) {
            return pages(file).stream().allMatch(page -> {
                COSDictionary entries = page.getCOSObject();
                boolean one = entries.containsKey(COSName.TRIM_BOX) != entries.containsKey(COSName.ART_BOX);
                return one
                        && holds(page.getMediaBox(), box(page, COSName.BLEED_BOX))
                        && holds(box(page, COSName.BLEED_BOX), box(page, COSName.TRIM_BOX));
            });
        }
    },
    /** All fonts are embedded (6.5). */
    FONTS {
        @Override
        boolean isKept(PDDocument file) throws IOException {
            for (PDPage page : pages(file)) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    if (!font.isEmbedded()) {
                        return false;
                    }
                }
            }
            return true;
        }
    },
    /** No annotation touches the page and its bleed (6.11). */
    ANNOTATIONS {
        @Override
        boolean isKept(PDDocument file) throws IOException {
            for (PDPage page : pages(file)) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    PDRectangle place = annotation.getRectangle();
                    PDRectangle bleed = page.getBleedBox();
                    boolean outside = place.getUpperRightX() <= bleed.getLowerLeftX()
                            || place.getLowerLeftX() >= bleed.getUpperRightX()
                            || place.getUpperRightY() <= bleed.getLowerLeftY()
                            || place.getLowerLeftY() >= bleed.getUpperRightY();
                    if (!outside) {
                        return false;
                    }
                }
            }
            return true;
        }
    },
    /** Nothing happens by itself (6.12). */
    ACTIONS {
        @Override
        boolean isKept(PDDocument file) {
            COSDictionary catalog = file.getDocumentCatalog().getCOSObject();
            COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
            return !catalog.containsKey(COSName.OPEN_ACTION) && !catalog.containsKey(COSName.AA)
                    && (names == null || !names.containsKey(COSName.getPDFName("JavaScript")))
                    && pages(file).stream().noneMatch(page -> page.getCOSObject().containsKey(COSName.AA));
        }
    },
    /** Red, green and blue of a device are explained by a default colour space (6.2.3). */
    COLOURS {
        @Override
        boolean isKept(PDDocument file) throws IOException {
            for (PDPage page : pages(file)) {
                COSDictionary spaces = page.getResources().getCOSObject().getCOSDictionary(COSName.COLORSPACE);
                boolean explained = spaces != null && spaces.containsKey(COSName.getPDFName("DefaultRGB"));
                boolean red = images(page).stream()
                                .anyMatch(image -> String.valueOf(
                                                image.getCOSObject().getDictionaryObject(COSName.COLORSPACE))
                                        .contains("DeviceRGB"))
                        || Operators.of(page).stream()
                                .anyMatch(operator -> Set.of("rg", "RG").contains(operator.name())
                                        || operator.operands().contains("DeviceRGB"));
                if (red && !explained) {
                    return false;
                }
            }
            return true;
        }
    },
    /** Transparent parts are blended in the inks of the press (6.2.9). */
    BLENDING {
        @Override
        boolean isKept(PDDocument file) throws IOException {
            for (PDPage page : pages(file)) {
                COSDictionary group = page.getCOSObject().getCOSDictionary(COSName.GROUP);
                boolean inks = group != null && COSName.DEVICECMYK.equals(group.getDictionaryObject(COSName.CS));
                boolean transparent = images(page).stream()
                        .anyMatch(image -> image.getCOSObject().containsKey(COSName.SMASK));
                if (transparent && !inks) {
                    return false;
                }
            }
            return true;
        }
    },
    /** No state of graphics has transfer functions or halftone phases (6.7). */
    TRANSFER {
        @Override
        boolean isKept(PDDocument file) {
            return pages(file).stream().allMatch(page -> {
                for (COSName name : page.getResources().getExtGStateNames()) {
                    COSDictionary state = page.getResources().getExtGState(name).getCOSObject();
                    COSBase second = state.getDictionaryObject(COSName.getPDFName("TR2"));
                    if (state.containsKey(COSName.getPDFName("TR"))
                            || state.containsKey(COSName.getPDFName("HTP"))
                            || second != null && !second.equals(COSName.DEFAULT)) {
                        return false;
                    }
                }
                return true;
            });
        }
    },
    /** No picture has a copy for screens, instructions for other servers or PostScript (6.6). */
    XOBJECTS {
        @Override
        boolean isKept(PDDocument file) throws IOException {
            for (PDPage page : pages(file)) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    COSDictionary object = page.getResources().getXObject(name).getCOSObject();
                    if (object.containsKey(COSName.getPDFName("Alternates"))
                            || object.containsKey(COSName.getPDFName("OPI"))
                            || object.containsKey(COSName.getPDFName("PS"))) {
                        return false;
                    }
                }
            }
            return true;
        }
    };

    abstract boolean isKept(PDDocument file) throws IOException;

    /** The rules that a file breaks. */
    static List<X4Rule> broken(PDDocument file) throws IOException {
        List<X4Rule> broken = new java.util.ArrayList<>();
        for (X4Rule rule : values()) {
            if (!rule.isKept(file)) {
                broken.add(rule);
            }
        }
        return broken;
    }

    private static List<PDPage> pages(PDDocument file) {
        List<PDPage> pages = new java.util.ArrayList<>();
        file.getPages().forEach(pages::add);
        return pages;
    }

    private static List<PDImageXObject> images(PDPage page) throws IOException {
        List<PDImageXObject> images = new java.util.ArrayList<>();
        for (COSName name : page.getResources().getXObjectNames()) {
            PDXObject object = page.getResources().getXObject(name);
            if (object instanceof PDImageXObject image) {
                images.add(image);
            }
        }
        return images;
    }

    /** A box as it is written: PDFBox gives no more of it than lies on the sheet. */
    private static PDRectangle box(PDPage page, COSName name) {
        return page.getCOSObject().containsKey(name)
                ? new PDRectangle(page.getCOSObject().getCOSArray(name))
                : page.getMediaBox();
    }

    private static boolean holds(PDRectangle outer, PDRectangle inner) {
        return outer.getLowerLeftX() <= inner.getLowerLeftX() && outer.getLowerLeftY() <= inner.getLowerLeftY()
                && outer.getUpperRightX() >= inner.getUpperRightX() && outer.getUpperRightY() >= inner.getUpperRightY();
    }

    private static String xmp(PDDocument file) throws IOException {
        return file.getDocumentCatalog().getMetadata() == null
                ? ""
                : new String(file.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
    }
}
