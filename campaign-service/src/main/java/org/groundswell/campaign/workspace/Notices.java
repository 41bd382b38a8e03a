package org.groundswell.campaign.workspace;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;

/**
 * What a page says once about what was done on the one before. The address carries a code and never the words, so that nobody
 * can make our pages say something.
 */
public final class Notices {

    private static final String PARAMETER = "done";

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("saved", "Saved."),
            Map.entry("added", "Added."),
            Map.entry("removed", "Removed."),
            Map.entry("unchanged", "Nothing was changed."),
            Map.entry("paused", "Paused. Nothing more goes out until you resume."),
            Map.entry("resumed", "Resumed."),
            Map.entry("standing-down", "Called off. Nothing more is started."),
            Map.entry("closed", "Closed. Nothing more is sent."),
            Map.entry("given-up", "Given up. Nothing was launched."),
            Map.entry("undone", "The launch is taken back. Nobody was asked."),
            Map.entry("sent", "Sent."),
            Map.entry(
                    "link-made-before",
                    "The button was pressed twice and one link was made. It went with the first answer: where you did not"
                            + " see it, revoke the newest link and make another."),
            Map.entry(
                    "invited-before",
                    "The button was pressed twice and one invitation was made. Its link went with the first answer: where"
                            + " you did not see it and it was not mailed, take the invitation back and make another."),
            Map.entry(
                    "uploaded-before",
                    "The button was pressed twice, and the file is uploaded once. It is among the imports here as soon as"
                            + " it is there as a whole."),
            Map.entry(
                    "key-made-before",
                    "The button was pressed twice and one key was made. Its secret went with the first answer: where you"
                            + " did not see it, revoke the newest key and make another."),
            Map.entry("was-sent", "Noted: that message went."),
            Map.entry(
                    "was-not-sent",
                    "Noted: that message goes out now, or is cancelled where its call to action has ended."),
            Map.entry("answer-logged", "The answer is logged, and counts."),
            Map.entry("confirmed", "Confirmed: it counts from now on."),
            Map.entry("dismissed", "Dismissed: it does not count."),
            Map.entry("meeting-closed", "The meeting is closed. Its minutes go to all who have an e-mail address."));

    private Notices() {}

    static String of(UriInfo address) {
        String code = address.getQueryParameters().getFirst(PARAMETER);
        return code == null ? "" : WORDS.getOrDefault(code, "");
    }

    /**
     * After a post: to the page that shows what it did.
     *
     * @param code one of those that have words here
     */
    public static Response seeOther(String path, String code) {
        return Response.seeOther(
                        UriBuilder.fromUri(path).queryParam(PARAMETER, code).build())
                .build();
    }
}
