package saker

import (
	"errors"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/nirregler/integrering/calendar"
	"github.com/nirregler/integrering/lov"
)

// kontroll checks values against the schema that [Skjema] gives: the part of JSON Schema that it uses. What it says of a value is what was
// expected.
type kontroll struct {
	defs *node
	meld func(p plass, sti, melding string)
}

// verdi checks n, which stands at sti, against a schema. The deltaker is for the library's own reader.
func (k *kontroll) verdi(n, skjema *node, sti string) {
	if n.feil {
		return
	}
	def := ""
	if ref := skjema.finn("$ref"); ref != nil {
		def = strings.TrimPrefix(ref.verdi, defsti)
		skjema = k.defs.finn(def)
	}
	if def == defDeltaker || def == defDeltakerendring {
		return
	}
	if alt := skjema.finn("anyOf"); alt != nil && skjema.finn("type") == nil { // a value or null
		if n.slag != intet {
			k.verdi(n, &alt.elementer[0], sti)
		}
		return
	}
	if koder := skjema.finn("oneOf"); koder != nil && koder.elementer[0].finn("const") != nil {
		k.kode(n, skjema, sti)
		return
	}
	if t := skjema.finn("const"); t != nil && !n.like(t) {
		k.meld(n.plass, sti, "forventet teksten «"+t.verdi+"»")
	}
	if t := skjema.finn("type"); t != nil && !harType(n, t) {
		k.meld(n.plass, sti, typemelding(def, t))
		return
	}
	switch n.slag {
	case tekst:
		k.tekst(n, skjema, def, sti)
	case liste:
		k.liste(n, skjema, sti)
	case objekt:
		k.objekt(n, skjema, sti)
	default:
	}
}

func (k *kontroll) kode(n, skjema *node, sti string) {
	var ord []string
	for _, e := range skjema.finn("oneOf").elementer {
		k := e.finn("const")
		if n.like(k) {
			return
		}
		ord = append(ord, k.verdi)
	}
	const faa = 12
	if len(ord) > faa {
		k.meld(n.plass, sti, "forventet en kode fra listen «"+skjema.finn("title").verdi+"»")
	} else {
		k.meld(n.plass, sti, "forventet "+enAv(ord))
	}
}

func enAv(ord []string) string {
	if len(ord) == 1 {
		return "«" + ord[0] + "»"
	}
	return "en av " + strings.Join(ord, ", ")
}

// harType reports whether n is of the type, or of one of the types, that a schema names.
func harType(n, typer *node) bool {
	if typer.slag == liste {
		return slices.ContainsFunc(typer.elementer, func(t node) bool { return harType(n, &t) })
	}
	switch typer.verdi {
	case "integer":
		return n.slag == tall && !strings.Contains(n.verdt(), ".")
	case "null":
		return n.slag == intet
	default:
		return n.slag == jsonslag[typer.verdi]
	}
}

var jsonslag = map[string]slag{"boolean": sannhet, "number": tall, "string": tekst, "array": liste, "object": objekt}

const (
	defDag     = "dag"
	defHjemmel = "hjemmel"
	defSti     = "sti"
)

// egneMeldinger is what is expected of the values that have a name in the schema.
var egneMeldinger = map[string]string{
	defDag:     "forventet en dag som finnes, på formen ÅÅÅÅ-MM-DD, fra 1900-01-01 til 2150-12-31",
	defHjemmel: lov.ErrReferanse.Error(),
	defSti:     "forventet en peker inn i deltakeren, som /fravaer/0",
}

func typemelding(def string, typer *node) string {
	if m := egneMeldinger[strings.TrimPrefix(def, svarprefiks)]; m != "" {
		return m
	}
	t := typer.verdi
	if typer.slag == liste {
		t = typer.elementer[0].verdi
	}
	return "forventet " + map[string]string{
		"boolean": "true eller false", "integer": "et helt tall", "number": "et tall", "string": "en tekst", "array": "en liste", "object": "felter med hver sin verdi",
	}[t]
}

