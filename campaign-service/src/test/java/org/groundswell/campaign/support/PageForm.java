package org.groundswell.campaign.support;

import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A form as it stands on a page, with what it would send if nobody touched it. */
public record PageForm(String action, boolean inParts, List<Field> fields) {

    private static final Pattern FORM =
            Pattern.compile("<form\\b([^>]*\\bmethod=\"post\"[^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile(
            "<input\\b([^>]*)>|<textarea\\b([^>]*)>(.*?)</textarea>|<select\\b([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");

    /** @param typed whether people type into it, and don't choose or only pass it on */
    public record Field(String name, String value, boolean typed, boolean sent) {}

    /** All that are sent by post. */
    public static List<PageForm> of(String html) {
        return FORM.matcher(html)
                .results()
                .map(form -> new PageForm(
                        attribute(form.group(1), "action").orElseThrow(),
                        form.group(1).contains("multipart/form-data"),
                        FIELD.matcher(form.group(2))
                                .results()
                                .flatMap(PageForm::field)
                                .toList()))
                .toList();
    }

    private static Stream<Field> field(MatchResult found) {
        if (found.group(1) != null) {
            String type = attribute(found.group(1), "type").orElse("text");
            boolean chosen = type.equals("checkbox") || type.equals("radio");
            return type.equals("file")
                    ? Stream.empty()
                    : named(
                            found.group(1),
                            attribute(found.group(1), "value").orElse(chosen ? "on" : ""),
                            !chosen && !type.equals("hidden"),
                            !chosen || found.group(1).contains(" checked"));
        }
        if (found.group(2) != null) {
            return named(found.group(2), found.group(3), true, true);
        }
        List<String> options =
                OPTION.matcher(found.group(5)).results().map(MatchResult::group).toList();
        String selected = options.stream()
                .filter(option -> option.contains(" selected"))
                .findFirst()
                .or(() -> options.stream().findFirst())
                .flatMap(option -> attribute(option, "value"))
                .orElse("");
        return named(found.group(4), selected, false, true);
    }

    private static Stream<Field> named(String attributes, String value, boolean typed, boolean sent) {
        return attribute(attributes, "name").stream().map(name -> new Field(name, plain(value), typed, sent));
    }

    private static Optional<String> attribute(String attributes, String name) {
        return Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"")
                .matcher(attributes)
                .results()
                .map(value -> value.group(1))
                .findFirst();
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** What is sent where this field says something else. */
    public RequestSpecification with(Field changed, String value, RequestSpecification request) {
        List<Field> all = new ArrayList<>();
        fields.stream()
                .filter(field -> field.sent() && !field.name().equals(changed.name()))
                .forEach(all::add);
        all.add(new Field(changed.name(), value, changed.typed(), true));
        if (!inParts) {
            request.contentType("application/x-www-form-urlencoded; charset=UTF-8");
        }
        for (Field field : all) {
            if (inParts) {
                request.multiPart(field.name(), field.value(), "text/plain; charset=UTF-8");
            } else {
                request.formParam(field.name(), field.value());
            }
        }
        return request;
    }
}
