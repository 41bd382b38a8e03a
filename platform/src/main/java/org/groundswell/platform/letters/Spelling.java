package org.groundswell.platform.letters;

import static java.util.Comparator.comparingInt;

/** Which field somebody may have meant. */
final class Spelling {

    private Spelling() {}

    static String nearest(String name) {
        return LetterFields.all().stream()
                .map(LetterField::name)
                .min(comparingInt(known -> distance(name, known)))
                .orElseThrow();
    }

    /** Levenshtein's: how many letters to put in, take out or change. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
