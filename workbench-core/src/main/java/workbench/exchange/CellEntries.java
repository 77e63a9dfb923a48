package workbench.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * Several entries in one cell, with a vertical bar between them. A bar within an entry is written {@code \|}; backslashes
 * right before a bar are doubled, elsewhere they stand for themselves.
 */
final class CellEntries {
    private CellEntries() {}

    static List<String> split(String cell) {
        List<String> entries = new ArrayList<>();
        StringBuilder entry = new StringBuilder();
        int backslashes = 0;
        for (int i = 0; i < cell.length(); i++) {
            char letter = cell.charAt(i);
            if (letter == '\\') {
                backslashes++;
                continue;
            }
            entry.append("\\".repeat(letter == '|' ? backslashes / 2 : backslashes));
            if (letter == '|' && backslashes % 2 == 0) {
                entries.add(entry.toString().strip());
                entry.setLength(0);
            } else {
                entry.append(letter);
            }
            backslashes = 0;
        }
        entries.add(entry.append("\\".repeat(backslashes)).toString().strip());
        entries.removeIf(String::isEmpty);
        return entries;
    }

    static String join(List<String> entries) {
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < entries.size(); i++) {
            String entry = entries.get(i).replaceAll("(\\\\*)\\|", "$1$1\\\\|");
            cell.append(i + 1 < entries.size() ? entry.replaceAll("(\\\\+)$", "$1$1") + "|" : entry);
        }
        return cell.toString();
    }
}
