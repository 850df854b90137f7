package org.colophon.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.colophon.bulk.BulkInput;
import org.colophon.render.AssetSource;

/** Rows of sources: their group, id, text and pictures, and nothing else that datasets have. */
final class SourceRow {

    static final String GROUP = "colophon_group";

    private static final int GROUP_AT = 0;
    private static final int ID_AT = 1;
    private static final int TEXT_AT = 2;
    private static final int PICTURES_AT = 3;
    private static final String UNKNOWN = "unknown issue";
    private static final DataType PICTURES_TYPE =
            DataTypes.createMapType(DataTypes.StringType, DataTypes.BinaryType, true);

    private SourceRow() {
    }

    static Dataset<Row> select(Dataset<Row> in, Column id, Column text) {
        boolean grouped = Arrays.asList(in.columns()).contains(GROUP);
        boolean pictured = Arrays.asList(in.columns()).contains(ColophonSpark.PICTURES);
        Dataset<Row> rows = in.select(
                coalesce(grouped ? col(GROUP).cast("string") : lit(""), lit("")),
                coalesce(id.cast("string"), lit("")),
                text,
                (pictured ? col(ColophonSpark.PICTURES) : lit(null)).cast(PICTURES_TYPE));
        DataType type = rows.schema().fields()[TEXT_AT].dataType();
        if (!type.equals(DataTypes.StringType) && !type.equals(DataTypes.BinaryType)) {
            throw new IllegalArgumentException(
                    "texts are strings or bytes, so a column of type " + type.simpleString() + " has none");
        }
        return rows;
    }

    static String group(Row row) {
        String group = row.getString(GROUP_AT);
        return group.isBlank() ? UNKNOWN : group.strip();
    }

    static BulkInput input(Row row) {
        String id = row.getString(ID_AT);
        if (id.isEmpty()) {
            return failing(id, "its row has no id");
        }
        BulkInput input = row.isNullAt(TEXT_AT) ? failing(id, "its row has no text")
                : row.get(TEXT_AT) instanceof byte[] bytes ? BulkInput.of(id, bytes)
                : BulkInput.ofText(id, row.getString(TEXT_AT));
        return row.isNullAt(PICTURES_AT) ? input : input.withPictures(pictures(row.getJavaMap(PICTURES_AT)));
    }

    private static BulkInput failing(String id, String reason) {
        return BulkInput.of(id, () -> {
            throw new IOException(reason);
        });
    }

    private static AssetSource pictures(Map<String, byte[]> pictures) {
        return reference -> {
            byte[] content = pictures.get(reference);
            return content == null
                    ? new AssetSource.Missing("the row of its source has no picture " + reference)
                    : new AssetSource.Found(reference.substring(reference.lastIndexOf('/') + 1), content);
        };
    }
}
