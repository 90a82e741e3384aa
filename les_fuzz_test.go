package integrering_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rickb777/date/v2"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"pgregory.net/rapid"

	"github.com/nirregler/integrering"
	"github.com/nirregler/integrering/calendar"
)

var tallSomTekst = regexp.MustCompile(`:"[0-9]+"`)

var peker = regexp.MustCompile(`^(/[A-Za-z0-9_-]+)*$`)

// FuzzLes holds that no bytes make the reader panic, that what it accepts comes back the same when written, and that every fault has
// a pointer to something in the document.
func FuzzLes(f *testing.F) {
	f.Add([]byte(alt))
	for _, r := range feilrader {
		if len(r.dok) < 4096 {
			f.Add([]byte(r.dok))
		}
	}
	f.Add([]byte(`{"per": "2026-07-01", "tolkninger": {"T01": "dagen-foer"}, "deltaker": {"skjema": "deltaker/1"}}`))
	var l integrering.Leser
	var igjen integrering.Deltaker
	f.Fuzz(func(t *testing.T, data []byte) {
		var linje integrering.Linje
		if err := l.LesLinje(&linje, data); err != nil {
			sjekkPekere(t, err, data)
		}
		d, err := integrering.Les(data)
		if err != nil {
			sjekkPekere(t, err, data)
			return
		}
		ut := d.AppendJSON(nil)
		if err := l.Les(&igjen, ut); err != nil {
			t.Fatalf("what was written is refused: %v\n%s", err, ut)
		}
		if diff := cmp.Diff(d, igjen, likt); diff != "" {
			t.Fatalf("written and read again:\n%s", diff)
		}
	})
}

func sjekkPekere(t *testing.T, err error, data []byte) {
	t.Helper()
	var liste integrering.Feilliste
	if !errors.As(err, &liste) || len(liste) == 0 {
		t.Fatalf("not a list of faults: %v", err)
	}
	var v any
	hel := json.Unmarshal(bytes.TrimPrefix(data, []byte("\xef\xbb\xbf")), &v) == nil &&
		!slices.ContainsFunc(liste, func(f integrering.Feil) bool { return f.Kode == "dobbelt-felt" })
	for _, f := range liste {
		if integrering.Feilkoder.Finn([]byte(f.Kode)) == 0 || f.Melding == "" || f.Linje < 0 {
			t.Errorf("fault without code or message: %+v", f)
		}
		if !peker.MatchString(f.Sti) {
			t.Errorf("not a pointer: %q", f.Sti)
		}
		if !hel || f.Sti == "" {
			continue
		}
		i := strings.LastIndexByte(f.Sti, '/')
		if forelder, ok := slaaOpp(v, f.Sti[:i]); !ok {
			t.Errorf("%s points at nothing", f.Sti)
		} else if _, ok := slaaOpp(forelder, f.Sti[i:]); !ok && f.Kode != "mangler" {
			t.Errorf("%s: %s is not in the document", f.Kode, f.Sti)
		}
	}
}

func slaaOpp(v any, sti string) (any, bool) {
	for del := range strings.SplitSeq(strings.TrimPrefix(sti, "/"), "/") {
		if del == "" {
			return v, true
		}
		switch x := v.(type) {
		case map[string]any:
			var ok bool
			if v, ok = x[del]; !ok {
				return nil, false
			}
		case []any:
			i, err := strconv.Atoi(del)
			if err != nil || i >= len(x) {
				return nil, false
			}
			v = x[i]
		default:
			return nil, false
		}
	}
	return v, true
}

