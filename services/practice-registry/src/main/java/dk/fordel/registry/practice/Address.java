package dk.fordel.registry.practice;

import dk.fordel.registry.geography.MunicipalityCode;
import dk.fordel.registry.geography.Text;

/**
 * Where a practice is.
 *
 * @param street street, number and place, at most 200 characters
 * @param postcode four digits
 * @param municipality its code
 */
public record Address(String street, String postcode, MunicipalityCode municipality) {

    public Address {
        street = Text.of("address", street, 200);
        Text.matching("postcode", postcode, "[0-9]{4}", "it has four digits, such as 8900");
    }
}
