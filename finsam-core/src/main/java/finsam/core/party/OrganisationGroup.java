package finsam.core.party;

import finsam.core.finding.Bilingual;

/**
 * What kind of organisation a number belongs to (<i>juridisk form</i>): the first digit of an organisation number tells.
 *
 * <pre>{@code
 * OrganisationNumber.of("2120000803").group().swedish(); // stat, region, kommun eller församling
 * }</pre>
 */
public enum OrganisationGroup implements Bilingual {
    /** 1: the estate of a deceased person (<i>dödsbo</i>). */
    ESTATE('1', "dödsbo", "estate of a deceased person"),
    /** 2: the state, regions, municipalities, associations of them, parishes. */
    PUBLIC_BODY('2', "stat, region, kommun eller församling", "state, region, municipality or parish"),
    /** 3: a foreign company. */
    FOREIGN('3', "utländskt företag", "foreign company"),
    /** 5: a limited company (<i>aktiebolag</i>). */
    LIMITED_COMPANY('5', "aktiebolag", "limited company"),
    /** 6: a partnership without a firm (<i>enkelt bolag</i>). */
    SIMPLE_PARTNERSHIP('6', "enkelt bolag", "simple partnership"),
    /** 7: an economic association or a housing cooperative. */
    ECONOMIC_ASSOCIATION('7', "ekonomisk förening", "economic association"),
    /** 8: a non-profit association or a foundation. */
    NON_PROFIT('8', "ideell förening eller stiftelse", "non-profit association or foundation"),
    /** 9: a trading or limited partnership (<i>handelsbolag</i>, <i>kommanditbolag</i>). */
    TRADING_PARTNERSHIP('9', "handelsbolag eller kommanditbolag", "trading or limited partnership");

    private final char digit;
    private final String swedish;
    private final String english;

    OrganisationGroup(char digit, String swedish, String english) {
        this.digit = digit;
        this.swedish = swedish;
        this.english = english;
    }

    /** Returns the first digit of the numbers in this group. */
    public char digit() {
        return digit;
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
