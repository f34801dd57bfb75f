package dk.fordel.funding.month.view;

import dk.fordel.eventstore.ViewRows;
import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.funding.month.Entry;
import dk.fordel.funding.month.EntryLine;
import dk.fordel.funding.month.LeftOut;
import dk.fordel.funding.month.SettlementEvent;
import dk.fordel.funding.month.SettlementEvent.EntryCorrected;
import dk.fordel.funding.month.SettlementEvent.FileWritten;
import dk.fordel.funding.month.SettlementEvent.MonthClosed;
import dk.fordel.funding.month.SettlementEvent.MonthSupplemented;
import dk.fordel.funding.month.SettlementEvent.SalariesTaken;
import dk.fordel.funding.month.SettlementEvent.SalarySettled;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.ZoneOffset;
import java.util.UUID;

/** Keeps what was settled; nothing here is ever changed, only added. */
@Component
@ProcessingGroup("settlements")
class SettlementProjection {

    private final ViewRows sql;

    SettlementProjection(ViewRows sql) {
        this.sql = sql;
    }

    @EventHandler
    void on(SettlementEvent event) {
        switch (event) {
            case SalariesTaken e -> e.leftOut().forEach(row -> leftOut(e, row));
            case SalarySettled e -> entry(event, e.entry(), e.fileNumber(), null, null);
            case MonthClosed e -> month(e);
            case MonthSupplemented e -> {} // its entries and its file say it all
            case EntryCorrected e ->
                    entry(event, e.entry(), e.fileNumber(), e.corrects().value(), e.reason());
            case FileWritten e -> file(e);
        }
    }

    @ResetHandler
    void reset() {
        sql.sql("delete from settled_line").update();
        sql.sql("delete from settled_entry").update();
        sql.sql("delete from settled_month").update();
        sql.sql("delete from settlement_file").update();
        sql.sql("delete from left_out_row").update();
    }

    private void leftOut(SalariesTaken event, LeftOut row) {
        InstructionId instruction = row.instruction();
        sql.sql(
                        """
                        insert into left_out_row values (
                            :month, :file, :row, :instruction, :reasons)
                        on conflict do nothing
                        """)
                .param("month", event.month().toString())
                .param("file", event.fileNumber())
                .param("row", row.row())
                .param("instruction", instruction == null ? null : instruction.value())
                .param("reasons", String.join("\n", row.reasons()))
                .update();
    }

    private void entry(
            SettlementEvent event,
            Entry entry,
            int fileNumber,
            @Nullable UUID corrects,
            @Nullable String reason) {
        sql.sql(
                        """
                        insert into settled_entry values (
                            :entry, :month, :file, :row, :instruction, :placement, :trainee, :kind,
                            :salary, :corrects, :reason)
                        on conflict do nothing
                        """)
                .param("entry", entry.id().value())
                .param("month", event.month().toString())
                .param("file", fileNumber)
                .param("row", entry.row())
                .param("instruction", entry.instruction().value())
                .param("placement", entry.placement().value())
                .param("trainee", entry.trainee().value())
                .param("kind", entry.kind().name())
                .param("salary", entry.salary().amount())
                .param("corrects", corrects)
                .param("reason", reason)
                .update();
        for (int i = 0; i < entry.lines().size(); i++) {
            line(entry.id().value(), i + 1, entry.lines().get(i));
        }
    }

    private void line(UUID entry, int number, EntryLine line) {
        sql.sql(
                        """
                        insert into settled_line values (
                            :entry, :line, :practice, :from, :to, :days, :version, :employer, :paidOutBy,
                            :share, :perMonth, :practiceBears, :regionBears, :honorarium)
                        on conflict do nothing
                        """)
                .param("entry", entry)
                .param("line", number)
                .param("practice", line.practice().value())
                .param("from", line.from())
                .param("to", line.to())
                .param("days", line.days())
                .param("version", line.pay().termsVersion())
                .param("employer", line.pay().employer().name())
                .param("paidOutBy", line.pay().paidOutBy())
                .param("share", line.pay().practiceShareBasisPoints())
                .param("perMonth", line.pay().honorariumPerMonth().amount())
                .param("practiceBears", line.practiceBears().amount())
                .param("regionBears", line.regionBears().amount())
                .param("honorarium", line.honorarium().amount())
                .update();
    }

    private void month(MonthClosed event) {
        sql.sql(
                        """
                        insert into settled_month values (
                            :month, :file, :sha256, :entries, :role, :post, :onBehalfOf, :at)
                        on conflict do nothing
                        """)
                .param("month", event.month().toString())
                .param("file", event.fileNumber())
                .param("sha256", event.salariesSha256())
                .param("entries", event.entries())
                .param("role", event.by().role().name())
                .param("post", event.by().post())
                .param("onBehalfOf", event.by().onBehalfOf())
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void file(FileWritten event) {
        var totals = event.file().totals();
        sql.sql(
                        """
                        insert into settlement_file values (
                            :number, :month, :name, :sha256, :lines, :salary, :practice, :region,
                            :honorarium, :content, :at)
                        on conflict do nothing
                        """)
                .param("number", event.file().number())
                .param("month", event.month().toString())
                .param("name", event.file().name())
                .param("sha256", event.file().sha256())
                .param("lines", totals.lines())
                .param("salary", totals.salary().amount())
                .param("practice", totals.practiceBears().amount())
                .param("region", totals.regionBears().amount())
                .param("honorarium", totals.honorarium().amount())
                .param("content", event.content())
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
