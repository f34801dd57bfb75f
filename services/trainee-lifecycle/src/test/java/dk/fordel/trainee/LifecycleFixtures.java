package dk.fordel.trainee;

import dk.fordel.contracts.allocation.PlacementConfirmed;
import dk.fordel.contracts.allocation.PlacementDecided;
import dk.fordel.trainee.programme.MunicipalityCode;
import dk.fordel.trainee.programme.PositionId;
import dk.fordel.trainee.programme.ProgrammeEvent.PositionPlanned;
import dk.fordel.trainee.programme.ProgrammeId;
import dk.fordel.trainee.programme.StayKind;
import dk.fordel.trainee.programme.UnitCode;
import dk.fordel.trainee.programme.VacancyEvent.PositionAdvertised;
import dk.fordel.trainee.trainee.TraineeId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** Facts that say much, built by name: what a test does not name is absent, or does not matter. */
public final class LifecycleFixtures {

    private LifecycleFixtures() {}

    /** A position of a programme. */
    public static Position position(ProgrammeId programme, PositionId position, StayKind kind) {
        return new Position(programme, position, kind);
    }

    /** A placement of which allocation tells. */
    public static Placement placement(UUID placement, UUID position, UUID trainee) {
        return new Placement(placement, position, trainee);
    }

    /** A position, planned for a trainee or advertised. */
    public static final class Position {

        private final ProgrammeId programme;
        private final PositionId position;
        private final StayKind kind;
        private int months = 6;
        private LocalDate from = LocalDate.of(2027, 3, 1);
        private LocalDate to = LocalDate.of(2027, 8, 31);
        private @Nullable MunicipalityCode municipality;
        private @Nullable UnitCode hospitalUnit;
        private @Nullable String payingHospital;

        private Position(ProgrammeId programme, PositionId position, StayKind kind) {
            this.programme = programme;
            this.position = position;
            this.kind = kind;
        }

        public Position lasting(int months, String from, String to) {
            this.months = months;
            this.from = LocalDate.parse(from);
            this.to = LocalDate.parse(to);
            return this;
        }

        public Position in(String municipality) {
            this.municipality = new MunicipalityCode(municipality);
            return this;
        }

        public Position anchoredAt(String hospitalUnit) {
            this.hospitalUnit = new UnitCode(hospitalUnit);
            return this;
        }

        public Position paidBy(String hospital) {
            this.payingHospital = hospital;
            return this;
        }

        public PositionPlanned plannedFor(TraineeId trainee) {
            return new PositionPlanned(
                    programme,
                    trainee,
                    position,
                    kind,
                    months,
                    from,
                    to,
                    municipality,
                    hospitalUnit,
                    payingHospital);
        }

        public PositionAdvertised advertised() {
            return new PositionAdvertised(
                    programme,
                    position,
                    kind,
                    months,
                    from,
                    to,
                    municipality,
                    hospitalUnit,
                    payingHospital);
        }
    }

    /** A placement, decided or confirmed. */
    public static final class Placement {

        private final UUID placement;
        private final UUID position;
        private final UUID trainee;
        private UUID practice = new UUID(2, 2);
        private String kind = "KBU";
        private String from = "2027-09-01";
        private String to = "2028-02-29";
        private String municipality = "730";
        private String area = "randers";

        private Placement(UUID placement, UUID position, UUID trainee) {
            this.placement = placement;
            this.position = position;
            this.trainee = trainee;
        }

        public Placement at(UUID practice) {
            this.practice = practice;
            return this;
        }

        public Placement as(String kind, String from, String to) {
            this.kind = kind;
            this.from = from;
            this.to = to;
            return this;
        }

        public Placement in(String municipality, String area) {
            this.municipality = municipality;
            this.area = area;
            return this;
        }

        public PlacementDecided decided() {
            return new PlacementDecided(
                    placement,
                    position,
                    trainee,
                    practice,
                    kind,
                    LocalDate.parse(from),
                    LocalDate.parse(to),
                    municipality,
                    area,
                    "COORDINATOR",
                    "DRRLV",
                    "BEK 1706",
                    1,
                    false,
                    null);
        }

        public PlacementConfirmed confirmed() {
            return new PlacementConfirmed(
                    placement,
                    position,
                    trainee,
                    practice,
                    kind,
                    LocalDate.parse(from),
                    LocalDate.parse(to),
                    municipality,
                    "8900",
                    area,
                    "randers");
        }
    }
}