func deltakerskjema(tb interface{ Fatal(...any) }) (*jsonschema.Schema, map[string]any) {
	lest, err := jsonschema.UnmarshalJSON(bytes.NewReader(integrering.SkjemaDeltaker()))
	if err != nil {
		tb.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	if err := c.AddResource("deltaker.json", lest); err != nil {
		tb.Fatal(err)
	}
	s, err := c.Compile("deltaker.json")
	if err != nil {
		tb.Fatal(err)
	}
	return s, lest.(map[string]any)
}

// What the schema gives is read, but for what a schema cannot say, and comes back the same when written.
func TestDokumenterEtterSkjemaet(t *testing.T) {
	skjema, rot := deltakerskjema(t)
	defs := rot["$defs"].(map[string]any)
	bareLeseren := []string{"til-foer-fra", "for-lang-periode"} // what no schema can say
	rapid.Check(t, func(t *rapid.T) {
		data := []byte(trekk(t, rot, defs, "rot"))
		v, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err, string(data))
		}
		etterSkjema := skjema.Validate(v)
		d, err := integrering.Les(data)
		var liste integrering.Feilliste
		if err != nil && !errors.As(err, &liste) {
			t.Fatal(err)
		}
		liste = slices.DeleteFunc(liste, func(f integrering.Feil) bool { return slices.Contains(bareLeseren, f.Kode) })
		if (etterSkjema == nil) != (len(liste) == 0) {
			t.Fatalf("the schema says %v\nthe reader says %v\n%s", etterSkjema, liste, data)
		}
		if err != nil {
			return
		}
		ut := d.AppendJSON(nil)
		igjen, err := integrering.Les(ut)
		if diff := cmp.Diff(d, igjen, likt); err != nil || diff != "" {
			t.Fatalf("written and read again: %v\n%s", err, diff)
		}
		v, err = jsonschema.UnmarshalJSON(bytes.NewReader(ut))
		if err == nil {
			err = skjema.Validate(v)
		}
		if err != nil {
			t.Fatalf("what was written is not by the schema: %v\n%s", err, ut)
		}
	})
}

// Every field with every kind of value, right or wrong: the schema and the reader accept the same.
func TestSkjemaOgLeserErEnige(t *testing.T) {
	skjema, rot := deltakerskjema(t)
	var n, godtatt int
	for data := range varianter(rot, rot["$defs"].(map[string]any)) {
		v, err := jsonschema.UnmarshalJSON(strings.NewReader(data))
		if err != nil {
			t.Fatal(err, data)
		}
		etterSkjema := skjema.Validate(v)
		_, etterLeser := integrering.Les([]byte(data))
		forStor := etterLeser != nil && strings.Contains(strings.Join(koderOgStier(t, etterLeser), " "), "for-stort-tall") && tallSomTekst.MatchString(data)
		if (etterSkjema == nil) != (etterLeser == nil) && !forStor { // a schema cannot say how large a number written as text may be
			t.Errorf("%s\nthe schema says %v\nthe reader says %v", data, etterSkjema, etterLeser)
		}
		n++
		if etterLeser == nil {
			godtatt++
		}
	}
	if godtatt < 500 || n-godtatt < 2000 {
		t.Errorf("%d of %d documents accepted: the test says too little", godtatt, n)
	}
}

var verdier = []string{
	"null", "true", "0", "1", "-1", "53", "54", "120", "121", "168.5", "1900", "1000001", "[]", "[null]", "{}", `{"x":1}`, `""`, `"x"`, `"-1"`, `"7.5"`, `"7,5"`,
	`"0301"`, `"0a01"`, `"030101"`, `"12345"`, `"01019012345"`, `"0101 90-12345"`, `"2026-02-28"`, `"2026-02-30"`, `"1899-12-31"`, `"2151-01-01"`, `"2026-02-28T00:00"`,
	`"deltaker/1"`, `"deltakelse"`, `"arbeid"`, `"ferie"`, `"A1"`, `"annet"`, `"avslag"`, `"norsk"`,
}

