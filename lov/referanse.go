package lov

import (
	"errors"
	"strconv"
	"strings"
)

// Lov is an act or a forskrift that a [Referanse] points into.
type Lov uint8

// The acts and forskrifter. IngenLov is the zero value.
const (
	IngenLov Lov = iota
	Integreringsloven
	Integreringsforskriften
	Introduksjonsloven
	Utlendingsloven
	Fravaersforskriften // of 2003: fravær og permisjon under introduksjonsloven
	Koronaloven         // the temporary act of 2020
	Koronaforskriften   // of 2022
)

var lover = [...]struct {
	kort, lovdata string
	navn          Tekst
}{
	{},
	{"integreringsloven", "lov/2020-11-06-127", Tekst{"integreringsloven", "integreringslova", "the Integration Act"}},
	{"integreringsforskriften", "forskrift/2020-12-15-2912", Tekst{"integreringsforskriften", "integreringsforskrifta", "the Integration Regulations"}},
	{"introduksjonsloven", "lov/2003-07-04-80", Tekst{"introduksjonsloven", "introduksjonslova", "the Introduction Act"}},
	{"utlendingsloven", "lov/2008-05-15-35", Tekst{"utlendingsloven", "utlendingslova", "the Immigration Act"}},
	{"fravaersforskriften", "forskrift/2003-07-18-973", Tekst{"fraværsforskriften 2003", "fråværsforskrifta 2003", "the Absence Regulations of 2003"}},
	{"koronaloven", "lov/2020-05-26-53", Tekst{"midlertidig lov 2020 nr. 53", "mellombels lov 2020 nr. 53", "the temporary act 2020 no. 53"}},
	{"koronaforskriften", "forskrift/2022-01-24-111", Tekst{"forskrift 2022 nr. 111", "forskrift 2022 nr. 111", "the temporary regulations 2022 no. 111"}},
}

// String returns the name used in short references, "integreringsloven".
func (l Lov) String() string {
	if int(l) < len(lover) {
		return lover[l].kort
	}
	return ""
}

// Navn returns the name of l in the language s, «integreringslova» in nynorsk; empty for [IngenLov].
func (l Lov) Navn(s Spraak) string {
	if int(l) < len(lover) {
		return lover[l].navn.I(s)
	}
	return ""
}

// Introduksjon reports whether l is introduksjonsloven, or an act or a forskrift that goes with it.
func (l Lov) Introduksjon() bool {
	return l == Introduksjonsloven || l == Fravaersforskriften || l == Koronaloven || l == Koronaforskriften
}

// Referanse points to a provision, down to punktum and bokstav. Zero fields are not named: Ledd 0 is the whole paragraf. Values
// are comparable with ==.
type Referanse struct {
	Lov      Lov
	Paragraf uint16
	Strek    uint8 // the number after a dash: 1 in § 7-1
	Tillegg  byte  // the letter after the number of the paragraf: 'h' in § 43 h
	Ledd     uint8 // 1–20
	Bokstav  byte  // 'a'–'z'
	Punktum  uint8 // 1–20
}

// ErrReferanse is the error of [ParseReferanse].
var ErrReferanse = errors.New("forventet en henvisning på formen lov/paragraf/ledd/bokstav/pN, for eksempel integreringsloven/14/4/p2")

const maksOrdenstall = 20

// ParseReferanse reads the short form that [Referanse.String] writes: "integreringsloven/14/4/p2", "integreringsloven/9/1/f",
// "integreringsforskriften/43h", "fravaersforskriften/7-1". Anything else is [ErrReferanse], which does not repeat the input.
func ParseReferanse(s string) (Referanse, error) {
	ledd := strings.Split(s, "/")
	if len(ledd) < 2 {
		return Referanse{}, ErrReferanse
	}
	var r Referanse
	for i := range lover {
		if lover[i].kort == ledd[0] {
			r.Lov = Lov(i)
		}
	}
	p := ledd[1]
	if n := len(p); n > 0 && bokstav(p[n-1]) {
		r.Tillegg, p = p[n-1], p[:n-1]
	}
	p, strek, medStrek := strings.Cut(p, "-")
	paragraf, ok := ordenstall(p, 999)
	if r.Lov == IngenLov || !ok {
		return Referanse{}, ErrReferanse
	}
	r.Paragraf = uint16(paragraf)
	if medStrek {
		n, ok := ordenstall(strek, maksOrdenstall)
		if !ok {
			return Referanse{}, ErrReferanse
		}
		r.Strek = uint8(n)
	}
	trinn := 0 // ledd, bokstav and punktum come in this order, each at most once
	for _, d := range ledd[2:] {
		switch {
		case len(d) == 1 && bokstav(d[0]) && trinn < 2:
			r.Bokstav, trinn = d[0], 2
		case strings.HasPrefix(d, "p") && trinn < 3:
			n, ok := ordenstall(d[1:], maksOrdenstall)
			if !ok {
				return Referanse{}, ErrReferanse
			}
			r.Punktum, trinn = uint8(n), 3
		default:
			n, ok := ordenstall(d, maksOrdenstall)
			if !ok || trinn > 0 {
				return Referanse{}, ErrReferanse
			}
			r.Ledd, trinn = uint8(n), 1
		}
	}
	return r, nil
}

