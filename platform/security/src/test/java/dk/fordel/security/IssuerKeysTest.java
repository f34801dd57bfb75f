package dk.fordel.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Where the issuer's keys are found, and what happens when they are not. */
class IssuerKeysTest {

    private static final JWKSelector ANY = new JWKSelector(new JWKMatcher.Builder().build());
    private static final JWKSelector UNKNOWN =
            new JWKSelector(new JWKMatcher.Builder().keyID("unknown").build());

    @Test
    void the_discovery_document_says_where_the_keys_are() throws Exception {
        assertThat(keysOf(new Issuer())).hasSize(1);
    }

    @Test
    void an_issuer_without_openid_publishes_where_rfc_8414_says() throws Exception {
        assertThat(keysOf(new Issuer("/.well-known/oauth-authorization-server", ""))).hasSize(1);
    }

    @Test
    void a_discovery_document_of_another_issuer_is_not_believed() {
        Issuer another =
                new Issuer("/.well-known/openid-configuration", "https://elsewhere.example");

        assertThatThrownBy(() -> keysOf(another))
                .isInstanceOf(KeySourceException.class)
                .hasStackTraceContaining("of another issuer");
    }

    @Test
    void nothing_is_asked_before_the_first_token_and_the_keys_are_kept_after_it() throws Exception {
        Issuer issuer = new Issuer();
        IssuerKeys keys = new IssuerKeys(issuer.address());
        assertThat(issuer.asked).hasValue(0);

        for (int i = 0; i < 100; i++) {
            keys.get(ANY, null);
        }

        assertThat(issuer.asked).hasValue(2);
    }

    @Test
    void an_issuer_that_is_away_is_not_asked_with_every_token() {
        Issuer issuer = new Issuer();
        issuer.away = true;
        IssuerKeys keys = new IssuerKeys(issuer.address());

        for (int i = 0; i < 100; i++) {
            assertThatThrownBy(() -> keys.get(ANY, null)).isInstanceOf(KeySourceException.class);
        }

        assertThat(issuer.asked.get()).isLessThanOrEqualTo(4);
    }

    @Test
    void ten_thousand_unknown_keys_make_us_look_twice_more() throws Exception {
        Issuer issuer = new Issuer();
        IssuerKeys keys = new IssuerKeys(issuer.address());
        keys.get(ANY, null);

        for (int i = 0; i < 10_000; i++) {
            var forged = new JWKMatcher.Builder().keyID("key-" + i).build();
            assertThat(keys.get(new JWKSelector(forged), null)).isEmpty();
        }

        assertThat(issuer.asked.get()).isLessThanOrEqualTo(6); // discovery and keys, three times
        assertThat(keys.get(ANY, null)).hasSize(1);
    }

    @Test
    void known_keys_outlive_the_issuer_and_unknown_ones_are_unknown() throws Exception {
        Issuer issuer = new Issuer();
        IssuerKeys keys = new IssuerKeys(issuer.address());
        keys.get(ANY, null);
        issuer.away = true;

        for (int i = 0; i < 10; i++) {
            assertThat(keys.get(UNKNOWN, null)).isEmpty();
            assertThat(keys.get(ANY, null)).hasSize(1);
        }
    }

    private static List<JWK> keysOf(Issuer issuer) throws KeySourceException {
        return new IssuerKeys(issuer.address()).get(ANY, null);
    }
}
