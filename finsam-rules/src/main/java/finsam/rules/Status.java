package finsam.rules;

import finsam.core.finding.Bilingual;

/** What a verdict comes to. */
public enum Status implements Bilingual {
    /** At least one error was found. */
    ERRORS("fel finns", "errors"),
    /** No error was found, but a requirement of that weight could not be decided. */
    OPEN("öppna frågor finns", "open questions"),
    /** No error was found, and every requirement of that weight was decided. */
    CLEAN("inga fel", "clean");

    private final String swedish;
    private final String english;

    Status(String swedish, String english) {
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
