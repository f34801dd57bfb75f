package dk.fordel.funding.month;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.fordel.funding.month.view.EntryRow;
import dk.fordel.funding.month.view.FileRow;
import dk.fordel.funding.month.view.FileView;
import dk.fordel.funding.month.view.MonthRow;
import dk.fordel.funding.month.view.SettlementView;
import dk.fordel.funding.month.view.SettlementView.Place;
import dk.fordel.kernel.Unknown;
import dk.fordel.security.Roles;
import dk.fordel.web.Page;
import dk.fordel.web.PageRequest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.YearMonth;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * Closed months, their entries and files, for the HR office, payroll and auditors (PAY-2, PAY-6).
 */
@RestController
@RequestMapping("/api/months")
class MonthsController {

    private static final MediaType CSV = new MediaType("text", "csv", UTF_8);

    private final SettlementView settlements;
    private final FileView files;

    MonthsController(SettlementView settlements, FileView files) {
        this.settlements = settlements;
        this.files = files;
    }

    /** Lists the closed months, the latest first. */
    @GetMapping
    @RolesAllowed({Roles.HR_OFFICE, Roles.PAYROLL, Roles.AUDITOR})
    Page<MonthRow> list(PageRequest page) {
        String before = page.place(1, place -> YearMonth.parse(place.getFirst()).toString());
        return Page.of(files.months(before, page.limit() + 1), page, row -> List.of(row.month()));
    }

    /**
     * Says where a month stands: how it was closed, which files were handed over, which rows were
     * left out.
     *
     * @param month the month, for example 2026-09
     */
    @GetMapping("/{month}")
    @RolesAllowed({Roles.HR_OFFICE, Roles.PAYROLL, Roles.AUDITOR})
    MonthAnswer month(@PathVariable String month) {
        String id = MonthId.of(month).toString();
        return MonthAnswer.of(id, files.month(id).orElse(null), files.files(id), files.leftOut(id));
    }

    /**
     * Gives a file as it was handed over, word for word.
     *
     * @param month the month, for example 2026-09
     * @param number number of the file; the settlement's own when it is left out
     */
    @GetMapping("/{month}/file")
    @RolesAllowed({Roles.HR_OFFICE, Roles.PAYROLL, Roles.AUDITOR})
    ResponseEntity<byte[]> file(
            @PathVariable String month,
            @RequestParam(required = false) @Min(1) @Nullable Integer number) {
        String id = MonthId.of(month).toString();
        FileRow file =
                files.files(id).stream()
                        .filter(f -> number == null || f.number() == number)
                        .findFirst()
                        .orElseThrow(() ->
                                new Unknown(
                                        number == null
                                                ? "settled file of"
                                                : "file %d of".formatted(number),
                                        id));
        byte[] content = files.content(id, file.number()).orElseThrow().getBytes(UTF_8);
        byte[] digest = HexFormat.of().parseHex(file.sha256());
        return ResponseEntity.ok()
                .contentType(CSV)
                .eTag("\"" + file.sha256() + "\"")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s\"".formatted(file.name()))
                .header(
                        "Repr-Digest",
                        "sha-256=:%s:".formatted(Base64.getEncoder().encodeToString(digest)))
                .body(content);
    }

    /**
     * Lists the entries of a month: each salary as it was shared out, and each correction.
     *
     * @param month the month, for example 2026-09
     * @param practice only entries with days in the practice with this id
     */
    @GetMapping("/{month}/entries")
    @RolesAllowed({Roles.HR_OFFICE, Roles.PAYROLL, Roles.AUDITOR})
    Page<EntryRow> entries(
            @PathVariable String month,
            @RequestParam(required = false) @Nullable UUID practice,
            PageRequest page) {
        String id = MonthId.of(month).toString();
        return Page.of(
                settlements.entries(id, practice, place(page), page.limit() + 1),
                page,
                row ->
                        List.of(
                                String.valueOf(row.fileNumber()),
                                String.valueOf(row.row()),
                                row.entryId().toString()));
    }

    /**
     * Explains every øre of an entry: which days, which terms, which salary.
     *
     * @param month the month, for example 2026-09
     * @param entry the id of the entry
     */
    @GetMapping("/{month}/entries/{entry}")
    @RolesAllowed({Roles.HR_OFFICE, Roles.PAYROLL, Roles.AUDITOR})
    EntryAnswer entry(@PathVariable String month, @PathVariable UUID entry) {
        String id = MonthId.of(month).toString();
        EntryRow row =
                settlements
                        .entry(id, entry)
                        .orElseThrow(() -> new Unknown("entry in " + id, entry));
        return EntryAnswer.of(row, settlements.lines(entry));
    }

    private static @Nullable Place place(PageRequest page) {
        return page.place(
                3,
                last ->
                        new Place(
                                Integer.parseInt(last.get(0)),
                                Integer.parseInt(last.get(1)),
                                UUID.fromString(last.get(2))));
    }
}
