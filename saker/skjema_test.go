package saker

import (
	"bytes"
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var oppdater = flag.Bool("update", false, "write the golden files anew")

func TestSkjemaErOppdatert(t *testing.T) {
	const fil = "../skjema/sak.json"
	har := Skjema()
	if *oppdater {
		require.NoError(t, os.WriteFile(fil, har, 0o600))
	}
	vil, err := os.ReadFile(fil)
	require.NoError(t, err)
	if !bytes.Equal(vil, har) {
		t.Errorf("%s is not what the field tables give; write it with go test ./saker -run Skjema -update", fil)
	}
}

func kompilert(t *testing.T) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(Skjema()))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	require.NoError(t, c.AddResource("sak.json", doc))
	s, err := c.Compile("sak.json")
	require.NoError(t, err)
	return s
}

// somJSON is what another implementation sees of a file.
func somJSON(t *testing.T, fil string) any {
	t.Helper()
	var y yamlleser
	n := y.les([]byte(fil))
	require.Empty(t, y.feil)
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(n.json()))
	require.NoError(t, err)
	return doc
}

// What Les accepts the schema accepts, and what Les refuses for its form the schema refuses.
func TestSkjemaOgLesErEnige(t *testing.T) {
	s := kompilert(t)
	for _, fil := range []string{kort, hel} {
		require.NoError(t, s.Validate(somJSON(t, fil)))
	}
	for _, tt := range []struct{ fordi, gammelt, nytt string }{
		{"unknown field", "sak: A-1.b", "sak: A-1.b\nnavn: x"},
		{"no source", "kilde: [{klasse: lov, hjemmel: integreringsloven/8}]\n", ""},
		{"no source in the list", "[{klasse: lov, hjemmel: integreringsloven/8}]", "[]"},
		{"a source without reference", ", hjemmel: integreringsloven/8", ""},
		{"unknown class", "klasse: lov", "klasse: rykte"},
		{"a provision in another form", "integreringsloven/8", "§ 8"},
		{"an empty reason", "§ 8", ""},
		{"an id with a space", "A-1.b", "A 1"},
		{"no answer", "svar: {lovvalg: {utfall: uavklart}}\n", ""},
		{"an empty answer", "{lovvalg: {utfall: uavklart}}", "{}"},
		{"answer and error", "per:", "feil: {kode: ikke-dekket}\nper:"},
		{"unknown field of the answer", "utfall:", "utfal:"},
		{"unknown code of the answer", "uavklart", "ukjent"},
		{"a text where a list is", "{utfall: uavklart}", "{mangler: /barn}"},
		{"a deltaker with an unknown field", "deltaker: {}", "deltaker: {navn: x}"},
		{"a deltaker of another schema", "deltaker: {}", "deltaker: {skjema: deltaker/2}"},
		{"null in a deltaker", "deltaker: {}", "deltaker: {barn: null}"},
		{"a reading by another name", "per:", "tolkninger: {T1: x}\nper:"},
		{"ogsaa without a name", "per:", "ogsaa: [{per: 2026-01-02, svar: {funn: []}}]\nper:"},
		{"ogsaa without anything else", "per:", "ogsaa: [{navn: x, svar: {funn: []}}]\nper:"},
	} {
		require.Contains(t, kort, tt.gammelt)
		fil := strings.Replace(kort, tt.gammelt, tt.nytt, 1)
		_, err := lesFiler(map[string]string{"f.yaml": fil})
		require.Error(t, err, tt.fordi)
		require.Error(t, s.Validate(somJSON(t, fil)), tt.fordi)
	}
	for _, tt := range []struct{ fordi, gammelt, nytt string }{
		{"the deltaker may say its schema", "deltaker: {}", "deltaker: {skjema: deltaker/1}"},
		{"null takes a field away", "per:", "ogsaa: [{navn: x, deltaker: {barn: null}, svar: {funn: []}}]\nper:"},
		{"null is what is not there", "utfall: uavklart", "lov: null"},
		{"a reading that is a number", "per:", "tolkninger: {T07: 8}\nper:"},
		{"the facts of a step are any", "{utfall: uavklart}", "{spor: [{regel: x, fakta: {noe: [1]}}]}"},
		{"a frist after the last day that is read", "{lovvalg: {utfall: uavklart}}", "{frister: [{dato: 2152-01-01}], ingenFunn: [sluttmaal-mangler]}"},
	} {
		require.Contains(t, kort, tt.gammelt)
		fil := strings.Replace(kort, tt.gammelt, tt.nytt, 1)
		_, err := lesFiler(map[string]string{"f.yaml": fil})
		require.NoError(t, err, tt.fordi)
		require.NoError(t, s.Validate(somJSON(t, fil)), tt.fordi)
	}
}

// Every file of the pack follows the schema.
func TestPakkenFoelgerSkjemaet(t *testing.T) {
	s := kompilert(t)
	n := 0
	for _, fil := range pakkefiler(t) {
		data, err := os.ReadFile(fil)
		require.NoError(t, err)
		require.NoError(t, s.Validate(somJSON(t, string(data))), fil)
		n++
	}
	assert.Positive(t, n)
}
