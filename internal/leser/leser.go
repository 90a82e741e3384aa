// Package leser is the strict JSON reader. Field tables ([Tabell]) say what a document may hold; the same tables write it back and
// describe it to package skjema.
//
// The syntax is checked first, by jsontext, and a fault of syntax is the only one reported. The tables then walk over text that is
// known to be JSON and collect every fault of meaning, with its place. No message holds a value of the document.
package leser

import (
	"bytes"
	"encoding/binary"
	"errors"
	"io"
	"math/bits"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/go-json-experiment/json/jsontext"
)

// The bounds of a document.
const (
	MaksBytes = 10 << 20
	MaksFeil  = 100 // one more says that there are more
)

// maksDybde is deeper than any table.
const maksDybde = 8

// Feil is one fault of a document.
type Feil struct {
	Kode    string
	Sti     string // RFC 6901
	Linje   int    // from 1; 0 when the fault has no place
	Melding string // what was expected, in bokmål
}

// Leser reads documents, one at a time. It keeps what can be reused; the zero value is ready.
type Leser struct {
	dec   jsontext.Decoder
	buf   bytes.Buffer
	skrap []byte

	data    []byte
	start   int // of the token
	slutt   int
	c       byte // the first byte of the token, 0 at the end
	escaped bool // the token is a string with a backslash

	dybde int
	sti   [maksDybde]ledd
	pos   [maksDybde][64]int32 // where the fields of the open objects stand

	feil  []Feil
	flere int // faults beyond MaksFeil
	linje int // the line of the byte telt
	telt  int
}

// ledd is one step of a path: a field or a place in a list.
type ledd struct {
	navn string
	i    int // when navn is empty
}

var valg = []jsontext.Options{jsontext.AllowDuplicateNames(true)} // duplicates are found by the tables, all of them

// Begynn checks the size and the syntax of data and reads the first token; false if it is at fault.
func (l *Leser) Begynn(data []byte) bool {
	l.data, l.feil, l.flere, l.linje, l.telt = nil, nil, 0, 1, 0
	l.dybde, l.start, l.slutt = 0, 0, 0
	if len(data) > MaksBytes {
		l.legg(ForStor, "", 0, "forventet høyst 10 MB")
		return false
	}
	l.data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	l.buf = *bytes.NewBuffer(l.data)
	l.dec.Reset(&l.buf, valg...)
	_, err := l.dec.ReadValue()
	if err == nil {
		if _, err = l.dec.ReadToken(); errors.Is(err, io.EOF) {
			l.les()
			return true
		}
	}
	l.syntaksfeil(err)
	return false
}

// Slutt returns the faults, nil when there are none.
func (l *Leser) Slutt() []Feil {
	if l.flere > 0 {
		l.feil = append(l.feil, Feil{Flere, "", 0, "dokumentet har flere feil enn de " + strconv.Itoa(MaksFeil) + " som er vist"})
	}
	return l.feil
}

func (l *Leser) syntaksfeil(err error) {
	kode, sti, melding, hvor := Syntaks, "", "forventet gyldig JSON", len(l.data)
	var s *jsontext.SyntacticError
	if errors.As(err, &s) {
		hvor, sti = min(int(s.ByteOffset), len(l.data)), trygg(string(s.JSONPointer))
	}
	switch {
	case len(bytes.TrimLeft(l.data, " \t\r\n")) == 0:
		melding = "forventet et dokument, men det er tomt"
	case err == nil:
		hvor, melding = int(l.dec.InputOffset()), "forventet ingenting etter dokumentet"
	case errors.Is(err, io.ErrUnexpectedEOF):
		melding = "dokumentet slutter for tidlig"
	case s == nil:
	case ugyldigTegn(l.data[hvor:]):
		kode, melding = UTF8, "forventet gyldig UTF-8"
	case strings.Contains(s.Err.Error(), "depth"):
		kode, melding = ForDyp, "forventet færre nivåer av lister og objekter"
	}
	l.legg(kode, sti, hvor, melding)
}

// ugyldigTegn reports whether s begins with bytes that are not UTF-8.
func ugyldigTegn(s []byte) bool {
	r, n := utf8.DecodeRune(s)
	return r == utf8.RuneError && n == 1
}

// trygg returns the pointer up to the first name that does not look like that of a field, and no deeper than a table.
func trygg(peker string) string {
	for i, dybde := 0, 0; i < len(peker); dybde++ {
		if dybde == maksDybde {
			return peker[:i]
		}
		n := strings.IndexByte(peker[i+1:], '/')
		if n < 0 {
			n = len(peker) - i - 1
		}
		del := peker[i+1 : i+1+n]
		if _, err := strconv.ParseUint(del, 10, 16); err != nil && !feltnavn([]byte(del)) {
			return peker[:i]
		}
		i += 1 + n
	}
	return peker
}

// skille is what can stand between two tokens.
var skille = [256]bool{' ': true, '\t': true, '\r': true, '\n': true, ',': true, ':': true}

