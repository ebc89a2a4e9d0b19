package dev.wisim.entra.admin;

import dev.wisim.entra.directory.ClientCertificates;
import dev.wisim.entra.directory.DirectoryLog;
import dev.wisim.entra.directory.ObjectId;
import dev.wisim.kernel.admin.JsonEndpoint;
import dev.wisim.kernel.admin.JsonEndpoint.Call;
import dev.wisim.kernel.http.Route;
import java.util.List;

/** {@code /v0/applications/{application}/certificates}: an application's certificates, Graph's key credentials. */
final class ApplicationCertificatesEndpoint {

    private static final String PATH = "/v0/applications/{application}/certificates";

    private final ClientCertificates certificates;
    private final ApplicationReference reference;

    ApplicationCertificatesEndpoint(DirectoryLog log, ApplicationReference reference) {
        this.certificates = new ClientCertificates(log);
        this.reference = reference;
    }

    List<Route> routes() {
        return List.of(
                JsonEndpoint.get(
                        PATH, "List an application's certificates.", CertificateListDocument.class, this::list),
                JsonEndpoint.create(
                        PATH,
                        "Add a certificate to an application.",
                        NewCertificateDocument.class,
                        CertificateDocument.class,
                        this::add),
                JsonEndpoint.delete(
                        PATH + "/{key}",
                        "Remove a certificate of an application.",
                        call -> certificates.remove(application(call), call.segment("key"), call.now())));
    }

    private CertificateListDocument list(Call call) {
        return new CertificateListDocument(certificates.list(application(call)).stream()
                .map(CertificateDocument::of)
                .toList());
    }

    private CertificateDocument add(Call call, NewCertificateDocument wanted) {
        return CertificateDocument.of(
                certificates.add(application(call), wanted.certificate(), wanted.displayName(), call.now()));
    }

    private ObjectId application(Call call) {
        return reference.get(call.segment("application")).id();
    }
}
