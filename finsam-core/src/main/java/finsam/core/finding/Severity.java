package finsam.core.finding;

/** How much a finding weighs (<i>allvarlighetsgrad</i>), gravest first. */
public enum Severity implements Bilingual {
    /** The document does not meet a requirement. */
    ERROR("fel", "error"),
    /** Something that the association will ask about, or that contradicts good practice. */
    WARNING("varning", "warning"),
    /** Something worth knowing: nobody has to act. */
    NOTE("upplysning", "note");

    private final String swedish;
    private final String english;

    Severity(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
    }

    @Override
    public String swedish() {
        return swedish;
    }

    @Override
    public String english() {
        return english;
    }
}
