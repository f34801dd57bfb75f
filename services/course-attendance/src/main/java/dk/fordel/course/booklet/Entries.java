package dk.fordel.course.booklet;

import dk.fordel.course.booklet.BookletCommand.RecordPedagogicsPassedBefore;
import dk.fordel.course.booklet.BookletEvent.AttendanceSigned;
import dk.fordel.course.booklet.BookletEvent.EntryEvent;
import dk.fordel.course.booklet.BookletEvent.PedagogicsPassedBefore;
import dk.fordel.course.booklet.BookletEvent.PedagogicsRecognitionWithdrawn;
import dk.fordel.course.booklet.BookletEvent.SignatureRevoked;
import dk.fordel.course.booklet.BookletRefusal.RecognisedOtherwise;
import dk.fordel.course.catalogue.CourseId;
import dk.fordel.course.catalogue.CourseKind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is written in a booklet and counts.
 *
 * @param signed the signatures, in the order they were given
 * @param pedagogics how pedagogics 2 was passed before the stay; null when it is owed
 */
record Entries(List<Entry> signed, @Nullable PassedBefore pedagogics) {

    static final Entries NONE = new Entries(List.of(), null);

    /**
     * @param on when it was passed
     * @param evidence what was seen
     */
    record PassedBefore(LocalDate on, String evidence) {}

    Optional<Entry> of(CourseId course) {
        return signed.stream().filter(entry -> entry.isOf(course)).findFirst();
    }

    Optional<Entry> shiftOn(LocalDate day) {
        return signed.stream().filter(entry -> entry.isShiftOn(day)).findFirst();
    }

    /** What is still to be attended of an obligation. */
    Missing missing(Obligation obligation) {
        CourseKind kind = obligation.kind();
        long attended = signed.stream().filter(entry -> entry.kind() == kind).count();
        return obligation.missing(Math.toIntExact(attended), pedagogics != null);
    }

    /** Whether it stands here already; refused when something else does. */
    boolean recognise(RecordPedagogicsPassedBefore command) {
        if (pedagogics == null) {
            return false;
        }
        if (!pedagogics.equals(new PassedBefore(command.on(), command.evidence()))) {
            throw new RecognisedOtherwise(command.booklet(), pedagogics.on());
        }
        return true;
    }

    Entries after(EntryEvent event) {
        return switch (event) {
            case AttendanceSigned e -> {
                var entry = new Entry(e.kind(), e.course(), e.on());
                yield signed(Stream.concat(signed.stream(), Stream.of(entry)).toList());
            }
            case SignatureRevoked e -> {
                List<Entry> left = new ArrayList<>(signed);
                left.remove(new Entry(e.kind(), e.course(), e.on()));
                yield signed(left);
            }
            case PedagogicsPassedBefore e -> passed(new PassedBefore(e.on(), e.evidence()));
            case PedagogicsRecognitionWithdrawn e -> passed(null);
        };
    }

    private Entries signed(List<Entry> entries) {
        return new Entries(List.copyOf(entries), pedagogics);
    }

    private Entries passed(@Nullable PassedBefore before) {
        return new Entries(signed, before);
    }
}
