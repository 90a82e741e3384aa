package lov

import (
	"cmp"
	"iter"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/calendar"
)

// Slag is the kind of a fact: how its integer is read.
type Slag uint8

// The kinds of facts.
const (
	Dag     Slag = iota // a day number
	Antall              // a whole number
	Timetal             // millionths of an hour
	Dagtal              // millionths of a virkedag
	Kodet               // a value of the code list of the Felt
	Peker               // a 0-based place in the list of the snapshot that the Felt names
	Sannhet             // a JaNei
)

// Felt describes a fact that rules use: its name in the trace, its kind and what people call it.
type Felt struct {
	Navn  string
	Slag  Slag
	Tekst Tekst
	Verk  *Kodeverk // of a Kodet
	Liste string    // of a Peker
}

// Faktum is a typed fact.
type Faktum struct {
	Felt  *Felt
	Verdi int64
}

// Er returns the fact that f has the value v: the number of a day, a count, millionths, a code or a place.
func (f *Felt) Er(v int64) Faktum { return Faktum{f, v} }

// PaaDag returns the fact that f is the day d.
func (f *Felt) PaaDag(d date.Date) Faktum { return Faktum{f, int64(d)} }

// AppendJSON appends the value as the JSON contract writes it: days, codes and pointers as text, numbers as numbers. What is not given
// or not known is null, never a zero day or false.
func (f Faktum) AppendJSON(b []byte) []byte {
	if f.Verdi == 0 && (f.Felt.Slag == Dag || f.Felt.Slag == Kodet || f.Felt.Slag == Sannhet) {
		return append(b, "null"...)
	}
	switch f.Felt.Slag {
	case Antall:
		return strconv.AppendInt(b, f.Verdi, 10)
	case Timetal, Dagtal:
		return AppendMillionter(b, f.Verdi)
	case Sannhet:
		return strconv.AppendBool(b, f.Verdi == int64(Ja))
	case Dag, Kodet, Peker:
	}
	b = append(b, '"')
	switch f.Felt.Slag {
	case Dag:
		b = calendar.AppendDate(b, date.Date(f.Verdi))
	case Kodet:
		if k := f.Felt.Verk.Kode(int(f.Verdi)); k != nil {
			b = append(b, k.Kode...)
		}
	default:
		b = I(f.Felt.Liste, int(f.Verdi), "").Append(b)
	}
	return append(b, '"')
}

// Tekst writes the value for people in the language s: «17. februar 2028», «7,5», a code by its title (NIR's own words first).
func (f Faktum) Tekst(s Spraak) string {
	switch f.Felt.Slag {
	case Dag:
		return Dato(date.Date(f.Verdi), s)
	case Timetal, Dagtal:
		t := string(AppendMillionter(nil, f.Verdi))
		if s != Engelsk {
			t = strings.Replace(t, ".", ",", 1)
		}
		return t
	case Kodet:
		k := f.Felt.Verk.Kode(int(f.Verdi))
		if k == nil {
			return ""
		}
		if k.NIR != "" {
			return "«" + k.NIR + "»"
		}
		return k.Tekst.I(s)
	case Sannhet:
		return sannhet[s.plass()][max(min(f.Verdi, 2), 0)]
	case Antall, Peker:
	}
	if f.Felt.Slag == Peker {
		return strconv.FormatInt(f.Verdi+1, 10)
	}
	return strconv.FormatInt(f.Verdi, 10)
}

var sannhet = [3][3]string{{"ukjent", "ja", "nei"}, {"ukjent", "ja", "nei"}, {"unknown", "yes", "no"}}

// Regel is one rule as it is told: a stable id, a sentence with {facts} for [Fyll], and the facts that it uses. A rule that reads
// differently when the condition was not met has its own sentence in Ellers. One that can be left open has its own in Aapen, unless Tekst
// is of the open question already.
type Regel struct {
	ID     string
	Tekst  Tekst
	Ellers Tekst // used for [IkkeOppfylt] when not empty
	Aapen  Tekst // used for [Uavklart] when not empty
	Felter []*Felt
}

// MedAapen returns the rule with what it reads when it is left open.
func (r Regel) MedAapen(bokmaal, nynorsk, engelsk string) Regel {
	r.Aapen = Tekst{bokmaal, nynorsk, engelsk}
	return r
}

