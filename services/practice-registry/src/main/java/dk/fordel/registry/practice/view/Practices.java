package dk.fordel.registry.practice.view;

import dk.fordel.registry.practice.PracticeId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How practices stand on a day. */
@Component
public class Practices {

    private static final String ROW =
            """
            select p.id, p.reference, p.name, p.postcode, p.municipality, m.name as municipality_name, m.area,
                p.organisation_type, p.owner_kind,
                coalesce((select c.capacity from practice_capacity c
                    where c.practice = p.id and c.from_day <= :day
                    order by c.from_day desc limit 1), 0) as capacity,
                (select count(*) from practice_tutor t
                    where t.practice = p.id and t.from_day <= :day and coalesce(t.to_day, :day) >= :day) as tutors,
                coalesce(a.approved, false) as approved,
                case when a.approved then a.from_day end as approved_from,
                case when a.approved then a.to_day end as approved_to
            from practice p
            left join municipalities_on(:day) m on m.code = p.municipality
            left join lateral (select r.approved, r.from_day, r.to_day from practice_approval r
                where r.practice = p.id and r.from_day <= :day and coalesce(r.to_day, :day) >= :day
                order by r.sequence desc limit 1) a on true
            """;

    private final JdbcClient sql;

    Practices(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * What to list; null means all.
     *
     * @param reference what the education office calls it
     * @param municipality a municipality's code
     * @param area an area's code
     * @param approved whether the council approves them on the day
     */
    public record Filter(
            @Nullable String reference,
            @Nullable String municipality,
            @Nullable String area,
            @Nullable Boolean approved) {}

    /**
     * Practices by reference, as they are on a day.
     *
     * @param after the reference after which to begin; null for the first
     * @param limit how many at most
     */
    public List<PracticeRow> list(Filter filter, LocalDate day, @Nullable String after, int limit) {
        return sql.sql(
                        ROW
                                + """
                                where (:reference::text is null or p.reference = :reference)
                                    and (:municipality::text is null or p.municipality = :municipality)
                                    and (:area::text is null or m.area = :area)
                                    and (:approved::boolean is null or coalesce(a.approved, false) = :approved)
                                    and (:after::text is null or p.reference > :after)
                                order by p.reference limit :limit
                                """)
                .param("reference", filter.reference())
                .param("municipality", filter.municipality())
                .param("area", filter.area())
                .param("approved", filter.approved())
                .param("day", day)
                .param("after", after)
                .param("limit", limit)
                .query(PracticeRow.class)
                .list();
    }

    /** In which municipality the practice lies, if it is known. */
    public Optional<String> municipalityOf(PracticeId practice) {
        return sql.sql("select municipality from practice where id = :id")
                .param("id", practice.value())
                .query(String.class)
                .optional();
    }

    /** All of one practice, if it is known. */
    public Optional<PracticeDetails> find(PracticeId practice, LocalDate day) {
        return sql.sql(ROW + "where p.id = :practice")
                .param("day", day)
                .param("practice", practice.value())
                .query(PracticeRow.class)
                .optional()
                .map(row -> details(practice, row, day));
    }

    private PracticeDetails details(PracticeId practice, PracticeRow row, LocalDate day) {
        return sql.sql(
                        """
                        select p.provider_number, p.address, p.registered_on, coalesce(b.setting, p.setting) as setting,
                            coalesce(b.deprivation, p.deprivation) as deprivation,
                            coalesce(b.complexity, p.complexity) as complexity
                        from practice p
                        left join lateral (select b.setting, b.deprivation, b.complexity from practice_patient_base b
                            where b.practice = p.id and b.from_day <= :day
                            order by b.from_day desc limit 1) b on true
                        where p.id = :practice
                        """)
                .param("day", day)
                .param("practice", practice.value())
                .query((p, n) ->
                        new PracticeDetails(
                                row,
                                p.getString("provider_number"),
                                p.getString("address"),
                                p.getString("setting"),
                                p.getString("deprivation"),
                                p.getString("complexity"),
                                p.getObject("registered_on", LocalDate.class),
                                approvals(practice),
                                capacities(practice),
                                permissions(practice),
                                tutors(practice, day),
                                pauses(practice),
                                wishes(practice),
                                evaluations(practice)))
                .single();
    }

    private List<PracticeDetails.Ruling> approvals(PracticeId practice) {
        return all(
                practice,
                """
                select ruling, approved, from_day as "from", to_day as "to", words
                from practice_approval where practice = :practice order by sequence
                """,
                PracticeDetails.Ruling.class);
    }

    private List<PracticeDetails.Capacity> capacities(PracticeId practice) {
        return all(
                practice,
                """
                select from_day as "from", capacity
                from practice_capacity where practice = :practice order by from_day
                """,
                PracticeDetails.Capacity.class);
    }

    private List<PracticeDetails.Permission> permissions(PracticeId practice) {
        return all(
                practice,
                """
                select from_day as "from", to_day as "to"
                from practice_two_to_a_tutor where practice = :practice order by sequence
                """,
                PracticeDetails.Permission.class);
    }

    private List<PracticeDetails.TutorRow> tutors(PracticeId practice, LocalDate day) {
        return sql.sql(
                        """
                        select t.id, t.number, t.from_day as "from", t.to_day as "to", q.course_completed_on,
                            q.years_of_experience, q.methods_updated_on as assessment_methods_updated_on, q.senior
                        from practice_tutor t
                        cross join lateral (
                            select r.course_completed_on, r.years_of_experience, r.methods_updated_on, r.senior, r.from_day
                            from practice_tutor_qualification r where r.tutor = t.id and r.from_day <= :day
                            union all
                            select t.course_completed_on, t.years_of_experience, t.methods_updated_on, t.senior, null
                            order by from_day desc nulls last limit 1) q
                        where t.practice = :practice order by t.number
                        """)
                .param("practice", practice.value())
                .param("day", day)
                .query(PracticeDetails.TutorRow.class)
                .list();
    }

    private List<PracticeDetails.Pause> pauses(PracticeId practice) {
        return all(
                practice,
                """
                select id, from_day as "from", last_day
                from practice_pause where practice = :practice order by from_day, id
                """,
                PracticeDetails.Pause.class);
    }

    private List<PracticeDetails.WishRow> wishes(PracticeId practice) {
        return all(
                practice,
                """
                select id, kind, from_day as "from", to_day as "to"
                from practice_wish where practice = :practice order by from_day, id
                """,
                PracticeDetails.WishRow.class);
    }

    private List<PracticeDetails.EvaluationRow> evaluations(PracticeId practice) {
        return all(
                practice,
                """
                select id, on_day as "on", score, answers
                from practice_evaluation where practice = :practice order by on_day
                """,
                PracticeDetails.EvaluationRow.class);
    }

    private <T> List<T> all(PracticeId practice, String question, Class<T> row) {
        return sql.sql(question).param("practice", practice.value()).query(row).list();
    }
}
