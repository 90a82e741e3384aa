package integrering_test

import (
	"bytes"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering"
)

func TestSkjemaVurderingErOppdatert(t *testing.T) {
	gyllen(t, "skjema/vurdering.json", integrering.SkjemaVurdering())
}

// vurderingsskjema compiles the schema of vurdering/1. Lukket closes the objects whose fields are listed, which the schema itself keeps
// open, so that nothing can be written that it does not describe.
func vurderingsskjema(tb testing.TB, lukket bool) *jsonschema.Schema {
	tb.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(integrering.SkjemaVurdering()))
	require.NoError(tb, err)
	if lukket {
		lukk(doc)
	}
	c := jsonschema.NewCompiler()
	require.NoError(tb, c.AddResource("vurdering.json", doc))
	skjema, err := c.Compile("vurdering.json")
	require.NoError(tb, err)
	return skjema
}

func lukk(v any) {
	switch v := v.(type) {
	case map[string]any:
		if felter, ok := v["properties"].(map[string]any); ok && len(felter) > 0 {
			v["additionalProperties"] = false
		}
		for _, under := range v {
			lukk(under)
		}
	case []any:
		for _, under := range v {
			lukk(under)
		}
	}
}

func valider(tb require.TestingT, s *jsonschema.Schema, data []byte) {
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	require.NoError(tb, err)
	require.NoError(tb, s.Validate(doc), "%s", data)
}

func TestVurderingFoelgerSkjemaet(t *testing.T) {
	aapent, lukket := vurderingsskjema(t, false), vurderingsskjema(t, true)
	r := integrering.Norge()
	etter := med(t, "T49=advarsel")
	for _, e := range eksempler {
		v := e.ferdig(t, &r)
		for _, u := range []integrering.Utdata{{}, {UtenSpor: true}, {Bare: []string{"frister"}}, {Bare: []string{}}} {
			data := v.AppendJSON(nil, u)
			valider(t, aapent, data)
			valider(t, lukket, data)
		}
		d, _ := e.les(t)
		v, err := etter.Vurder(&d, integrering.SistGjennomgaatt()+1, 0)
		require.NoError(t, err)
		valider(t, lukket, v.AppendJSON(nil, integrering.Utdata{}))
	}
}

// What the schema keeps strict: days, codes, pointers; what it keeps open: fields that come later.
func TestSkjemaVurderingErStrengtOgAapent(t *testing.T) {
	s := vurderingsskjema(t, false)
	r := integrering.Norge()
	gyldig := eksempler[0].ferdig(t, &r).AppendJSON(nil, integrering.Utdata{})
	bytt := func(gammelt, nytt string) []byte {
		ut := bytes.Replace(gyldig, []byte(gammelt), []byte(nytt), 1)
		require.NotEqual(t, string(gyldig), string(ut), gammelt)
		return ut
	}
	for _, rad := range []struct {
		fordi, gammelt, nytt string
		ok                   bool
	}{
		{"fields may be added", `"skjema":`, `"neste":[],"skjema":`, true},
		{"another document", `"vurdering/1"`, `"vurdering/2"`, false},
		{"a day is ÅÅÅÅ-MM-DD", `"per":"2026-07-01"`, `"per":"1.7.2026"`, false},
		{"a code of the list", `"tilstand":"loeper"`, `"tilstand":"går"`, false},
		{"a pointer begins with a slash", `"sti":"/fravaer/0"`, `"sti":"fravaer/0"`, false},
		{"a reference in the short form", `"hjemmel":"integreringsloven/52"`, `"hjemmel":"§ 52"`, false},
		{"a number", `"forlengelseMaaneder":0`, `"forlengelseMaaneder":"0"`, false},
		{"the receipt is always there", `"kvittering":`, `"kvitering":`, false},
	} {
		doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(bytt(rad.gammelt, rad.nytt)))
		require.NoError(t, err)
		if rad.ok {
			require.NoError(t, s.Validate(doc), rad.fordi)
		} else {
			require.Error(t, s.Validate(doc), rad.fordi)
		}
	}
}