// Steg is one rule applied: by which version of which provision, with which outcome. Its facts lie in the [Spor].
type Steg struct {
	Regel  *Regel
	Rad    *Rad
	fra    uint32 // its facts end where those of the next step begin
	Utfall Utfall
}

// Spor is a trace: the steps in the order they were taken, branches that said no included, and their facts in one flat slice. The
// zero Spor is empty and ready; a nil *Spor takes nothing. Its slices are kept by [Spor.Nullstill], so that a reused Spor
// allocates nothing.
type Spor struct {
	steg  []Steg
	fakta []Faktum
}

// Nullstill empties the trace and keeps its memory; it does nothing on a nil Spor.
func (s *Spor) Nullstill() {
	if s != nil {
		s.steg, s.fakta = s.steg[:0], s.fakta[:0]
	}
}

// Legg adds a step; it does nothing on a nil Spor.
func (s *Spor) Legg(regel *Regel, rad *Rad, u Utfall, fakta ...Faktum) {
	if s == nil {
		return
	}
	if s.trangt(len(fakta)) {
		s.leggTrangt(regel, rad, u, fakta...)
		return
	}
	plass := s.Plass(regel, rad, u, len(fakta))
	for i := range plass { // to copy a few facts at once takes longer
		plass[i] = fakta[i]
	}
}

// Legg3 is [Spor.Legg] of three facts, which go straight to their places: for the steps that every trace has. s is not nil.
func (s *Spor) Legg3(regel *Regel, rad *Rad, u Utfall, a, b, c Faktum) {
	if s.trangt(3) {
		s.leggTrangt(regel, rad, u, a, b, c)
		return
	}
	plass := (*[3]Faktum)(s.Plass(regel, rad, u, 3))
	plass[0], plass[1], plass[2] = a, b, c
}

// leggTrangt is [Spor.Legg] where there is no room. It is a function of its own so that the others keep their arguments in registers.
func (s *Spor) leggTrangt(regel *Regel, rad *Rad, u Utfall, fakta ...Faktum) {
	s.Rom(1, len(fakta))
	s.Legg(regel, rad, u, fakta...)
}

// Plass adds a step with n facts and returns their places, each of which the caller fills: for the steps that there are many of.
// [Spor.Rom] has made room for it, and s is not nil.
func (s *Spor) Plass(regel *Regel, rad *Rad, u Utfall, n int) []Faktum {
	i, fra := len(s.steg), len(s.fakta)
	plass := s.fakta[fra : fra+n]
	s.steg, s.fakta = s.steg[:i+1], s.fakta[:fra+n]
	st := &s.steg[i] // field by field: a step put together first and copied then takes twice the time
	st.Regel, st.Rad, st.Utfall, st.fra = regel, rad, u, uint32(fra)
	return plass
}

// Rom makes room for as many more steps and facts; it does nothing on a nil Spor.
func (s *Spor) Rom(steg, fakta int) {
	if s != nil {
		s.steg, s.fakta = slices.Grow(s.steg, steg), slices.Grow(s.fakta, fakta)
	}
}

// trangt reports whether there is no room for a step with n facts.
func (s *Spor) trangt(n int) bool {
	return len(s.steg) >= cap(s.steg) || len(s.fakta)+n > cap(s.fakta)
}

// Mer adds a fact to the last step; it does nothing on a nil or empty Spor.
func (s *Spor) Mer(f Faktum) {
	if s.Antall() > 0 {
		s.fakta = append(s.fakta, f)
	}
}

// Kopier adds the steps fra (included) to til (not included) of another Spor, with their facts; it does nothing on a nil Spor.
func (s *Spor) Kopier(andre *Spor, fra, til int) {
	for st, fakta := range andre.Mellom(fra, til) {
		s.Legg(st.Regel, st.Rad, st.Utfall, fakta...)
	}
}

// Antall returns the number of steps.
func (s *Spor) Antall() int {
	if s == nil {
		return 0
	}
	return len(s.steg)
}

// Alle yields each step with its facts.
func (s *Spor) Alle() iter.Seq2[*Steg, []Faktum] {
	return s.Mellom(0, s.Antall())
}

