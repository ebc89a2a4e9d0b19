package dev.wisim.scenarios.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wisim.scenarios.admin.PlainHttp.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class FaultsEndpointTest {

    private final RunningAdmin admin = new RunningAdmin();
    private final PlainHttp http = new PlainHttp(admin.url());
    private final PlainHttp login = new PlainHttp(admin.struck());

    @AfterEach
    void stop() {
        admin.close();
    }

    @Test
    void rulesStandUntilTheyAreSpentOrRemoved() {
        Reply added = post(
                "{'point':'login','trigger':{'kind':'next','count':1},'fault':{'kind':'status','status':429,'code':90055,"
                        + "'retryAfter':'1s','retryAfterAs':'seconds'},'expiresAfter':'10m'}");

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.body())
                .isEqualTo(
                        json("{'id':'fault-1','point':'login/request','select':{},'trigger':{'kind':'next','count':1},"
                                + "'fault':{'kind':'status','status':429,'code':90055,'retryAfter':'1s',"
                                + "'retryAfterAs':'seconds'},'expires':'2026-11-22T18:10:00.000Z','disclose':false,"
                                + "'configured':false,'seen':0,'strikes':0,'spent':false}"));
        assertThat(struck().status()).isEqualTo(429);
        assertThat(struck().status()).isEqualTo(200);
        JsonNode rule = http.get("/v0/faults/fault-1").json();
        assertThat(rule.get("seen").asInt()).isEqualTo(2);
        assertThat(rule.get("strikes").asInt()).isEqualTo(1);
        assertThat(rule.get("spent").asBoolean()).isTrue();
        assertThat(http.delete("/v0/faults/fault-1").status()).isEqualTo(204);
        assertThat(http.get("/v0/faults/fault-1").status()).isEqualTo(404);
    }

    @Test
    void injectedRefusalSpeaksAsTheSurfaceDoesAndIsToldFromATrueOne() {
        post("{'id':'gone','point':'login','select':{'method':'get'}," + "'fault':{'kind':'refuse','code':700016}}");

        Reply refused = struck();

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("\"error\":\"unauthorized_client\"", "AADSTS700016: Application with");
        assertThat(admin.journal().since(0, 100))
                .filteredOn(exchange -> exchange.surface().equals("login"))
                .singleElement()
                .satisfies(exchange -> assertThat(exchange.notes().toString()).contains("rule=gone", "kind=refuse"));
    }

    @Test
    void deletingAllLeavesNothing() {
        post("{'point':'login','fault':{'kind':'drop'}}");
        post("{'point':'login','fault':{'kind':'reset'}}");

        assertThat(http.delete("/v0/faults").status()).isEqualTo(204);

        assertThat(http.get("/v0/faults").body()).isEqualTo("{\"value\":[]}");
        assertThat(struck().status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {'fault':{'kind':'reset'}}                                             | lacks the member 'point'
                    {'point':'login'}                                                      | lacks the member 'fault'
                    {'point':'admin','fault':{'kind':'reset'}}                             | The member 'point' is invalid: names no surface that can be struck; these can: login
                    {'point':'login/answer','fault':{'kind':'refuse','code':700016}}       | The member 'point' is invalid: has the stage 'answer', but refuse strikes at request
                    {'point':'login','fault':{'kind':'explode'}}                           | The member 'fault.kind' is invalid: it must be one of status, refuse, latency
                    {'point':'login','fault':{'kind':'reset','bytes':3}}                   | The member 'fault.bytes' is invalid: does not belong to the kind 'reset'
                    {'point':'login','fault':{'kind':'status'}}                            | The member 'fault.status' is invalid: is required for the kind 'status'
                    {'point':'login','fault':{'kind':'status','status':700}}               | The member 'fault.status' is invalid: must be from 200 to 599, but is 700
                    {'point':'login','fault':{'kind':'status','status':429,'retryAfter':'soon'}} | The member 'fault.retryAfter' is invalid: it must be a duration
                    {'point':'login','fault':{'kind':'status','status':429,'retryAfter':'1500ms'}} | The member 'fault.retryAfter' is invalid: must be whole seconds
                    {'point':'login','fault':{'kind':'status','status':429,'code':1}}      | The member 'fault.code' is invalid: is 1, which is no AADSTS number that the catalogue has
                    {'point':'login','fault':{'kind':'refuse','code':90055}}               | The member 'fault.code' is invalid: is 90055, whose status is not known
                    {'point':'login','fault':{'kind':'latency','delay':'6m'}}              | The member 'fault.delay' is invalid: must be from 0s to 5m
                    {'point':'login','fault':{'kind':'latency','delay':'2s','upTo':'1s'}}  | The member 'fault.upTo' is invalid: must not be less than delay
                    {'point':'login','fault':{'kind':'drip','bytes':0,'interval':'1s'}}    | The member 'fault.bytes' is invalid: must be from 1
                    {'point':'login','fault':{'kind':'reset'},'trigger':{'kind':'next'}}   | The member 'trigger.count' is invalid: is required for the kind 'next'
                    {'point':'login','fault':{'kind':'reset'},'trigger':{'kind':'probability','probability':1.5}} | The member 'trigger.probability' is invalid: must be from 0 to 1
                    {'point':'login','fault':{'kind':'reset'},'trigger':{'kind':'between','from':'2026-11-22T10:00:00Z','until':'2026-11-22T10:00:00Z'}} | The member 'trigger.until' is invalid: must be later than from
                    {'point':'login','fault':{'kind':'reset'},'trigger':{'kind':'between','from':'noon'}} | The member 'trigger.from' is invalid: it must be an instant
                    {'point':'login','fault':{'kind':'reset'},'select':{'tennant':'a'}}    | has a member 'select.tennant' that is not known
                    {'point':'login','fault':{'kind':'reset'},'id':'no spaces'}            | The member 'id' is invalid: must be up to 64
                    """)
    void namesTheMemberThatMakesNoSense(String body, String message) {
        Reply refused = post(body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/error/message").asString()).contains(message);
    }

    @Test
    void refusesAnIdThatStandsAlready() {
        post("{'id':'mine','point':'login','fault':{'kind':'drop'}}");

        assertThat(post("{'id':'mine','point':'login','fault':{'kind':'reset'}}")
                        .body())
                .contains("another rule has the id 'mine'");
    }

    private Reply post(String body) {
        return http.post("/v0/faults", json(body));
    }

    private Reply struck() {
        return login.get("/calm");
    }

    private static String json(String singleQuoted) {
        return singleQuoted.replace('\'', '"');
    }
}
