package dk.fordel.trainee.geography.view;

import dk.fordel.eventstore.ViewRows;
import dk.fordel.trainee.geography.Area;
import dk.fordel.trainee.geography.GeographyEvent;
import dk.fordel.trainee.geography.GeographyEvent.Adopted;
import dk.fordel.trainee.geography.RegionCode;
import dk.fordel.trainee.programme.MunicipalityCode;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the codes of {@link KnownCodes}. */
@Component
@ProcessingGroup("geography")
class GeographyProjection {

    private final ViewRows sql;

    GeographyProjection(ViewRows sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(GeographyEvent event) {
        switch (event) {
            case Adopted e -> adopted(e);
        }
    }

    private void adopted(Adopted e) {
        for (String table : new String[] {"municipality", "hospital_unit"}) {
            sql.sql("delete from %s where region = :region".formatted(table))
                    .param("region", e.region().value())
                    .update();
        }
        for (Area area : e.areas()) {
            sql.sql(
                            """
                            insert into hospital_unit (code, region) values (:code, :region)
                            on conflict (code) do update set region = excluded.region
                            """)
                    .param("code", area.code().value())
                    .param("region", e.region().value())
                    .update();
            area.municipalities().forEach(code -> add(e.region(), code, area));
        }
        e.unassigned().forEach(code -> add(e.region(), code, null));
    }

    private void add(RegionCode region, MunicipalityCode code, @Nullable Area area) {
        sql.sql(
                        """
                        insert into municipality (code, region, area) values (:code, :region, :area)
                        on conflict (code) do update
                        set region = excluded.region, area = excluded.area
                        """)
                .param("code", code.value())
                .param("region", region.value())
                .param("area", area == null ? null : area.code().value())
                .update();
    }

    @ResetHandler
    void reset() {
        sql.sql("delete from municipality").update();
        sql.sql("delete from hospital_unit").update();
    }
}
