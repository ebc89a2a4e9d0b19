package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/Azure/azure-sdk-for-go/sdk/azcore/runtime"
	"github.com/Azure/azure-sdk-for-go/sdk/azidentity"
	msalerrors "github.com/AzureAD/microsoft-authentication-library-for-go/apps/errors"
)

const longestMessage = 2000

var aadsts = regexp.MustCompile(`AADSTS(\d+)`)

// refusal tells how a library says no: the first error of the chain that is more than a wrapping, its text, the numbers.
func refusal(err error) (string, string, []int) {
	message := err.Error()
	if len(message) > longestMessage {
		message = strings.ToValidUTF8(message[:longestMessage], "")
	}
	return kind(err), message, codes(err)
}

func kind(err error) string {
	for each := err; each != nil; each = errors.Unwrap(each) {
		name := strings.TrimPrefix(fmt.Sprintf("%T", each), "*")
		if !strings.HasPrefix(name, "fmt.") && !strings.HasPrefix(name, "errors.errorString") {
			return name
		}
	}
	return "error"
}

// codes are those of the answer that the library hands out, else those in the text.
func codes(err error) []int {
	if answer := answer(err); answer != nil {
		var body struct {
			Codes []int `json:"error_codes"`
		}
		if payload, err := runtime.Payload(answer); err == nil && json.Unmarshal(payload, &body) == nil {
			return body.Codes
		}
	}
	var found []int
	for _, match := range aadsts.FindAllStringSubmatch(err.Error(), -1) {
		if code, err := strconv.Atoi(match[1]); err == nil && !slices.Contains(found, code) {
			found = append(found, code)
		}
	}
	return found
}

func answer(err error) *http.Response {
	var failed *azidentity.AuthenticationFailedError
	if errors.As(err, &failed) {
		return failed.RawResponse
	}
	var call msalerrors.CallErr
	if errors.As(err, &call) {
		return call.Resp
	}
	return nil
}
