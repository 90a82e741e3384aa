package integrering

import (
	"strconv"
	"strings"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/internal/leser"
	"github.com/nirregler/integrering/internal/skjema"
	"github.com/nirregler/integrering/lov"
)

// Feil is one fault of a document that was read. Neither Sti nor Melding holds a value of the document.
type Feil struct {
	Kode    string // one of [Feilkoder]
	Sti     string // JSON pointer (RFC 6901) to the value at fault, or to where it should have been; empty: the document
	Linje   int    // the line of the document, from 1; 0 where a line says nothing
	Melding string // what was expected, in bokmål
}

// String returns the path, the line and what was expected.
func (f Feil) String() string {
	s := f.Sti
	if s == "" {
		s = "dokumentet"
	}
	if f.Linje > 0 {
		s += " (linje " + strconv.Itoa(f.Linje) + ")"
	}
	return s + ": " + f.Melding
}

// Feilliste is every fault of a document, in the order they were met: the error of [Les] and its relatives. A fault of syntax stands
// alone.
type Feilliste []Feil

// Error returns the faults, one on each line. It holds no value of the document.
func (f Feilliste) Error() string {
	linjer := make([]string, len(f))
	for i := range f {
		linjer[i] = f[i].String()
	}
	return strings.Join(linjer, "\n")
}

// Linje is one line of a stream: a deltaker, and what is asked about it. The zero days are not given.
type Linje struct {
	Deltaker   Deltaker
	Per        date.Date // the day looked at
	Lovdato    date.Date // the day whose law is used
	Tolkninger []ValgtTolkning
}

// ValgtTolkning is a chosen reading of an open point. Whether there is such a point and such a reading is for [Regelverk] to say.
type ValgtTolkning struct {
	ID    string // T01–T99
	Verdi string
}

func (l *Linje) leggTolkning(id, verdi string) bool {
	for _, t := range l.Tolkninger {
		if t.ID == id {
			return false
		}
	}
	l.Tolkninger = append(l.Tolkninger, ValgtTolkning{id, verdi})
	return true
}

// Les reads a document "deltaker/1". A UTF-8 byte order mark and CRLF are accepted; null, unknown and repeated fields, days and codes
// that do not exist, and more than 10 MB are faults. The error is a [Feilliste] with every fault; a missing fact is not a fault.
// With an error the Deltaker holds what could be read, its ID only when that is not at fault.
func Les(data []byte) (Deltaker, error) {
	var d Deltaker
	err := LesInn(&d, data)
	return d, err
}

// LesInn is [Les] into d, which is emptied first; the memory of its lists is used again. Many documents are read faster with one
// [Leser].
func LesInn(d *Deltaker, data []byte) error {
	var l Leser
	return l.Les(d, data)
}

// LesLinje reads one line of a stream into l, which is emptied first: a deltaker, or
// {"deltaker": …, "per": day, "lovdato": day, "tolkninger": {"T01": "dagen-foer"}}, where paths then begin with /deltaker. The error
// is that of [Les].
func LesLinje(l *Linje, data []byte) error {
	var r Leser
	return r.LesLinje(l, data)
}

// Leser reads documents one after the other. It keeps the memory that it needs, so that reading allocates only the texts that are
// kept, and the list erstatter of a tiltak. It holds on to the bytes of a document until the next is read. The zero value is ready; it
// is not for use by several goroutines at once.
type Leser struct {
	leser leser.Leser
	minne Linje // the memory of lists that the last document did not have
}

// Les is [LesInn].
func (l *Leser) Les(d *Deltaker, data []byte) error {
	deltakertabell.Spar(d, &l.minne.Deltaker)
	if l.leser.Begynn(data) {
		deltakertabell.Les(&l.leser, d, &l.minne.Deltaker)
	}
	return l.slutt(d, "/id")
}

// LesLinje is [LesLinje].
func (l *Leser) LesLinje(linje *Linje, data []byte) error {
	tolkninger := linje.Tolkninger[:0]
	linjetabell.Spar(linje, &l.minne)
	linje.Tolkninger = tolkninger
	id := "/id"
	if l.leser.Begynn(data) {
		switch string(l.leser.FoersteNavn()) {
		case "deltaker", "per", "lovdato", "tolkninger":
			id = "/deltaker/id"
			linjetabell.Les(&l.leser, linje, &l.minne)
		default:
			deltakertabell.Les(&l.leser, &linje.Deltaker, &l.minne.Deltaker)
		}
	}
	return l.slutt(&linje.Deltaker, id)
}

func (l *Leser) slutt(d *Deltaker, id string) error {
	feil := l.leser.Slutt()
	if feil == nil {
		return nil
	}
	liste := make(Feilliste, len(feil))
	for i, f := range feil {
		liste[i] = Feil(f)
		if f.Sti == id {
			d.ID = ""
		}
	}
	return liste
}

// AppendJSON appends d as a document "deltaker/1", with what is given in the order of the contract and no space between. [Les] reads
// it back to the same Deltaker, as long as its days, codes and numbers are such as a document can hold.
func (d *Deltaker) AppendJSON(b []byte) []byte { return deltakertabell.Skriv(b, d) }

// IkkeBrukt yields what is given in d and that no rule looks at yet, as /tiltak.
func (d *Deltaker) IkkeBrukt(yield func(lov.Sti) bool) {
	for i := range deltakertabell.Felter {
		f := &deltakertabell.Felter[i]
		if f.Ulest && f.Gitt(d) && !yield(lov.Til(f.Navn)) {
			return
		}
	}
}

// SkjemaDeltaker returns the JSON Schema (draft 2020-12) of the document "deltaker/1", with titles in bokmål. It is made from the
// table that the reader reads by.
func SkjemaDeltaker() []byte {
	doc := skjema.Document{ID: SkjemaDeltakerID, Tittel: lov.Tekst{"Deltaker", "Deltakar", "Participant"}, Rot: &deltakertabell.Node}
	return doc.JSON(lov.Bokmaal)
}
