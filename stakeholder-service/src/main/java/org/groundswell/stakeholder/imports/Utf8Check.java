package org.groundswell.stakeholder.imports;

/** Whether bytes that come in pieces are UTF-8, by the table of well-formed sequences in the Unicode Standard (3.9, table 3-7). */
final class Utf8Check {

    private boolean valid = true;
    private int missing;
    private int lowest = 0x80;
    private int highest = 0xBF;

    void read(byte[] bytes, int length) {
        for (int i = 0; i < length && valid; i++) {
            if (missing == 0 && bytes[i] >= 0) {
                continue;
            }
            step(bytes[i] & 0xFF);
        }
    }

    boolean isValid() {
        return valid && missing == 0;
    }

    private void step(int b) {
        if (missing > 0) {
            valid = b >= lowest && b <= highest;
            missing--;
            expect(missing, 0x80, 0xBF);
        } else if (b >= 0xC2 && b <= 0xDF) {
            expect(1, 0x80, 0xBF);
        } else if (b >= 0xE0 && b <= 0xEF) {
            expect(2, b == 0xE0 ? 0xA0 : 0x80, b == 0xED ? 0x9F : 0xBF);
        } else if (b >= 0xF0 && b <= 0xF4) {
            expect(3, b == 0xF0 ? 0x90 : 0x80, b == 0xF4 ? 0x8F : 0xBF);
        } else {
            valid = false;
        }
    }

    private void expect(int more, int from, int to) {
        missing = more;
        lowest = from;
        highest = to;
    }
}
