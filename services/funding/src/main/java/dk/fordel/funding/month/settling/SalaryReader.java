package dk.fordel.funding.month.settling;

import dk.fordel.funding.instruction.CurrentInstructions;
import dk.fordel.funding.instruction.Instructed;
import dk.fordel.funding.instruction.InstructionId;
import dk.fordel.funding.instruction.PaidPeriod;
import dk.fordel.funding.instruction.Timeline;
import dk.fordel.funding.instruction.TraineeId;
import dk.fordel.funding.instruction.view.InstructionView;
import dk.fordel.funding.month.MonthId;
import dk.fordel.funding.month.Salary;
import dk.fordel.funding.month.settling.SalarySheet.Paid;
import dk.fordel.kernel.Refusal;
import dk.fordel.spreadsheets.Row;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Judges every row of a {@link SalarySheet} against its instruction; every fault is named by row
 * and column.
 */
@Component
class SalaryReader {

    private final CurrentInstructions current;
    private final InstructionView instructions;

    SalaryReader(CurrentInstructions current, InstructionView instructions) {
        this.current = current;
        this.instructions = instructions;
    }

    /**
     * @param settled instructions that have an entry in the month already
     */
    SalaryFile judge(MonthId month, SalarySheet sheet, Set<InstructionId> settled, boolean dryRun) {
        Set<InstructionId> known = new HashSet<>(settled);
        sheet.paid().forEach(paid -> known.add(paid.instruction()));
        Map<TraineeId, List<InstructionId>> shared = instructions.sharing(month.value());
        List<Salary> salaries = new ArrayList<>();
        for (Paid paid : sheet.paid()) {
            Row row = paid.row();
            if (settled.contains(paid.instruction())) {
                row.refuse(
                        "Instruction %s is settled in %s already; correct that entry."
                                .formatted(paid.instruction(), month));
            }
            Salary salary = row.faults().isEmpty() ? salary(paid, month) : null;
            if (salary != null) {
                shared.getOrDefault(salary.trainee(), List.of()).stream()
                        .filter(other -> !known.contains(other))
                        .forEach(other -> refuseWithout(other, month, row));
                if (row.faults().isEmpty()) {
                    salaries.add(salary);
                }
            }
        }
        return SalaryFile.of(sheet, salaries, dryRun);
    }

    private @Nullable Salary salary(Paid paid, MonthId month) {
        Row row = paid.row();
        Instructed instructed = current.instruction(paid.instruction());
        if (instructed == null) {
            row.refuse("There is no payroll instruction for this placement or by this id.");
            return null;
        }
        try {
            Timeline days = current.timeline(instructed).within(month.value());
            if (!days.isEmpty()) {
                return new Salary(
                        row.number(),
                        paid.instruction(),
                        instructed.placement(),
                        instructed.trainee(),
                        instructed.kind(),
                        paid.salary(),
                        days.periods());
            }
            row.refuse(
                    "On no day of %s does instruction %s hold; %s."
                            .formatted(month, paid.instruction(), sayDays(instructed)));
        } catch (Refusal no) {
            row.refuse(no.sentence());
        }
        return null;
    }

    /**
     * A phase that changes within the month is another employment with another share; one amount
     * for both cannot be shared out, because only payroll knows what was paid on which days. Which
     * instructions there are is asked of the view, what they say of themselves.
     */
    private void refuseWithout(InstructionId other, MonthId month, Row row) {
        Instructed instructed = current.instruction(other);
        if (instructed == null) {
            return;
        }
        try {
            List<PaidPeriod> days = current.timeline(instructed).within(month.value()).periods();
            if (!days.isEmpty()) {
                row.refuse(
                        "The trainee is in %s from %s to %s too, by instruction %s, which has no row; give each its own row with what was paid for its days, 0 if nothing was."
                                .formatted(
                                        instructed.kind(),
                                        days.getFirst().from(),
                                        days.getLast().to(),
                                        other));
            }
        } catch (Refusal no) {
            row.refuse(no.sentence());
        }
    }

    private static String sayDays(Instructed instructed) {
        return instructed.stays().isEmpty()
                ? "it is void"
                : "it holds from %s to %s"
                        .formatted(
                                instructed.stays().getFirst().from(),
                                instructed.stays().getLast().to());
    }
}
