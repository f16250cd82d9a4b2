package finsam.examples.office;

/** The kinds of office files that are read and written. */
public enum OfficeFormat {
    /** A Word document. */
    WORD("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** An Excel workbook. */
    EXCEL("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String extension;
    private final String mediaType;

    OfficeFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Returns how the names of such files end, without the full stop. */
    public String extension() {
        return extension;
    }

    /** Returns the media type, for the header of an answer. */
    public String mediaType() {
        return mediaType;
    }
}
