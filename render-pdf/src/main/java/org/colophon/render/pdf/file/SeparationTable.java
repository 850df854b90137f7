package org.colophon.render.pdf.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The table of an ICC output profile that turns colours into inks: lut8Type and lut16Type of the perceptual intent
 * (ICC.1:2010, 10.8 and 10.9). Read by us and not by the colour engine of the JDK, which rounds otherwise from version
 * to version.
 */
final class SeparationTable {

    private static final int INKS = 4;
    /** The positions of the parts of a table: channels, grid and curves. */
    private static final int CHANNELS = 8;
    private static final int GRID = 10;
    private static final int LENGTHS = 48;
    private static final int CURVES_8 = 48;
    private static final int CURVES_16 = 52;

    private final int grid;
    /** L, a and b from 0 to 1, as places between the points of the grid. */
    private final double[][] input;
    private final double[] table;
    private final double[][] output;
    /** The part of the range that the encoding of L, a and b uses: lut16 ends at 0xFF00 (ICC.1:2010, 6.3.4.2). */
    private final double scale;

    /**
     * Reads the table.
     *
     * @throws IllegalArgumentException if the profile has none of these kinds
     */
    SeparationTable(byte[] icc) {
        ByteBuffer data = ByteBuffer.wrap(icc);
        int at = find(data);
        boolean wide = data.getInt(at) == tag("mft2");
        if (!wide && data.getInt(at) != tag("mft1")
                || data.get(at + CHANNELS) != 3
                || data.get(at + CHANNELS + 1) != INKS) {
            throw new IllegalArgumentException(
                    "the colour profile has no table (lut8 or lut16) from Lab to four inks: give an ICC profile "
                            + "of version 2");
        }
        grid = data.get(at + GRID) & 0xFF;
        int inputs = wide ? data.getShort(at + LENGTHS) & 0xFFFF : 256;
        int outputs = wide ? data.getShort(at + LENGTHS + 2) & 0xFFFF : 256;
        data.position(at + (wide ? CURVES_16 : CURVES_8));
        input = new double[][] {values(data, inputs, wide), values(data, inputs, wide), values(data, inputs, wide)};
        table = values(data, grid * grid * grid * INKS, wide);
        output = new double[][] {
            values(data, outputs, wide),
            values(data, outputs, wide),
            values(data, outputs, wide),
            values(data, outputs, wide)
        };
        scale = wide ? 65280.0 / 65535 : 1;
    }

    private static int find(ByteBuffer data) {
        for (int i = 0; i < data.getInt(128); i++) {
            if (data.getInt(132 + 12 * i) == tag("B2A0")) {
                return data.getInt(132 + 12 * i + 4);
            }
        }
        throw new IllegalArgumentException("the colour profile has no table from colours to inks (B2A0)");
    }

    private static int tag(String four) {
        return ByteBuffer.wrap(four.getBytes(StandardCharsets.US_ASCII)).getInt();
    }

    private static double[] values(ByteBuffer data, int count, boolean wide) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = wide ? (data.getShort() & 0xFFFF) / 65535.0 : (data.get() & 0xFF) / 255.0;
        }
        return values;
    }

    /** The inks of a colour, each 0 to 255, into four bytes. */
    void inks(double lightness, double a, double b, byte[] to, int at) {
        double[] lab = {lightness / 100, (a + 128) / 255, (b + 128) / 255};
        int[] cell = new int[3];
        double[] part = new double[3];
        for (int i = 0; i < 3; i++) {
            // lut16 counts a and b in 256ths up to 0xFF00, lut8 in whole steps: both are 255 steps over the range.
            double place = curve(input[i], Math.clamp(lab[i], 0, 1) * scale) * (grid - 1);
            cell[i] = Math.min((int) place, grid - 2);
            part[i] = place - cell[i];
        }
        for (int ink = 0; ink < INKS; ink++) {
            double sum = 0;
            for (int corner = 0; corner < 8; corner++) {
                double share = 1;
                int index = 0;
                for (int i = 0; i < 3; i++) {
                    int step = corner >> i & 1;
                    share *= step == 1 ? part[i] : 1 - part[i];
                    index = index * grid + cell[i] + step;
                }
                sum += share == 0 ? 0 : share * table[index * INKS + ink];
            }
            to[at + ink] = (byte) (int) (curve(output[ink], sum) * 255 + 0.5);
        }
    }

    private static double curve(double[] curve, double value) {
        double place = value * (curve.length - 1);
        int low = Math.min((int) place, curve.length - 2);
        return curve[low] + (curve[low + 1] - curve[low]) * (place - low);
    }
}