func bokstav(c byte) bool { return 'a' <= c && c <= 'z' }

// ordenstall reads 1–maks without sign or leading zero.
func ordenstall(s string, maks int) (int, bool) {
	if s == "" || s[0] < '1' || s[0] > '9' || len(s) > 3 {
		return 0, false
	}
	n, err := strconv.Atoi(s)
	return n, err == nil && n <= maks
}

// String returns the short form of the JSON contract, "integreringsloven/14/4/p2". It is read back by [ParseReferanse]. The zero
// Referanse is an empty text.
func (r Referanse) String() string { return string(r.Append(nil)) }

// Append appends the short form of r to b.
func (r Referanse) Append(b []byte) []byte {
	if r.Lov.String() == "" {
		return b
	}
	b = append(b, r.Lov.String()...)
	b = append(b, '/')
	b = r.appendParagraf(b)
	if r.Tillegg != 0 {
		b = append(b, r.Tillegg)
	}
	if r.Ledd != 0 {
		b = append(b, '/')
		b = strconv.AppendUint(b, uint64(r.Ledd), 10)
	}
	if r.Bokstav != 0 {
		b = append(b, '/', r.Bokstav)
	}
	if r.Punktum != 0 {
		b = append(b, '/', 'p')
		b = strconv.AppendUint(b, uint64(r.Punktum), 10)
	}
	return b
}

// appendParagraf appends the number of the paragraf, «14» or «7-1».
func (r Referanse) appendParagraf(b []byte) []byte {
	b = strconv.AppendUint(b, uint64(r.Paragraf), 10)
	if r.Strek != 0 {
		b = append(b, '-')
		b = strconv.AppendUint(b, uint64(r.Strek), 10)
	}
	return b
}

// MarshalText implements [encoding.TextMarshaler] with the short form.
func (r Referanse) MarshalText() ([]byte, error) { return r.Append(nil), nil }

// UnmarshalText implements [encoding.TextUnmarshaler] with [ParseReferanse]; r is left alone on an error.
func (r *Referanse) UnmarshalText(b []byte) error {
	lest, err := ParseReferanse(string(b))
	if err == nil {
		*r = lest
	}
	return err
}

var ordenstallord = [3][maksOrdenstall + 1]string{
	{"", "første", "andre", "tredje", "fjerde", "femte", "sjette", "sjuende", "åttende", "niende", "tiende"},
	{"", "første", "andre", "tredje", "fjerde", "femte", "sjette", "sjuande", "åttande", "niande", "tiande"},
	{"", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"},
}

func ordenstallOrd(n uint8, s Spraak) string {
	if o := ordenstallord[s.plass()][min(int(n), maksOrdenstall)]; o != "" {
		return o
	}
	if s == Engelsk {
		return strconv.Itoa(int(n)) + "th"
	}
	return strconv.Itoa(int(n)) + "."
}

// Tekst writes r as a Norwegian lawyer does: «integreringsloven § 14 fjerde ledd andre punktum», «integreringsforskriften § 43 h»,
// in English "the Integration Act section 14, fourth paragraph, second sentence".
func (r Referanse) Tekst(s Spraak) string {
	if r.Lov.String() == "" {
		return ""
	}
	return r.Lov.Navn(s) + " " + r.Kort(s)
}

// Kort writes r without the name of the act: «§ 14 fjerde ledd andre punktum».
func (r Referanse) Kort(s Spraak) string {
	var b strings.Builder
	ledd, punktum, skille := " ledd", " punktum", " "
	if s == Engelsk {
		b.WriteString("section ")
		ledd, punktum, skille = " paragraph", " sentence", ", "
	} else {
		b.WriteString("§ ")
	}
	b.Write(r.appendParagraf(nil))
	if r.Tillegg != 0 {
		b.WriteString(" " + string(rune(r.Tillegg)))
	}
	if r.Ledd != 0 {
		b.WriteString(skille + ordenstallOrd(r.Ledd, s) + ledd)
	}
	if r.Bokstav != 0 {
		b.WriteString(skille)
		if s == Engelsk {
			b.WriteString("letter ")
		} else {
			b.WriteString("bokstav ")
		}
		b.WriteByte(r.Bokstav)
	}
	if r.Punktum != 0 {
		b.WriteString(skille + ordenstallOrd(r.Punktum, s) + punktum)
	}
	return b.String()
}

// Lovdata returns the address of the paragraf at Lovdata, "https://lovdata.no/lov/2020-11-06-127/§14"; Lovdata does not link to
// ledd or punktum. Empty for the zero Referanse.
func (r Referanse) Lovdata() string {
	if r.Lov.String() == "" {
		return ""
	}
	u := "https://lovdata.no/" + lover[r.Lov].lovdata + "/§" + string(r.appendParagraf(nil))
	if r.Tillegg != 0 {
		u += string(rune(r.Tillegg))
	}
	return u
}
