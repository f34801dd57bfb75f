package dk.fordel.funding.terms.view;

import dk.fordel.funding.money.Ore;
import dk.fordel.funding.terms.Employer;
import dk.fordel.funding.terms.Terms;
import dk.fordel.funding.terms.TermsHistory;
import dk.fordel.funding.terms.TermsVersion;
import dk.fordel.kernel.PositionKind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Asks the rows of the view. */
@Component
public class TermsView {

    private final JdbcClient sql;

    TermsView(JdbcClient sql) {
        this.sql = sql;
    }

    /** All versions of a kind, in the order of recording. */
    public List<TermsRow> versions(PositionKind kind) {
        return sql.sql("select * from terms_version where kind = :kind order by number")
                .param("kind", kind.name())
                .query(TermsView::row)
                .list();
    }

    /** The version of each kind that holds on the day; kinds without one are left out. */
    public List<TermsRow> on(LocalDate day) {
        return sql.sql(
                        """
                        select distinct on (kind) *
                        from terms_version
                        where valid_from <= :day
                        order by kind, valid_from desc, number desc
                        """)
                .param("day", day)
                .query(TermsView::row)
                .list();
    }

    /** The history of a kind as it was known at the instant. */
    public TermsHistory knownAt(PositionKind kind, Instant instant) {
        List<TermsVersion> versions =
                sql
                        .sql(
                                """
                                select * from terms_version
                                where kind = :kind and recorded_at <= :instant
                                order by number
                                """)
                        .param("kind", kind.name())
                        .param("instant", instant.atOffset(ZoneOffset.UTC))
                        .query(TermsView::row)
                        .list()
                        .stream()
                        .map(TermsView::version)
                        .toList();
        return new TermsHistory(kind, versions);
    }

    private static TermsVersion version(TermsRow row) {
        var terms =
                new Terms(
                        row.employer(),
                        row.paidOutBy(),
                        row.practiceShareBasisPoints(),
                        Ore.of(row.honorariumOrePerMonth()));
        return new TermsVersion(row.number(), row.validFrom(), terms);
    }

    private static TermsRow row(ResultSet row, int index) throws SQLException {
        return new TermsRow(
                PositionKind.valueOf(row.getString("kind")),
                row.getInt("number"),
                row.getObject("valid_from", LocalDate.class),
                Employer.valueOf(row.getString("employer")),
                row.getString("paid_out_by"),
                row.getInt("practice_share_basis_points"),
                row.getLong("honorarium_ore_per_month"),
                row.getString("source"),
                row.getString("set_by_role"),
                row.getString("set_by_post"),
                row.getString("on_behalf_of"),
                row.getString("legal_basis"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
