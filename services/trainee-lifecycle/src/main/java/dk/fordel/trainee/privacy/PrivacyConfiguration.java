package dk.fordel.trainee.privacy;

import dk.fordel.eventstore.ReferenceIds;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.file.Path;

/** Reads the master key once, and refuses to start with another one than before. */
@Configuration(proxyBeanMethods = false)
class PrivacyConfiguration {

    @Bean
    MasterKey masterKey(JdbcClient sql, @Value("${fordel.master-key-file:}") String file) {
        if (file.isBlank()) {
            throw new IllegalStateException(
                    "trainee-lifecycle needs a master key: set FORDEL_MASTER_KEY_FILE to a file with 32 bytes in Base64 (openssl rand -base64 32).");
        }
        MasterKey master = MasterKey.in(Path.of(file));
        mustBeTheOneFromBefore(sql, master);
        return master;
    }

    @Bean
    Vault vault(JdbcClient sql, MasterKey master) {
        return new Vault(sql, master);
    }

    @Bean
    Ids ids(ReferenceIds ids, MasterKey master) {
        return new Ids(ids, master);
    }

    /** With another key every person would be new, and nobody could be read. */
    private static void mustBeTheOneFromBefore(JdbcClient sql, MasterKey master) {
        sql.sql("insert into master_key_mark (mark) values (:mark) on conflict do nothing")
                .param("mark", master.mark())
                .update();
        String known = sql.sql("select mark from master_key_mark").query(String.class).single();
        if (!known.equals(master.mark())) {
            throw new IllegalStateException(
                    "FORDEL_MASTER_KEY_FILE holds another master key than the one this database was filled with. Give back the old file; without it no personal data can be read.");
        }
    }

    @Bean
    ReadingLog readingLog(JdbcClient sql) {
        return new ReadingLog(sql);
    }
}
