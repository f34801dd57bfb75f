package dk.fordel.spreadsheets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Numbers of rows, in ascending order, as people write them: {@code 3, 5-9}. */
final class RowNumbers {

    private static final int MOST_SHOWN = 20;

    private record Range(int first, int last) {}

    private final List<Range> shown = new ArrayList<>();
    private int count;

    void add(int number) {
        count++;
        Range last = shown.isEmpty() ? null : shown.getLast();
        if (last != null && last.last() == number - 1) {
            shown.set(shown.size() - 1, new Range(last.first(), number));
        } else if (shown.size() < MOST_SHOWN) {
            shown.add(new Range(number, number));
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    @Override
    public String toString() {
        int written = shown.stream().mapToInt(range -> range.last() - range.first() + 1).sum();
        String numbers =
                shown.stream()
                        .map(range ->
                                range.first() == range.last()
                                        ? String.valueOf(range.first())
                                        : range.first() + "-" + range.last())
                        .collect(Collectors.joining(", "));
        return written == count ? numbers : "%s and %d more".formatted(numbers, count - written);
    }
}
