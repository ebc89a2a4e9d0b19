// Command verifier verifies a token with go-oidc: verifier ISSUER CA_FILE AUDIENCE TOKEN_FILE.
package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net/http"
	"os"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
)

func main() {
	if len(os.Args) != 5 {
		fmt.Fprintln(os.Stderr, "usage: verifier ISSUER CA_FILE AUDIENCE TOKEN_FILE")
		os.Exit(2)
	}
	subject, err := verify(os.Args[1], os.Args[2], os.Args[3], os.Args[4])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println(subject)
}

func verify(issuer, caFile, audience, tokenFile string) (string, error) {
	client, err := trusting(caFile)
	if err != nil {
		return "", err
	}
	token, err := os.ReadFile(tokenFile)
	if err != nil {
		return "", err
	}
	ctx := oidc.ClientContext(context.Background(), client)
	provider, err := oidc.NewProvider(ctx, issuer)
	if err != nil {
		return "", err
	}
	// Which algorithms: those of the discovery document, of which go-oidc knows asymmetric ones only.
	verified, err := provider.VerifierContext(ctx, &oidc.Config{ClientID: audience}).Verify(ctx, string(token))
	if err != nil {
		return "", err
	}
	return verified.Subject, nil
}

func trusting(caFile string) (*http.Client, error) {
	pem, err := os.ReadFile(caFile)
	if err != nil {
		return nil, err
	}
	roots := x509.NewCertPool()
	if !roots.AppendCertsFromPEM(pem) {
		return nil, errors.New("no certificate in " + caFile)
	}
	transport := &http.Transport{TLSClientConfig: &tls.Config{RootCAs: roots}}
	return &http.Client{Transport: transport, Timeout: 10 * time.Second}, nil
}
