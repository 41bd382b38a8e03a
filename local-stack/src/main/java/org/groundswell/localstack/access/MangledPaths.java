package org.groundswell.localstack.access;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Ways to write a path that a guard might read differently from whoever answers. */
final class MangledPaths {

    private MangledPaths() {}

    /** The path as it is comes first. */
    static Set<String> of(String path) {
        int last = path.lastIndexOf('/');
        String before = path.substring(0, last);
        String end = path.substring(last + 1);
        Set<String> all = new LinkedHashSet<>();
        all.add(path);
        all.add(path.toUpperCase(Locale.ROOT));
        all.add("/" + path);
        all.add(path + ";a=b");
        all.add(before.isEmpty() ? "/;a=b" + path : before + ";a=b/" + end);
        all.add(before.isEmpty() ? "/%2F" + end : before + "%2F" + end);
        all.add(path.replace("/", "//"));
        all.add(path + "/");
        all.add(before.isEmpty() ? "/%252F" + end : before + "%252F" + end);
        all.add(before + "/x/%2e%2e/" + end);
        all.add(before + "/./" + end);
        all.add(end.isEmpty() ? path : before + "/" + escaped(end));
        return all;
    }

    /** The first letter as its number. */
    private static String escaped(String segment) {
        return "%%%02X%s".formatted((int) segment.charAt(0), segment.substring(1));
    }
}