// varianter yields the values of a node: each of verdier, and for an object or a list the smallest that is right but for one field.
func varianter(node, defs map[string]any) iter.Seq[string] {
	return func(yield func(string) bool) {
		if ref, ok := node["$ref"].(string); ok {
			node = defs[strings.TrimPrefix(ref, "#/$defs/")].(map[string]any)
		}
		for _, v := range verdier {
			if !yield(v) {
				return
			}
		}
		if items, ok := node["items"].(map[string]any); ok {
			for v := range varianter(items, defs) {
				if !yield("[" + v + "]") {
					return
				}
			}
		}
		felter, _ := node["properties"].(map[string]any)
		paakrevd := tekster(node["required"])
		for f := range felter {
			for v := range varianter(felter[f].(map[string]any), defs) {
				deler := []string{strconv.Quote(f) + ":" + v}
				for _, p := range paakrevd {
					if p != f {
						deler = append(deler, strconv.Quote(p)+":"+enkel(felter[p].(map[string]any), defs))
					}
				}
				if !yield("{" + strings.Join(deler, ",") + "}") {
					return
				}
			}
		}
	}
}

// enkel returns a value that is right for a day or a code.
func enkel(node, defs map[string]any) string {
	if v, ok := node["const"].(string); ok {
		return strconv.Quote(v)
	}
	def := strings.TrimPrefix(node["$ref"].(string), "#/$defs/")
	if def == "dag" {
		return `"2026-02-28"`
	}
	koder := defs[def].(map[string]any)["oneOf"].([]any)
	return enkel(koder[0].(map[string]any), defs)
}

// trekk draws a value by the schema.
func trekk(t *rapid.T, node, defs map[string]any, navn string) string {
	if ref, ok := node["$ref"].(string); ok {
		def := strings.TrimPrefix(ref, "#/$defs/")
		node = defs[def].(map[string]any)
		switch def {
		case "mengde":
			return rapid.SampledFrom([]string{"0", "7.5", `"37.5"`, "168", "0.000001", `"12.250000000"`}).Draw(t, navn)
		case "kommune":
			return rapid.SampledFrom([]string{`"4648"`, `"0301"`}).Draw(t, navn)
		case "bydel":
			return `"030101"`
		case "dag":
			dag := rapid.Int64Range(int64(calendar.InputFirst), int64(calendar.InputLast)).Draw(t, navn)
			return `"` + calendar.Format(date.Date(dag)) + `"`
		}
	}
	switch {
	case node["const"] != nil:
		return strconv.Quote(node["const"].(string))
	case node["oneOf"] != nil:
		koder := node["oneOf"].([]any)
		return strconv.Quote(rapid.SampledFrom(koder).Draw(t, navn).(map[string]any)["const"].(string))
	}
	switch node["type"] {
	case "boolean":
		return strconv.FormatBool(rapid.Bool().Draw(t, navn))
	case "integer":
		minst, _ := node["minimum"].(json.Number).Int64()
		maks, _ := node["maximum"].(json.Number).Int64()
		return strconv.FormatInt(rapid.Int64Range(minst, maks).Draw(t, navn), 10)
	case "string":
		b, _ := json.Marshal(rapid.StringN(0, 9, -1).Draw(t, navn))
		return string(b)
	case "array":
		var b strings.Builder
		for i := range rapid.IntRange(0, 2).Draw(t, navn) {
			if i > 0 {
				b.WriteByte(',')
			}
			b.WriteString(trekk(t, node["items"].(map[string]any), defs, fmt.Sprint(navn, i)))
		}
		return "[" + b.String() + "]"
	}
	felter := node["properties"].(map[string]any)
	var navnene []string
	for f := range felter {
		navnene = append(navnene, f)
	}
	slices.Sort(navnene)
	var b strings.Builder
	for _, f := range navnene {
		paakrevd := slices.Contains(tekster(node["required"]), f)
		if !paakrevd && rapid.IntRange(0, 2).Draw(t, f+"?") > 0 {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte(',')
		}
		b.WriteString(strconv.Quote(f) + ":" + trekk(t, felter[f].(map[string]any), defs, navn+"/"+f))
	}
	return "{" + b.String() + "}"
}

func tekster(v any) (ut []string) {
	liste, _ := v.([]any)
	for _, s := range liste {
		ut = append(ut, s.(string))
	}
	return ut
}
