package dk.fordel.spreadsheets;

import dk.fordel.spreadsheets.RawSheet.Merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which column stands where, and what is wrong with the file as a whole. */
final class Headings {

    private final Map<Column<?>, Integer> places = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> warnings = new ArrayList<>();

    Headings(RawSheet sheet, List<Column<?>> columns) {
        int row = sheet.heading().number();
        List<String> found = sheet.heading().cells().stream().map(Headings::text).toList();
        columns.forEach(column -> place(column, found, row));
        IntStream.range(0, found.size())
                .filter(i -> !found.get(i).isEmpty())
                .filter(i -> columns.stream().noneMatch(column -> column.isHeaded(found.get(i))))
                .forEach(i ->
                        warnings.add(
                                new Fault(
                                        row,
                                        found.get(i),
                                        "Column %s is not known here and was ignored."
                                                .formatted(RawSheet.letters(i)))));
        sheet.notes().forEach(note -> warnings.add(new Fault(row, null, note)));
        sheet.merges().forEach(merge -> refuse(merge, found));
        if (sheet.rows().isEmpty()) {
            faults.add(new Fault(row, null, "There are headings, and no rows below them."));
        }
    }

    /** -1 when the file lacks the column. */
    int indexOf(Column<?> column) {
        return places.getOrDefault(column, -1);
    }

    List<Fault> faults() {
        return faults;
    }

    List<Fault> warnings() {
        return List.copyOf(warnings);
    }

    private void place(Column<?> column, List<String> found, int row) {
        List<Integer> at =
                IntStream.range(0, found.size())
                        .filter(i -> column.isHeaded(found.get(i)))
                        .boxed()
                        .toList();
        if (at.isEmpty() && column.required()) {
            String headings =
                    found.stream()
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining(", "));
            faults.add(
                    new Fault(
                            row,
                            column.heading(),
                            "The column is missing; the headings in row %d are: %s."
                                    .formatted(row, headings)));
        } else if (at.size() > 1) {
            String letters =
                    at.stream().map(RawSheet::letters).collect(Collectors.joining(" and "));
            faults.add(
                    new Fault(
                            row,
                            column.heading(),
                            "The columns %s have the same heading; keep one.".formatted(letters)));
        } else if (at.size() == 1) {
            places.put(column, at.getFirst());
        }
    }

    private void refuse(Merge merge, List<String> found) {
        String heading = merge.firstColumn() < found.size() ? found.get(merge.firstColumn()) : "";
        faults.add(
                new Fault(
                        merge.firstRow(),
                        heading.isEmpty() ? null : heading,
                        "The cells %s are merged; unmerge them and write the value in each row."
                                .formatted(merge.range())));
    }

    private static String text(Cell cell) {
        return cell.shown().replaceAll("\\s+", " ");
    }
}
