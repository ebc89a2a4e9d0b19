//! The library, asked as its documentation says: no option but the one that a custom authority host needs.

use std::path::PathBuf;
use std::sync::Arc;

use azure_core::cloud::CustomConfiguration;
use azure_core::credentials::TokenCredential;
use azure_core::error::{Error, ErrorKind};
use azure_identity::{WorkloadIdentityCredential, WorkloadIdentityCredentialOptions};
use serde::Deserialize;
use serde_json::{Value, json};

const LONGEST_MESSAGE: usize = 2000;

/// Another resource. The crate has no option that passes its cache by, but in it are only the tokens that it asked for.
const OTHER_SCOPE: &str = "https://vault.azure.net/.default";

/// One cell of the matrix, as its line says.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Cell {
    pub cell: String,
    authority: String,
    tenant: String,
    client: String,
    token_file: PathBuf,
    scope: String,
    custom_host: bool,
    pub times: usize,
    pub force_new: bool,
    pub step: bool,
}

/// A credential that can be asked again and again.
pub struct Asker<'a> {
    scope: &'a str,
    credential: Arc<WorkloadIdentityCredential>,
}

impl<'a> Asker<'a> {
    pub fn new(cell: &'a Cell) -> azure_core::Result<Self> {
        let mut options = WorkloadIdentityCredentialOptions {
            tenant_id: Some(cell.tenant.clone()),
            client_id: Some(cell.client.clone()),
            token_file_path: Some(cell.token_file.clone()),
            ..Default::default()
        };
        if cell.custom_host {
            let mut cloud = CustomConfiguration::default();
            cloud.authority_host = cell.authority.clone();
            options.credential_options.client_options.cloud = Some(Arc::new(cloud.into()));
        }
        Ok(Self {
            scope: &cell.scope,
            credential: WorkloadIdentityCredential::new(Some(options))?,
        })
    }

    /// An access token, fresh from the server if `force_new` says so.
    pub async fn ask(&self, force_new: bool) -> azure_core::Result<String> {
        let scope = if force_new { OTHER_SCOPE } else { self.scope };
        let token = self.credential.get_token(&[scope], None).await?;
        Ok(token.token.secret().to_owned())
    }
}

/// How the crate says no: its kinds of error from the outside in, since it has one type for all, and Entra's numbers.
pub fn refusal(error: &Error) -> Value {
    let mut kinds = vec![name(error.kind())];
    let mut codes = codes(error.kind());
    let mut within = error.downcast_ref::<Error>();
    while let Some(cause) = within {
        kinds.push(name(cause.kind()));
        codes.extend(self::codes(cause.kind()));
        within = cause.downcast_ref::<Error>();
    }
    kinds.dedup();
    let text = error.to_string();
    if codes.is_empty() {
        codes = said(&text);
    }
    let message: String = text.chars().take(LONGEST_MESSAGE).collect();
    json!({"ok": false, "type": kinds.join("/"), "message": message, "codes": codes})
}

fn name(kind: &ErrorKind) -> &'static str {
    match kind {
        ErrorKind::HttpResponse { .. } => "HttpResponse",
        ErrorKind::Connection => "Connection",
        ErrorKind::Io => "Io",
        ErrorKind::DataConversion => "DataConversion",
        ErrorKind::Credential => "Credential",
        ErrorKind::Other => "Other",
    }
}

/// The numbers of `error_codes`, which the crate joins with commas.
fn codes(kind: &ErrorKind) -> Vec<i64> {
    match kind {
        ErrorKind::HttpResponse {
            error_code: Some(codes),
            ..
        } => codes
            .split(',')
            .filter_map(|code| code.parse().ok())
            .collect(),
        _ => Vec::new(),
    }
}

/// The numbers in a text.
fn said(text: &str) -> Vec<i64> {
    let numbers = text.split("AADSTS").skip(1).map(|tail| {
        let end = tail
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(tail.len());
        &tail[..end]
    });
    numbers.filter_map(|number| number.parse().ok()).collect()
}
