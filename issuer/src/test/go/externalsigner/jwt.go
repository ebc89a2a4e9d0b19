package main

import (
	"bytes"
	"crypto"
	"encoding/base64"
	"encoding/json"
	"fmt"

	"github.com/go-jose/go-jose/v4"
)

// header has the members that an API server knows; another one makes it throw the token away.
type header struct {
	Algorithm string `json:"alg"`
	KeyID     string `json:"kid"`
	Type      string `json:"typ"`
}

type jwt struct {
	header  header
	compact string
	payload string
}

var algorithms = []jose.SignatureAlgorithm{jose.RS256, jose.ES256, jose.ES384, jose.ES512}

// assemble reads the header as strictly as an API server does.
func assemble(head, payload, signature string) (*jwt, error) {
	raw, err := base64.RawURLEncoding.DecodeString(head)
	if err != nil {
		return nil, fmt.Errorf("the header is not base64url: %w", err)
	}
	var parsed header
	decoder := json.NewDecoder(bytes.NewReader(raw))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&parsed); err != nil {
		return nil, fmt.Errorf("the header %s: %w", raw, err)
	}
	if parsed.Type != "JWT" {
		return nil, fmt.Errorf("typ is %q", parsed.Type)
	}
	if len(parsed.KeyID) == 0 || len(parsed.KeyID) > longestKeyID {
		return nil, fmt.Errorf("kid has %d bytes", len(parsed.KeyID))
	}
	if signature == "" {
		return nil, fmt.Errorf("the signature is empty")
	}
	if _, err := base64.RawURLEncoding.DecodeString(signature); err != nil {
		return nil, fmt.Errorf("the signature is not base64url: %w", err)
	}
	return &jwt{parsed, head + "." + payload + "." + signature, payload}, nil
}

// verify uses go-jose, as the API server's own authenticator does; it knows the four algorithms that an API server knows.
func (t *jwt) verify(key crypto.PublicKey) error {
	signed, err := jose.ParseSigned(t.compact, algorithms)
	if err != nil {
		return fmt.Errorf("the token does not parse: %w", err)
	}
	payload, err := signed.Verify(key)
	if err != nil {
		return fmt.Errorf("the token does not verify: %w", err)
	}
	if base64.RawURLEncoding.EncodeToString(payload) != t.payload {
		return fmt.Errorf("the signature is over other claims")
	}
	return nil
}

// tampered is the token with other claims under the same signature.
func (t *jwt) tampered() *jwt {
	other := base64.RawURLEncoding.EncodeToString([]byte(`{"sub":"somebody else"}`))
	return &jwt{t.header, string(bytes.Replace([]byte(t.compact), []byte(t.payload), []byte(other), 1)), other}
}
