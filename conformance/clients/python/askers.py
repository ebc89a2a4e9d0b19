"""The libraries, each asked as its documentation says: no option but the one that a custom authority host needs."""

import re
from dataclasses import dataclass

import msal
from azure.identity import WorkloadIdentityCredential

LONGEST_MESSAGE = 2000

# What a resource says when it no longer takes the token that is cached; it makes a credential ask again.
CLAIMS = '{"access_token":{"nbf":{"essential":true,"value":"1"}}}'


class ErrorAnswer(Exception):
    """MSAL raises nothing when it is refused: it returns the answer, and this carries it."""

    def __init__(self, answer):
        super().__init__(answer.get("error_description", ""))
        self.answer = answer


@dataclass(frozen=True)
class Refused:
    """How a library says no."""

    type: str
    message: str
    codes: list

    @staticmethod
    def by(error):
        if isinstance(error, ErrorAnswer):
            return Refused(error.answer["error"], str(error), error.answer.get("error_codes", []))
        text = str(error)
        codes = [int(code) for code in dict.fromkeys(re.findall(r"AADSTS(\d+)", text))]
        return Refused(type(error).__name__, text, codes)

    def line(self):
        return {"type": self.type, "message": self.message[:LONGEST_MESSAGE], "codes": self.codes}


def azure_identity(cell):
    """WorkloadIdentityCredential, which does without instance discovery on any host."""
    options = {"authority": cell["authority"]} if cell["customHost"] else {}
    credential = WorkloadIdentityCredential(
        tenant_id=cell["tenant"], client_id=cell["client"], token_file_path=cell["tokenFile"], **options
    )

    def ask(forced):
        return credential.get_token(cell["scope"], claims=CLAIMS if forced else None).token

    return ask


def msal_application(cell):
    """ConfidentialClientApplication, which reads the token file for each assertion that it sends."""
    host = cell["authority"] if cell["customHost"] else "https://login.microsoftonline.com/"
    options = {"instance_discovery": False} if cell["customHost"] else {}

    def assertion():
        with open(cell["tokenFile"], encoding="utf-8") as file:
            return file.read()

    application = msal.ConfidentialClientApplication(
        cell["client"],
        authority=host + cell["tenant"],
        client_credential={"client_assertion": assertion},
        **options,
    )

    def ask(forced):
        if forced:
            application.remove_tokens_for_client()
        answer = application.acquire_token_for_client([cell["scope"]])
        if "access_token" not in answer:
            raise ErrorAnswer(answer)
        return answer["access_token"]

    return ask


ASKERS = {"azure-identity": azure_identity, "msal": msal_application}
