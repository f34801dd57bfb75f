package dk.fordel.registry.geography.view;

import dk.fordel.eventstore.StoredJson;
import dk.fordel.registry.geography.AreaCode;
import dk.fordel.registry.geography.Atlas;
import dk.fordel.registry.geography.MunicipalityCode;
import dk.fordel.registry.geography.RegionCode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.Optional;

/** Where places lie. */
@Component
public class Geographies {

    private final JsonMapper json = StoredJson.mapper();
    private final JdbcClient sql;

    Geographies(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A version of a region's geography.
     *
     * @param version counts up within the region
     * @param atlas what it says
     */
    public record Version(int version, Atlas atlas) {}

    /** The version that holds on a day. */
    public Optional<Version> on(RegionCode region, LocalDate day) {
        return sql.sql(
                        """
                        select version, atlas::text from geography_version
                        where region = :region and valid_from <= :day
                        order by version desc limit 1
                        """)
                .param("region", region.value())
                .param("day", day)
                .query((row, n) ->
                        new Version(
                                row.getInt("version"),
                                json.readValue(row.getString("atlas"), Atlas.class)))
                .optional();
    }

    /** Whether the view has seen a version. */
    public boolean knows(RegionCode region, int version) {
        return sql.sql(
                                "select count(*) from geography_version where region = :region and version = :version")
                        .param("region", region.value())
                        .param("version", version)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The municipality, if any region has it on that day. */
    public Optional<Place> place(MunicipalityCode municipality, LocalDate day) {
        return sql.sql("select name, area from municipalities_on(:day) where code = :code limit 1")
                .param("day", day)
                .param("code", municipality.value())
                .query((row, n) -> {
                    String area = row.getString("area");
                    return new Place(
                            row.getString("name"), area == null ? null : new AreaCode(area));
                })
                .optional();
    }
}