// Mellom yields the steps fra (included) to til (not included) with their facts.
func (s *Spor) Mellom(fra, til int) iter.Seq2[*Steg, []Faktum] {
	return func(yield func(*Steg, []Faktum) bool) {
		for i := fra; i < til; i++ {
			st, slutt := &s.steg[i], len(s.fakta)
			if i+1 < len(s.steg) {
				slutt = int(s.steg[i+1].fra)
			}
			if !yield(st, s.fakta[st.fra:slutt:slutt]) {
				return
			}
		}
	}
}

// Setning writes the step as a sentence in the language s, its first letter a capital.
func (st *Steg) Setning(fakta []Faktum, s Spraak) string {
	mal := &st.Regel.Tekst
	switch {
	case st.Utfall == IkkeOppfylt && st.Regel.Ellers[0] != "":
		mal = &st.Regel.Ellers
	case st.Utfall == Uavklart && st.Regel.Aapen[0] != "":
		mal = &st.Regel.Aapen
	}
	setning := Fyll(mal.I(s), fakta, s)
	foerste, n := utf8.DecodeRuneInString(setning)
	return string(unicode.ToUpper(foerste)) + setning[n:]
}

// flertall is the nouns that are counted, in the plural, and what they are called one of.
var flertall = [...][2]string{
	{" virkedager", " virkedag"},
	{" verkedagar", " verkedag"},
	{" working days", " working day"},
	{" kalenderdager", " kalenderdag"},
	{" kalenderdagar", " kalenderdag"},
	{" calendar days", " calendar day"},
	{" måneder", " måned"},
	{" månader", " månad"},
	{" months", " month"},
	{" more months", " more month"},
}

// entall puts the noun that a text begins with in the singular.
func entall(s string) string {
	for _, f := range flertall {
		if rest, ok := strings.CutPrefix(s, f[0]); ok {
			return f[1] + rest
		}
	}
	return s
}

// ukjentDag stands in the place of a day that is not given.
var ukjentDag = Tekst{"ukjent dato", "ukjend dato", "an unknown date"}

// Fyll puts the facts into a template: {startdato} becomes the value of the fact of that name. Brackets hold ways to say it with a bar
// between them, [, med oppstart {startdato}|, uten startdato], and become the first whose facts are all given; nothing when none is.
// They are not put inside brackets. Elsewhere a day that is not given is «ukjent dato», and what else is not given, or not among the
// facts, a dash.
func Fyll(mal string, fakta []Faktum, s Spraak) string {
	var b strings.Builder
	for {
		foer, etter, ok := strings.Cut(mal, "[")
		b.WriteString(foer)
		if !ok {
			return fyllInn(b.String(), fakta, s)
		}
		maater, rest, _ := strings.Cut(etter, "]")
		for m := range strings.SplitSeq(maater, "|") {
			if alleGitt(m, fakta, s) {
				b.WriteString(m)
				break
			}
		}
		mal = rest
	}
}

// alleGitt reports whether every fact that a template names is given.
func alleGitt(mal string, fakta []Faktum, s Spraak) bool {
	for {
		_, etter, ok := strings.Cut(mal, "{")
		if !ok {
			return true
		}
		navn, rest, _ := strings.Cut(etter, "}")
		if _, gitt := verdiAv(navn, fakta, s); !gitt {
			return false
		}
		mal = rest
	}
}

// verdiAv returns the value of the fact of a name as people read it, and whether it is given.
func verdiAv(navn string, fakta []Faktum, s Spraak) (verdi string, gitt bool) {
	for _, f := range fakta {
		if f.Felt.Navn != navn {
			continue
		}
		if t := f.Tekst(s); t != "" {
			verdi, gitt = t, f.Felt.Slag != Sannhet || f.Verdi != int64(Ukjent)
		} else if verdi == "" && f.Felt.Slag == Dag {
			verdi = ukjentDag.I(s)
		}
	}
	return verdi, gitt
}

// fyllInn puts the facts into a template without brackets.
func fyllInn(mal string, fakta []Faktum, s Spraak) string {
	var b strings.Builder
	for {
		foer, etter, ok := strings.Cut(mal, "{")
		b.WriteString(foer)
		if !ok {
			return b.String()
		}
		navn, rest, _ := strings.Cut(etter, "}")
		verdi, _ := verdiAv(navn, fakta, s)
		b.WriteString(cmp.Or(verdi, "–"))
		if verdi == "1" {
			rest = entall(rest)
		}
		mal = rest
	}
}
