package finsam.benchmarks.plain;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import finsam.json.FinsamJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** The validation of JSON against the schemas that finsam-json ships, by networknt. */
public final class Schemas {
    private Schemas() {}

    /** Tells whether this version of finsam-json ships schemas. */
    public static boolean areThere() {
        return FinsamJson.class.getResource(resource("application")) != null;
    }

    /** Returns the validation of a text against a schema. */
    public static Supplier<?> validation(String name, byte[] json) {
        try (InputStream in = FinsamJson.class.getResourceAsStream(resource(name))) {
            if (in == null) {
                throw new IllegalStateException(name + " has no schema");
            }
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
            return () -> schema.validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        return "/finsam/json/schema/" + name + ".schema.json";
    }
}
