package dk.fordel.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How much one account may ask: so many requests at once, and so many a second, of which ten
 * seconds' worth may come in a burst.
 */
final class AccountLimits {

    private static final int BURST_SECONDS = 10;
    private static final int REMEMBERED = 10_000;

    private final int atOnce;
    private final int aSecond;
    private final LongSupplier nanos;

    /** Accounts in the order in which they last asked. */
    private final Map<String, Account> accounts = new LinkedHashMap<>(16, 0.75f, true);

    AccountLimits(int atOnce, int aSecond, LongSupplier nanos) {
        this.atOnce = atOnce;
        this.aSecond = aSecond;
        this.nanos = nanos;
    }

    private static final class Account {
        private int running;
        private double left;
        private long at;
    }

    /** Whether the account may ask once more now; if so, {@link #leave} must follow. */
    synchronized boolean enter(String name) {
        Account account = accounts.computeIfAbsent(name, _ -> fresh());
        long now = nanos.getAsLong();
        double since = (now - account.at) / (double) TimeUnit.SECONDS.toNanos(1);
        account.left = Math.min(most(), account.left + since * aSecond);
        account.at = now;
        if (account.running >= atOnce || account.left < 1) {
            return false;
        }
        account.left--;
        account.running++;
        forgetTheQuiet();
        return true;
    }

    synchronized void leave(String name) {
        Account account = accounts.get(name);
        if (account != null) {
            account.running--;
        }
    }

    private Account fresh() {
        Account account = new Account();
        account.left = most();
        account.at = nanos.getAsLong();
        return account;
    }

    private double most() {
        return (double) aSecond * BURST_SECONDS;
    }

    private void forgetTheQuiet() {
        if (accounts.size() > REMEMBERED) {
            accounts.values().removeIf(account -> account.running == 0);
        }
    }
}
