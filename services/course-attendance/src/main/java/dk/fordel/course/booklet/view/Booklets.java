package dk.fordel.course.booklet.view;

import dk.fordel.course.booklet.BookletId;
import dk.fordel.course.booklet.Obligation;
import dk.fordel.course.catalogue.CourseKind;
import dk.fordel.course.catalogue.SigningRole;
import dk.fordel.course.catalogue.TraineeId;
import dk.fordel.kernel.Unknown;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Questions about booklets. */
@Component
public class Booklets {

    private final JdbcClient sql;

    Booklets(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * One booklet.
     *
     * @throws Unknown when there is none by that id
     */
    public BookletRow byId(UUID bookletId) {
        return sql.sql("select * from booklet where booklet_id = :id")
                .param("id", bookletId)
                .query(Booklets::cover)
                .optional()
                .map(this::opened)
                .orElseThrow(() -> new Unknown("booklet", bookletId));
    }

    /**
     * The booklet of a placement.
     *
     * @throws Unknown when the placement has none
     */
    public BookletRow byPlacement(UUID placementId) {
        return sql.sql("select * from booklet where placement_id = :id")
                .param("id", placementId)
                .query(Booklets::cover)
                .optional()
                .map(this::opened)
                .orElseThrow(() -> new Unknown("booklet for placement", placementId));
    }

    /** The booklets of a trainee, a placement each, oldest first. */
    public List<BookletRow> ofTrainee(UUID traineeId) {
        return opened(
                sql.sql(
                                "select * from booklet where trainee_id = :id order by stay_from, booklet_id")
                        .param("id", traineeId)
                        .query(Booklets::cover)
                        .list());
    }

    /**
     * A page of booklets in the order of their ids.
     *
     * @param areas those of stays in these areas of coordinators; null for all
     * @param after the booklet that the last page ended with; null for the first page
     * @param limit how many at most
     */
    public List<BookletRow> page(
            @Nullable Collection<String> areas, @Nullable UUID after, int limit) {
        return opened(
                sql.sql(
                                """
                                select * from booklet
                                where (cast(:after as uuid) is null or booklet_id > :after)
                                  and (:everywhere or coalesce(area, course_area) = any(:areas))
                                order by booklet_id
                                limit :limit
                                """)
                        .param("after", after)
                        .param("everywhere", areas == null)
                        .param(
                                "areas",
                                areas == null ? new String[0] : areas.toArray(String[]::new))
                        .param("limit", limit)
                        .query(Booklets::cover)
                        .list());
    }

    /** In which booklets a day is signed; a trainee without one is not in the answer. */
    public Map<TraineeId, BookletId> on(LocalDate day, Set<TraineeId> trainees) {
        Map<TraineeId, BookletId> found = new HashMap<>();
        sql.sql(
                        """
                        select trainee_id, booklet_id from booklet
                        where trainee_id in (:trainees) and not released
                          and :day between stay_from and coalesce(ended_on, stay_to)
                        order by stay_from desc
                        """)
                .param("trainees", trainees.stream().map(TraineeId::value).toList())
                .param("day", day)
                .query(rows -> {
                    found.put(
                            new TraineeId(rows.getObject("trainee_id", UUID.class)),
                            new BookletId(rows.getObject("booklet_id", UUID.class)));
                });
        return found;
    }

    private BookletRow opened(BookletRow cover) {
        return opened(List.of(cover)).getFirst();
    }

    private record Line<T>(UUID booklet, T line) {}

    /** Opens booklets: three more questions, however many they are. */
    private List<BookletRow> opened(List<BookletRow> covers) {
        List<UUID> ids = covers.stream().map(BookletRow::bookletId).toList();
        if (ids.isEmpty()) {
            return covers;
        }
        Map<UUID, List<Obligation>> owed = obligations(ids);
        Map<UUID, List<AttendanceRow>> signed = attendance(ids);
        Map<UUID, List<CorrectionRow>> corrected = corrections(ids);
        return covers.stream()
                .map(cover ->
                        cover.with(
                                owed.getOrDefault(cover.bookletId(), List.of()),
                                signed.getOrDefault(cover.bookletId(), List.of()),
                                corrected.getOrDefault(cover.bookletId(), List.of())))
                .toList();
    }

    private Map<UUID, List<Obligation>> obligations(List<UUID> booklets) {
        return byBooklet(
                sql.sql("select * from booklet_obligation where booklet_id in (:ids)")
                        .param("ids", booklets)
                        .query((rows, number) ->
                                new Line<>(
                                        rows.getObject("booklet_id", UUID.class),
                                        new Obligation(
                                                CourseKind.valueOf(rows.getString("kind")),
                                                rows.getInt("times"),
                                                rows.getObject("due_by", LocalDate.class))))
                        .list());
    }

    private Map<UUID, List<AttendanceRow>> attendance(List<UUID> booklets) {
        return byBooklet(
                sql.sql(
                                """
                                select * from booklet_attendance
                                where booklet_id in (:ids)
                                order by attended, entry
                                """)
                        .param("ids", booklets)
                        .query((rows, number) ->
                                new Line<>(
                                        rows.getObject("booklet_id", UUID.class), attendance(rows)))
                        .list());
    }

    private Map<UUID, List<CorrectionRow>> corrections(List<UUID> booklets) {
        return byBooklet(
                sql.sql(
                                """
                                select * from booklet_correction
                                where booklet_id in (:ids)
                                order by corrected_at, entry
                                """)
                        .param("ids", booklets)
                        .query((rows, number) ->
                                new Line<>(
                                        rows.getObject("booklet_id", UUID.class),
                                        new CorrectionRow(
                                                CourseKind.valueOf(rows.getString("kind")),
                                                rows.getObject("course_id", UUID.class),
                                                rows.getObject("entered_for", LocalDate.class),
                                                rows.getString("reason"),
                                                rows.getString("corrected_by"),
                                                rows.getObject("corrected_at", OffsetDateTime.class)
                                                        .toInstant())))
                        .list());
    }

    private static <T> Map<UUID, List<T>> byBooklet(List<Line<T>> lines) {
        return lines.stream()
                .collect(
                        Collectors.groupingBy(
                                Line::booklet,
                                Collectors.mapping(Line::line, Collectors.toList())));
    }

    private static AttendanceRow attendance(ResultSet rows) throws SQLException {
        return new AttendanceRow(
                CourseKind.valueOf(rows.getString("kind")),
                rows.getObject("course_id", UUID.class),
                rows.getString("title"),
                rows.getObject("attended", LocalDate.class),
                SigningRole.valueOf(rows.getString("signed_by")),
                rows.getString("entered_by"),
                rows.getObject("entered_at", OffsetDateTime.class).toInstant());
    }

    private static BookletRow cover(ResultSet rows, int number) throws SQLException {
        String area = rows.getString("area");
        return new BookletRow(
                rows.getObject("booklet_id", UUID.class),
                rows.getObject("placement_id", UUID.class),
                rows.getObject("trainee_id", UUID.class),
                rows.getObject("practice_id", UUID.class),
                area == null ? rows.getString("course_area") : area,
                rows.getObject("stay_from", LocalDate.class),
                rows.getObject("stay_to", LocalDate.class),
                rows.getObject("ended_on", LocalDate.class),
                rows.getBoolean("released"),
                true,
                rows.getString("course_area"),
                rows.getString("course_area_why"),
                rows.getString("course_areas_version"),
                rows.getObject("pedagogics_passed_on", LocalDate.class),
                rows.getString("pedagogics_evidence"),
                List.of(),
                List.of(),
                List.of());
    }
}
