package dk.fordel.registry.geography.view;

import dk.fordel.eventstore.StoredJson;
import dk.fordel.eventstore.ViewRows;
import dk.fordel.registry.geography.Atlas;
import dk.fordel.registry.geography.GeographyEvent;
import dk.fordel.registry.geography.GeographyEvent.AtlasPublished;
import dk.fordel.registry.geography.HospitalUnit;
import dk.fordel.registry.geography.Municipality;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/** Keeps every version of every region's geography. */
@Component
@ProcessingGroup("geographies")
class GeographiesProjection {

    private final JsonMapper json = StoredJson.mapper();
    private final ViewRows sql;

    GeographiesProjection(ViewRows sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(GeographyEvent event) {
        switch (event) {
            case AtlasPublished e -> keep(e.version(), e.atlas());
        }
    }

    private void keep(int version, Atlas atlas) {
        sql.sql(
                        """
                        insert into geography_version (region, version, valid_from, atlas)
                        values (:region, :version, :validFrom, :atlas::jsonb)
                        on conflict do nothing
                        """)
                .param("region", atlas.region().code().value())
                .param("version", version)
                .param("validFrom", atlas.validFrom())
                .param("atlas", json.writeValueAsString(atlas))
                .update();
        for (HospitalUnit unit : atlas.units()) {
            unit.municipalities().forEach(m -> keep(version, atlas, m, unit.code().value()));
        }
        atlas.unassigned().forEach(m -> keep(version, atlas, m, null));
    }

    private void keep(int version, Atlas atlas, Municipality municipality, @Nullable String area) {
        sql.sql(
                        """
                        insert into geography_municipality (region, version, code, name, area)
                        values (:region, :version, :code, :name, :area)
                        on conflict do nothing
                        """)
                .param("region", atlas.region().code().value())
                .param("version", version)
                .param("code", municipality.code().value())
                .param("name", municipality.name())
                .param("area", area)
                .update();
    }

    @ResetHandler
    void reset() {
        sql.sql("delete from geography_municipality").update();
        sql.sql("delete from geography_version").update();
    }
}
