package finsam.examples.spark.table;

import static org.apache.spark.sql.functions.asc;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** The tables of a whole register, from its checked lines. */
public final class Tables {
    private Tables() {}

    /**
     * Returns the rows of all tables, those that do not occur too, in the order of finsam.
     *
     * @param readable  the lines that could be read, with the column {@code counts}
     */
    public static Dataset<Row> counts(Dataset<Row> readable) {
        Dataset<Row> none = readable.sparkSession()
                .createDataFrame(Table.empty(), StructType.fromDDL(Table.SCHEMA.replace(":", "")));
        return readable.select(explode(col("counts")).as("row"))
                .select("row.*")
                .union(none)
                .groupBy("table", "excluded", "key", "swedish", "english")
                .agg(
                        min("place").as("place"),
                        sum("women").as("women"),
                        sum("men").as("men"),
                        sum("unspecified").as("unspecified"))
                .orderBy(asc("table"), asc("excluded"), asc("place"), asc("key"))
                .drop("place");
    }

    /**
     * Returns how often each requirement was violated, per association.
     *
     * @param readable  the lines that could be read, with the column {@code findings}
     */
    public static Dataset<Row> findings(Dataset<Row> readable) {
        return readable.select(col("association"), explode(col("findings")).as("finding"))
                .groupBy(col("association"), col("finding.code"), col("finding.severity"))
                .agg(count(lit(1)).as("findings"))
                .orderBy("association", "code", "severity");
    }
}
