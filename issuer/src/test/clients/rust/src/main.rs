//! Verifies a token with josekit: `wisim-verifier ISSUER CA_FILE AUDIENCE TOKEN_FILE`.

use std::error::Error;
use std::process::ExitCode;
use std::time::{Duration, SystemTime};
use std::{env, fs};

use josekit::jwk::{Jwk, JwkSet};
use josekit::jws::{ES256, ES384, ES512, JwsVerifier, RS256};
use josekit::jwt::{self, JwtPayload, JwtPayloadValidator};
use serde_json::Value;
use ureq::Agent;
use ureq::tls::{Certificate, RootCerts, TlsConfig, TlsProvider};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [issuer, ca_file, audience, token_file] = arguments.as_slice() else {
        eprintln!("usage: wisim-verifier ISSUER CA_FILE AUDIENCE TOKEN_FILE");
        return ExitCode::from(2);
    };
    match verify(issuer, ca_file, audience, token_file) {
        Ok(subject) => {
            println!("{subject}");
            ExitCode::SUCCESS
        }
        Err(refused) => {
            eprintln!("{refused}");
            ExitCode::FAILURE
        }
    }
}

fn verify(issuer: &str, ca_file: &str, audience: &str, token_file: &str) -> Result<String> {
    let agent = trusting(ca_file)?;
    let document = issuer.strip_suffix('/').unwrap_or(issuer).to_owned() + "/.well-known/openid-configuration";
    let discovery: Value = agent.get(document).call()?.body_mut().read_json()?;
    if discovery["issuer"] != issuer {
        return Err(format!("the document is of {}", discovery["issuer"]).into());
    }
    let jwks_uri = discovery["jwks_uri"].as_str().ok_or("the document names no keys")?;
    let keys = JwkSet::from_bytes(agent.get(jwks_uri).call()?.body_mut().read_to_vec()?)?;
    let payload = verified(&fs::read(token_file)?, &keys)?;

    let mut validator = JwtPayloadValidator::new();
    validator.set_base_time(SystemTime::now());
    validator.set_issuer(issuer);
    validator.set_audience(audience);
    validator.validate(&payload)?;
    // The validator takes a missing member for a valid one.
    payload.audience().ok_or("the token has no aud")?;
    payload.expires_at().ok_or("the token has no exp")?;
    Ok(payload.subject().ok_or("the token has no sub")?.to_owned())
}

fn trusting(ca_file: &str) -> Result<Agent> {
    let authority = Certificate::from_pem(&fs::read(ca_file)?)?;
    let tls = TlsConfig::builder()
        .provider(TlsProvider::NativeTls)
        .root_certs(RootCerts::new_with_certs(&[authority]))
        .build();
    let timeout = Some(Duration::from_secs(10));
    Ok(Agent::config_builder().tls_config(tls).timeout_global(timeout).build().into())
}

/// The key decides about the algorithm, never the token: a verifier refuses a header that says another.
fn verified(token: &[u8], keys: &JwkSet) -> Result<JwtPayload> {
    let header = jwt::decode_header(token)?;
    let key_id = header.claim("kid").and_then(Value::as_str).ok_or("the token names no key")?;
    let keys = keys.get(key_id);
    let key = keys.first().ok_or("the key set lacks the token's key")?;
    let (payload, _) = jwt::decode_with_verifier(token, verifier(key)?.as_ref())?;
    Ok(payload)
}

fn verifier(key: &Jwk) -> Result<Box<dyn JwsVerifier>> {
    Ok(match key.algorithm() {
        Some("RS256") => Box::new(RS256.verifier_from_jwk(key)?),
        Some("ES256") => Box::new(ES256.verifier_from_jwk(key)?),
        Some("ES384") => Box::new(ES384.verifier_from_jwk(key)?),
        Some("ES512") => Box::new(ES512.verifier_from_jwk(key)?),
        other => return Err(format!("no such algorithm: {other:?}").into()),
    })
}
