package leser

import "github.com/go-json-experiment/json/jsontext"

// AppendTekst appends s as a JSON string; invalid UTF-8 becomes U+FFFD.
func AppendTekst(b []byte, s string) []byte {
	b, _ = jsontext.AppendQuote(b, s)
	return b
}
