package dev.wisim.scenarios.world;

/** The public half of a certificate whose private half was thrown away. */
public final class SampleCertificate {

    public static final String PEM = """
            -----BEGIN CERTIFICATE-----
            MIIDBTCCAe2gAwIBAgIUEbDK8voS5ieztgGsDUFGas7hCOswDQYJKoZIhvcNAQEL
            BQAwETEPMA0GA1UEAwwGY2xpZW50MCAXDTI2MTEzMDIyMDIxOVoYDzIxMjYxMTA2
            MjIwMjE5WjARMQ8wDQYDVQQDDAZjbGllbnQwggEiMA0GCSqGSIb3DQEBAQUAA4IB
            DwAwggEKAoIBAQC++UAcP5SIO9y9xoF7Nmd2RJc+2tFHRK041wI0bfqGMsiwRA5y
            R7GrBgePvNmwd31/dTn79KTjR0ohwzpE1/5Ch1ZQ3BPwST7mjtlib38YRVtUBj/8
            HKU+YiHcLWSiqYlSDatAgPRXntcCpmrWpsRLvMEFRYEBc5JbSGyKEuellrRnHnQX
            9r19Jw1nWbJ9IXU1UnzvSoi/Y/L2E69ZvnLBiEw6zGoOdfMkcFQ0DN2ickrsrW8B
            UZrxUtx3VhhHyBuvQo12jr61vWbdUw8DiHV1uKIqcQ6BdCuAYdSb2rqt6em+5kLr
            K7xDLmqhmjLh2zhnR6iK1oqkRDFgK0krGTpJAgMBAAGjUzBRMB0GA1UdDgQWBBSO
            ilSBENym1oMrLfPnsMYNSTVFwTAfBgNVHSMEGDAWgBSOilSBENym1oMrLfPnsMYN
            STVFwTAPBgNVHRMBAf8EBTADAQH/MA0GCSqGSIb3DQEBCwUAA4IBAQBm5oN4ZM4/
            BgDynInmUchccSw69CKu1XLCp3V87mxpZOKQW+aHBStPe8X+UICatAr3b3Vm/B0Z
            tiK3Qp4lsitFOu23RQA6FL/cnare8r79nSgD0XGrs2FEPPk7RbYDDPKL/wfQjayO
            sSRNIj+2K5K2UqwfShEVCjY1eBpC/w0tVebfwfkZs2tPXEocdtnyMadx6Ei++Mqb
            eSFWKZK6BK8M1FZvACCZqyOUbGG/2eSQKd1Sflqd/CVb37WHBLHvsG0McdR/LAQQ
            OwfxffJUBJW2uo8MbPOw7JlQQYR/r/tbc77KcxwfWKiXN9eyhYdjXL5fNCReHJQX
            /Pf12JxcmtjF
            -----END CERTIFICATE-----
            """;

    private SampleCertificate() {}
}