func (k *kontroll) tekst(n, skjema *node, def, sti string) {
	ok := true
	switch strings.TrimPrefix(def, svarprefiks) {
	case defDag:
		_, err := calendar.Parse(n.verdi)
		// A frist can lie after the last day that is read.
		ok = err == nil || def != defDag && errors.Is(err, calendar.ParseError{Reason: calendar.OutOfRange})
	case defHjemmel:
		_, err := lov.ParseReferanse(n.verdi)
		ok = err == nil
	default:
		if m := skjema.finn("pattern"); m != nil {
			ok = regexp.MustCompile(m.verdi).MatchString(n.verdi)
		}
	}
	if ok {
		return
	}
	melding := egneMeldinger[strings.TrimPrefix(def, svarprefiks)]
	if melding == "" {
		melding = "forventet en tekst på formen " + skjema.finn("pattern").verdi
	}
	k.meld(n.plass, sti, melding)
}

func (k *kontroll) liste(n, skjema *node, sti string) {
	if skjema.finn("minItems") != nil && len(n.elementer) == 0 {
		k.meld(n.plass, sti, "forventet minst ett element")
	}
	for i := range n.elementer {
		k.verdi(&n.elementer[i], skjema.finn("items"), sti+"/"+strconv.Itoa(i))
	}
}

func (k *kontroll) objekt(n, skjema *node, sti string) {
	if skjema.finn("minProperties") != nil && len(n.felter) == 0 {
		k.meld(n.plass, sti, "forventet minst ett felt")
	}
	if m := skjema.finn("patternProperties"); m != nil {
		k.ordbok(n, &m.felter[0], sti)
		return
	}
	felter := skjema.finn("properties")
	for i := range n.felter {
		f := &n.felter[i]
		switch s := felter.finn(f.navn); {
		case s != nil:
			k.verdi(&f.node, s, sti+"/"+f.navn)
		case skjema.finn("additionalProperties") != nil:
			k.meld(f.noekkel, sti+trygt(f.navn), "feltet finnes ikke; forventet "+enAv(feltnavn(felter)))
		}
	}
	if paakrevd := skjema.finn("required"); paakrevd != nil {
		for _, p := range paakrevd.elementer {
			if n.finn(p.verdi) == nil {
				k.meld(n.plass, sti+"/"+p.verdi, "feltet må være med")
			}
		}
	}
	k.enten(n, skjema.finn("oneOf"), true, sti)
	k.enten(n, skjema.finn("anyOf"), false, sti)
}

func (k *kontroll) ordbok(n *node, moenster *felt, sti string) {
	m := regexp.MustCompile(moenster.navn)
	for i := range n.felter {
		f := &n.felter[i]
		if !m.MatchString(f.navn) {
			k.meld(f.noekkel, sti+trygt(f.navn), "forventet et navn på formen "+moenster.navn)
			continue
		}
		k.verdi(&f.node, &moenster.node, sti+"/"+f.navn)
	}
}

// enten checks that one of the fields that the alternatives require is there; with bareEn no more than one.
func (k *kontroll) enten(n, alternativer *node, bareEn bool, sti string) {
	if alternativer == nil {
		return
	}
	var ord []string
	antall := 0
	for _, a := range alternativer.elementer {
		navn := a.finn("required").elementer[0].verdi
		ord = append(ord, navn)
		if n.finn(navn) != nil {
			antall++
		}
	}
	switch {
	case antall == 0:
		k.meld(n.plass, sti, "forventet "+enAv(ord))
	case antall > 1 && bareEn:
		k.meld(n.plass, sti, "forventet bare én av "+strings.Join(ord, ", "))
	}
}

func feltnavn(n *node) (navn []string) {
	for _, f := range n.felter {
		navn = append(navn, f.navn)
	}
	return navn
}

var feltform = regexp.MustCompile(`^[A-Za-z][A-Za-z_-]{0,35}[0-9]{0,4}$`)

// trygt returns the step of a path to a field of an unknown name, nothing when the name could be about a person.
func trygt(navn string) string {
	if feltform.MatchString(navn) {
		return "/" + navn
	}
	return ""
}
