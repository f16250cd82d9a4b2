package finsam.core.participation;

import finsam.core.finding.Bilingual;

/**
 * The customer flow (<i>kundflöde</i>) in which Försäkringskassan places somebody with activity compensation, by how near work-oriented
 * efforts are.
 *
 * <pre>{@code
 * CustomerFlow.FLOW_4.english(); // customer flow 4
 * }</pre>
 */
public enum CustomerFlow implements Bilingual {
    /** Takes part in work-oriented efforts. */
    FLOW_1("kundflöde 1", "customer flow 1"),
    /** Can take part in them at some time. */
    FLOW_2("kundflöde 2", "customer flow 2"),
    /** Can take part in them at some later time. */
    FLOW_3("kundflöde 3", "customer flow 3"),
    /** Has a lifelong disability and is not judged able to take part in them. */
    FLOW_4("kundflöde 4", "customer flow 4");

    private final String swedish;
    private final String english;

    CustomerFlow(String swedish, String english) {
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
