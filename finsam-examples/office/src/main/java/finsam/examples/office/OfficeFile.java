package finsam.examples.office;

import java.util.Objects;

/**
 * A file as it was sent.
 *
 * @param name  its name, which has to end as its content says; empty if it has none, not null
 * @param bytes  its content, not null
 */
@SuppressWarnings("ArrayRecordComponent") // Two files are never compared.
public record OfficeFile(String name, byte[] bytes) {
    /** Checks that nothing is null. */
    public OfficeFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(bytes, "bytes");
    }

    /**
     * Returns a file without a name.
     *
     * @param bytes  its content, not null
     */
    public static OfficeFile of(byte[] bytes) {
        return new OfficeFile("", bytes);
    }

    /** Returns nothing of the content, which is personal. */
    @Override
    public String toString() {
        return "OfficeFile[" + bytes.length + " bytes]";
    }
}
