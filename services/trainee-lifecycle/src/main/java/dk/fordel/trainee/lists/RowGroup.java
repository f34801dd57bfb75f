package dk.fordel.trainee.lists;

import dk.fordel.spreadsheets.Fault;
import dk.fordel.spreadsheets.Row;
import dk.fordel.trainee.lists.ImportedTrainees.ImportedRow;
import dk.fordel.trainee.person.Cpr;
import dk.fordel.trainee.trainee.RegistrationOutcome;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rows that come in whole or not at all: those of a team, or one row by itself. */
final class RowGroup {

    private final @Nullable String team;
    private final List<Row> rows;

    /** The row being carried out; null while the team itself is formed. */
    private @Nullable Row current;

    private RowGroup(@Nullable String team, List<Row> rows) {
        this.team = team;
        this.rows = rows;
    }

    static List<RowGroup> of(List<Row> rows) {
        refuseSecondTeams(rows);
        Map<Object, List<Row>> byTeam =
                rows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        row ->
                                                row.find(TraineeSheet.TEAM)
                                                        .<Object>map(word -> word)
                                                        .orElse(row),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return byTeam.entrySet().stream()
                .map(one ->
                        new RowGroup(
                                one.getKey() instanceof String word ? word : null, one.getValue()))
                .toList();
    }

    /** In a dry run, which keeps nothing, the second team would find its trainee free. */
    private static void refuseSecondTeams(List<Row> rows) {
        Map<Cpr, Row> firsts = new HashMap<>();
        for (Row row : rows) {
            Optional<String> team = row.find(TraineeSheet.TEAM);
            if (team.isPresent()) {
                Row first = firsts.computeIfAbsent(row.get(TraineeSheet.CPR), cpr -> row);
                if (!first.find(TraineeSheet.TEAM).equals(team)) {
                    row.refuse(
                            TraineeSheet.TEAM,
                            "Row %d puts the same person into another team."
                                    .formatted(first.number()));
                }
            }
        }
    }

    /** What the list calls the team; null when the row is by itself. */
    @Nullable String team() {
        return team;
    }

    List<Row> rows() {
        return rows;
    }

    /** The row of which a refusal will tell from now on. */
    void at(@Nullable Row row) {
        current = row;
    }

    /** A row that nobody could read may belong to any team. */
    void refuseIfTeamBeside(List<Fault> unread) {
        if (team != null && !unread.isEmpty()) {
            refuseTeam(
                    "No team is formed as long as a row of the list cannot be read, as it may belong to the team; correct row %d first."
                            .formatted(unread.getFirst().row()));
        }
    }

    void refuse(String sentence) {
        if (current == null) {
            refuseTeam(sentence);
        } else {
            current.refuse(sentence);
            refuseTheOthers();
        }
    }

    /** One row was refused, and so are those that come with it. */
    void refuseTheOthers() {
        int refused = rows.stream().filter(Row::isRefused).findFirst().orElseThrow().number();
        rows.stream()
                .filter(row -> !row.isRefused())
                .forEach(row ->
                        row.refuse(
                                TraineeSheet.TEAM,
                                "Row %d of the same team was refused, and a team comes in whole."
                                        .formatted(refused)));
    }

    boolean anyRefused() {
        return rows.stream().anyMatch(Row::isRefused);
    }

    /** Nobody gets another name without a word. */
    void tellRenamed(List<ImportedRow> imported) {
        for (ImportedRow one : imported) {
            if (one.trainee() == RegistrationOutcome.CORRECTED) {
                rows.stream()
                        .filter(row -> row.number() == one.row())
                        .forEach(row ->
                                row.warn(
                                        TraineeSheet.NAME,
                                        "The trainee with this CPR number was known by another name or contact, which the row replaces; look whether the number is right."));
            }
        }
    }

    private void refuseTeam(String sentence) {
        rows.forEach(row -> row.refuse(TraineeSheet.TEAM, sentence));
    }
}
