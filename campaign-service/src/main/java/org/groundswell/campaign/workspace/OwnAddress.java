package org.groundswell.campaign.workspace;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where somebody is led back to: a path of this site with its query, whatever it was made from, so that nobody is sent elsewhere. */
public final class OwnAddress {

    public static final String BOARD = "/";

    /** What an OpenID provider sends back to it goes through a cookie. */
    private static final int LONGEST = 1_500;

    /** One slash, then neither a slash nor a backslash. */
    private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9_-][A-Za-z0-9/_.-]*)?");

    private static final Pattern QUERY = Pattern.compile("([A-Za-z0-9/_.~!$()*+,;:@?=&-]|%[0-9A-Fa-f]{2})*+");

    private OwnAddress() {}

    /** @return the board, where it is no path of ours; without its query, where no browser would write that */
    public static String of(String address) {
        String[] pathAndQuery = address.split("\\?", 2);
        String path = pathAndQuery[0];
        if (path.length() > LONGEST || !PATH.matcher(path).matches()) {
            return BOARD;
        }
        boolean whole = pathAndQuery.length == 2
                && address.length() <= LONGEST
                && QUERY.matcher(pathAndQuery[1]).matches();
        return whole ? address : path;
    }

    public static String of(URI asked) {
        return of(asked.getRawQuery() == null ? asked.getRawPath() : asked.getRawPath() + "?" + asked.getRawQuery());
    }

    /** The page with where to go from it. */
    public static String with(String page, String next) {
        return page + "?next=" + URLEncoder.encode(of(next), StandardCharsets.UTF_8);
    }

    /** Whoever has to sign in comes back from there. */
    public static String signInFor(String next) {
        return with("/sign-in", next);
    }

    public static Response toSignIn(String next) {
        return Response.seeOther(URI.create(signInFor(next)))
                .header("Cache-Control", "no-store")
                .build();
    }
}
