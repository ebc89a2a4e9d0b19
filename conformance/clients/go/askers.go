package main

import (
	"context"
	"os"

	"github.com/Azure/azure-sdk-for-go/sdk/azcore/cloud"
	"github.com/Azure/azure-sdk-for-go/sdk/azcore/policy"
	"github.com/Azure/azure-sdk-for-go/sdk/azidentity"
	"github.com/AzureAD/microsoft-authentication-library-for-go/apps/confidential"
)

// claims make a library ask again: what a resource says when it no longer takes the token that is cached.
const claims = `{"access_token":{"nbf":{"essential":true,"value":"1"}}}`

// askers are the libraries, each asked as its documentation says, with no option but those that a custom authority host needs.
var askers = map[string]func(cell) (asker, error){
	"azure-identity": azureIdentity,
	"msal":           msal,
}

func azureIdentity(c cell) (asker, error) {
	options := &azidentity.WorkloadIdentityCredentialOptions{
		TenantID: c.Tenant, ClientID: c.Client, TokenFilePath: c.TokenFile,
	}
	if c.CustomHost {
		options.Cloud = cloud.Configuration{ActiveDirectoryAuthorityHost: c.Authority}
		options.DisableInstanceDiscovery = true
	}
	credential, err := azidentity.NewWorkloadIdentityCredential(options)
	if err != nil {
		return nil, err
	}
	return func(ctx context.Context, forced bool) (string, error) {
		request := policy.TokenRequestOptions{Scopes: []string{c.Scope}}
		if forced {
			request.Claims = claims
		}
		token, err := credential.GetToken(ctx, request)
		return token.Token, err
	}, nil
}

func msal(c cell) (asker, error) {
	host := "https://login.microsoftonline.com/"
	var options []confidential.Option
	if c.CustomHost {
		host = c.Authority
		options = append(options, confidential.WithInstanceDiscovery(false))
	}
	assertion := func(context.Context, confidential.AssertionRequestOptions) (string, error) {
		content, err := os.ReadFile(c.TokenFile)
		return string(content), err
	}
	client, err := confidential.New(
		host+c.Tenant, c.Client, confidential.NewCredFromAssertionCallback(assertion), options...)
	if err != nil {
		return nil, err
	}
	return func(ctx context.Context, forced bool) (string, error) {
		var how []confidential.AcquireByCredentialOption
		if forced {
			how = append(how, confidential.WithClaims(claims))
		}
		result, err := client.AcquireTokenByCredential(ctx, []string{c.Scope}, how...)
		return result.AccessToken, err
	}, nil
}
