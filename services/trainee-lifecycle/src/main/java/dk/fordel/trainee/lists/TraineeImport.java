package dk.fordel.trainee.lists;

import static java.util.Objects.requireNonNull;

import dk.fordel.kernel.Malformed;
import dk.fordel.spreadsheets.Fault;
import dk.fordel.spreadsheets.Limits;
import dk.fordel.spreadsheets.Row;
import dk.fordel.spreadsheets.Rows;
import dk.fordel.spreadsheets.Table;
import dk.fordel.trainee.geography.view.KnownCodes;
import dk.fordel.trainee.lists.ImportedTrainees.ImportedRow;
import dk.fordel.trainee.person.Person;
import dk.fordel.trainee.privacy.Ids;
import dk.fordel.trainee.programme.Bounds;
import dk.fordel.trainee.programme.Plan;
import dk.fordel.trainee.programme.ProgrammeCommand.Bind;
import dk.fordel.trainee.programme.ProgrammeCommand.PlanProgramme;
import dk.fordel.trainee.programme.ProgrammeId;
import dk.fordel.trainee.registration.TraineeRegistration;
import dk.fordel.trainee.registration.TraineeRegistration.Registered;
import dk.fordel.trainee.team.FormTeam;
import dk.fordel.trainee.team.Members;
import dk.fordel.trainee.trainee.Reference;
import dk.fordel.trainee.trainee.RegistrationOutcome;
import dk.fordel.trainee.trainee.TeamId;
import dk.fordel.trainee.trainee.TraineeId;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Carries a list of trainees out, row by row, the rows of a team together. */
@Component
public class TraineeImport {

    /** A file of one row, with the columns that must be there. */
    public static final String EXAMPLE_FILE =
            """
            reference;trainee name;cpr;programme kind;start day;months
            T-0042;Example Trainee;010199-0000;INTRODUCTION;2028-03-01;6
            """;

    /** How large a list may be. */
    public static final Limits LIMITS = Limits.of(5_000);

    private static final int MOST_YEARS = 10;

    private final TraineeRegistration registration;
    private final Ids ids;
    private final CommandGateway gateway;
    private final KnownCodes codes;
    private final RowByRow rowByRow;

    TraineeImport(
            TraineeRegistration registration,
            Ids ids,
            CommandGateway gateway,
            KnownCodes codes,
            RowByRow rowByRow) {
        this.registration = registration;
        this.ids = ids;
        this.gateway = gateway;
        this.codes = codes;
        this.rowByRow = rowByRow;
    }

    /**
     * Registers and plans what the rows say. Run again, changes nothing.
     *
     * @param file xlsx or CSV
     * @param filename as the user named the file; without it the content says the kind
     * @param today programmes begin within ten years of it
     * @param dryRun whether every row is rolled back
     * @throws Malformed when the file is no list at all
     * @throws IOException when the file cannot be read to its end
     */
    public ImportedTrainees run(
            InputStream file, @Nullable String filename, LocalDate today, boolean dryRun)
            throws IOException {
        Rows rows =
                Table.read(file, filename, LIMITS)
                        .rows(TraineeSheet.all())
                        .mustDifferIn(TraineeSheet.REFERENCE)
                        .mustAgreeOn(TraineeSheet.NAME, TraineeSheet.CPR);
        rows.mustLieBetween(
                TraineeSheet.START, today.minusYears(MOST_YEARS), today.plusYears(MOST_YEARS));
        List<Fault> unread = rows.faults();
        List<ImportedRow> imported = new ArrayList<>();
        for (RowGroup group : RowGroup.of(rows.good())) {
            group.refuseIfTeamBeside(unread);
            List<Entry> entries = group.rows().stream().flatMap(row -> read(row).stream()).toList();
            if (group.anyRefused()) {
                group.refuseTheOthers();
            } else {
                rowByRow.carryOut(group::refuse, dryRun, () -> carryOut(group, entries))
                        .ifPresent(done -> {
                            imported.addAll(done);
                            group.tellRenamed(done);
                        });
            }
        }
        imported.sort(Comparator.comparingInt(ImportedRow::row));
        return new ImportedTrainees(
                ReportRedaction.redact(rows.report(dryRun), TraineeSheet.headings()),
                dryRun ? imported.stream().map(ImportedRow::kept).toList() : imported);
    }

    private record Entry(
            Row row, Reference reference, Person person, Plan plan, @Nullable Bounds bounds) {}

    /** What the row says; empty when it cannot be, with every reason noted. */
    private Optional<Entry> read(Row row) {
        List<Malformed> faults = new ArrayList<>();
        Person person = null;
        try {
            person = new Person(row.get(TraineeSheet.NAME), row.get(TraineeSheet.CPR), null, null);
        } catch (Malformed no) {
            faults.add(no);
        }
        List<Malformed> planFaults = TraineeSheet.planFaults(row);
        faults.addAll(planFaults);
        Plan plan = planFaults.isEmpty() ? TraineeSheet.plan(row) : null;
        if (plan != null) {
            faults.addAll(codes.unknownIn(plan));
        }
        Bounds bounds = row.find(TraineeSheet.BOUNDED_TO).orElse(null);
        if (bounds != null) {
            faults.addAll(codes.unknownIn("municipalities", bounds.municipalities()));
        }
        faults.forEach(no -> refuse(row, no));
        return person == null || plan == null || !faults.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Entry(row, row.get(TraineeSheet.REFERENCE), person, plan, bounds));
    }

    private static void refuse(Row row, Malformed no) {
        row.refuse(TraineeSheet.of(no.field()), String.valueOf(no.getMessage()));
    }

    private List<ImportedRow> carryOut(RowGroup group, List<Entry> entries) {
        List<ImportedRow> imported = new ArrayList<>();
        List<Row> unchanged = new ArrayList<>();
        for (Entry entry : entries) {
            group.at(entry.row());
            imported.add(carryOut(entry, unchanged));
        }
        boolean formed = false;
        if (group.team() != null) {
            group.at(null);
            formed = form(group.team(), imported);
        }
        if (!formed) {
            unchanged.forEach(Row::unchanged);
        }
        return imported;
    }

    private boolean form(String team, List<ImportedRow> imported) {
        Members members =
                new Members(
                        imported.stream()
                                .map(row -> new TraineeId(requireNonNull(row.traineeId())))
                                .distinct()
                                .toList());
        TeamId id = ids.team(team, members.trainees());
        return gateway.<FormTeam.Outcome>sendAndWait(new FormTeam(id, members)).formed();
    }

    private ImportedRow carryOut(Entry entry, List<Row> unchanged) {
        Registered registered = registration.register(entry.reference(), entry.person());
        ProgrammeId programme = ids.programme(entry.reference());
        boolean planned =
                gateway.sendAndWait(
                        new PlanProgramme(
                                programme, registered.trainee(), entry.reference(), entry.plan()));
        boolean bounded =
                entry.bounds() != null
                        && gateway.<Boolean>sendAndWait(new Bind(programme, entry.bounds()));
        if (!planned && !bounded && registered.outcome() == RegistrationOutcome.UNCHANGED) {
            unchanged.add(entry.row());
        }
        return new ImportedRow(
                entry.row().number(),
                entry.reference().value(),
                registered.trainee().value(),
                registered.outcome(),
                programme.value(),
                planned);
    }

    /** The headings and one row that shows what belongs where, as xlsx. */
    public byte[] template() {
        return TraineeSheet.template();
    }
}
