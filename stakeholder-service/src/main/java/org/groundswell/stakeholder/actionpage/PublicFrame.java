package org.groundswell.stakeholder.actionpage;

/**
 * What is around every public page.
 *
 * @param language of the page's own words
 * @param query what follows the page's address so that it stays in this language
 * @param otherLanguage code of the language that it can be switched to, with its name and the address
 */
record PublicFrame(
        String language,
        String title,
        String provider,
        String footer,
        String query,
        String otherLanguage,
        String otherLabel,
        String otherLink) {

    static PublicFrame of(AskedPerson person, String path, String title) {
        PageLanguage language = person.language();
        PageLanguage other = language.other();
        return new PublicFrame(
                language.code(),
                title,
                person.provider(),
                language.messages().footer(person.provider(), person.providerAddress()),
                "?lang=" + language.code(),
                other.code(),
                other.label(),
                path + "?lang=" + other.code());
    }

    /** Where it is not known whose page it is. */
    static PublicFrame ofNobody(String title) {
        return new PublicFrame("en", title, "", "", "", "", "", "");
    }
}
