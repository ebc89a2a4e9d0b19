package dev.wisim.entra.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenantsTest {

    private final Tenant contoso =
            new Tenant(DirectoryWorld.TENANT, "Contoso", List.of("contoso.onmicrosoft.com", "contoso.com"));
    private final Tenants tenants = new Tenants(List.of(contoso));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11111111-2222-4333-8444-555555555555",
                "contoso.onmicrosoft.com",
                "CONTOSO.com",
            })
    void findsATenantByIdAndDomainIgnoringCase(String segment) {
        assertThat(tenants.find(segment)).contains(contoso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Contoso", "common", "", "fabrikam.com", "11111111-2222-4333-8444-555555555556"})
    void findsNothingElse(String segment) {
        assertThat(tenants.find(segment)).isEmpty();
    }

    @Test
    void rejectsTwoTenantsWithOneDomain() {
        Tenant other = new Tenant(new TenantId(new UUID(0, 1)), "Other", List.of("CONTOSO.COM"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Tenants(List.of(contoso, other)))
                .withMessageContaining("CONTOSO.COM");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-2-3-4-5", "11111111222243338444555555555555", "{11111111-2222-4333-8444-555555555555}"})
    void readsIdsInTheirOneFormOnly(String text) {
        assertThat(TenantId.parse(text)).isEmpty();
    }

    @Test
    void printsIdsInLowerCase() {
        assertThat(ClientId.parse("ABCDEF00-2222-4333-8444-555555555555").map(ClientId::toString))
                .contains("abcdef00-2222-4333-8444-555555555555");
    }
}