// les moves to the next token.
func (l *Leser) les() {
	s, i := l.data, l.slutt
	for i < len(s) && skille[s[i]] {
		i++
	}
	l.start, l.c = i, 0
	if i == len(s) {
		return
	}
	l.c = s[i]
	i++
	switch l.c {
	case '{', '}', '[', ']':
	case '"':
		i = l.tekstslutt(i)
	default:
		for i < len(s) && !skille[s[i]] && s[i] != '}' && s[i] != ']' {
			i++
		}
	}
	l.slutt = min(i, len(s))
}

// tekstslutt returns the place after the string whose first byte is s[i], and notes whether it has a backslash.
func (l *Leser) tekstslutt(i int) int {
	const enere, toppbit = 0x0101010101010101, 0x8080808080808080
	s := l.data
	l.escaped = false
	for ; i+8 <= len(s); i += 8 { // eight bytes at a time: the first that is '"' or '\\' leaves the lowest top bit
		v := binary.LittleEndian.Uint64(s[i:])
		a, b := v^'"'*enere, v^'\\'*enere
		if m := ((a-enere)&^a | (b-enere)&^b) & toppbit; m != 0 {
			i += bits.TrailingZeros64(m) / 8
			if s[i] == '"' {
				return i + 1
			}
			break
		}
	}
	for i < len(s) && s[i] != '"' {
		if s[i] == '\\' {
			l.escaped = true
			i++
		}
		i++
	}
	return i + 1
}

// neste moves to the next token and reports whether it is another than the one that closes the list or object.
func (l *Leser) neste(slutt byte) bool {
	l.les()
	return l.c != slutt && l.c != 0
}

// tekst returns the text of a string token. It is valid until the next.
func (l *Leser) tekst() []byte {
	if l.escaped {
		return l.uescaped()
	}
	return l.data[l.start+1 : l.slutt-1]
}

func (l *Leser) uescaped() []byte {
	l.skrap, _ = jsontext.AppendUnquote(l.skrap[:0], l.data[l.start:l.slutt])
	return l.skrap
}

// hopp moves to the last token of the value whose first token was read.
func (l *Leser) hopp() {
	for dypt := 0; ; l.les() {
		switch l.c {
		case '{', '[':
			dypt++
		case '}', ']':
			dypt--
		}
		if dypt == 0 || l.c == 0 {
			return
		}
	}
}

// FeilHer reports a fault of the value that is being read.
func (l *Leser) FeilHer(kode, melding string) { l.legg(kode, l.peker(), l.start, melding) }

// feilType reports that the value has the wrong type, and moves to its end.
func (l *Leser) feilType(forventet string) {
	if l.c == 'n' {
		l.FeilHer(Null, "forventet "+forventet+"; et felt uten verdi utelates, null brukes ikke")
	} else {
		l.FeilHer(FeilType, "forventet "+forventet)
	}
	l.hopp()
}

// legg adds a fault at the byte hvor.
func (l *Leser) legg(kode, sti string, hvor int, melding string) {
	if len(l.feil) == MaksFeil {
		l.flere++
		return
	}
	if hvor < l.telt {
		l.linje, l.telt = 1, 0
	}
	l.linje += bytes.Count(l.data[l.telt:hvor], []byte("\n"))
	l.telt = hvor
	l.feil = append(l.feil, Feil{kode, sti, l.linje, melding})
}

// peker returns the path of the value that is being read.
func (l *Leser) peker() string {
	var b []byte
	for _, d := range l.sti[:l.dybde] {
		b = append(b, '/')
		if d.navn == "" {
			b = strconv.AppendInt(b, int64(d.i), 10)
		} else {
			b = append(b, d.navn...)
		}
	}
	return string(b)
}

// ukjent reports a field that the table does not have, and moves to the end of its value. A name that could be about a person is not
// repeated: the path is then that of the object.
func (l *Leser) ukjent() {
	navn, d := l.tekst(), l.dybde
	if feltnavn(navn) {
		l.sti[d], l.dybde = ledd{navn: string(navn)}, d+1
		l.FeilHer(UkjentFelt, "feltet finnes ikke i skjemaet")
	} else {
		l.FeilHer(UkjentFelt, "et felt finnes ikke i skjemaet; navnet gjengis ikke")
	}
	l.dybde = d
	l.les()
	l.hopp()
}

// feltnavn reports whether the name looks like that of a field: letters, hyphen, underscore and a few digits.
func feltnavn(navn []byte) bool {
	const maksLengde, maksSifre = 40, 4
	sifre := 0
	for i, c := range navn {
		switch {
		case 'a' <= c|0x20 && c|0x20 <= 'z':
		case i > 0 && (c == '_' || c == '-'):
		case i > 0 && siffer(c):
			sifre++
		default:
			return false
		}
	}
	return len(navn) > 0 && len(navn) <= maksLengde && sifre <= maksSifre
}

// FoersteNavn returns the name of the first field of the object that was begun, without reading it; nil when there is none.
func (l *Leser) FoersteNavn() []byte {
	s := bytes.TrimLeft(l.data[l.slutt:], " \t\r\n")
	if len(s) == 0 || s[0] != '"' {
		return nil
	}
	s = s[1:]
	return s[:max(bytes.IndexByte(s, '"'), 0)]
}
