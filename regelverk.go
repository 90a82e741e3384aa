package integrering

import (
	"crypto/sha256"
	"fmt"
	"slices"
	"strings"

	"github.com/rickb777/date/v2"

	"github.com/nirregler/integrering/avslutning"
	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/sluttmaal"
	"github.com/nirregler/integrering/status"
)

// Versjon is the version of the library, as receipts name it.
const Versjon = "0.1.0"

const regelverkID = "norge-2026-07-28"

var (
	sistGjennomgaatt = lov.D(2026, 7, 28)
	foersteLovdato   = lov.D(2010, 1, 1) // utlendingsloven 2008 in force
	ikrafttredelse   = lov.D(2021, 1, 1) // integreringsloven in force
	foerste2026      = lov.D(2026, 1, 1)
)

// FoersteLovdato returns the first law date that is covered, 1 January 2010: the permits of both acts are those of utlendingsloven 2008,
// in force from that day.
func FoersteLovdato() date.Date { return foersteLovdato }

// SistGjennomgaatt returns the day up to which the law has been reviewed. A law date after it gets the newest rules and a warning in
// the receipt (T49).
func SistGjennomgaatt() date.Date { return sistGjennomgaatt }

// Regelverk is every table and every reading as one immutable value. [Norge] returns the law as reviewed; [Regelverk.Med],
// [Regelverk.Frys] and [Regelverk.MedFunn] return a changed copy.
type Regelverk struct {
	kategori   kategori.Regler
	sluttmaal  sluttmaal.Regler
	fravaer    fravaer.Regler
	frist      frist.Regler
	avslutning avslutning.Regler
	status     status.Regler

	virkedag             string // T07 as text, so that a receipt costs nothing
	fravaersdagen        bool   // T15 fravaersdagen
	feilEtterGjennomgang bool   // T49 feil

	alvor      []overstyrt // of findings; never changed in place
	hypotetisk bool
	hypoteser  []string       // names of the what-ifs; never changed in place
	lovdager   [2][]date.Date // on which a row of a table begins or has ended: integreringsloven, introduksjonsloven
	dager34    []date.Date    // the same of the tables of what § 34 gives
	sum        [sha256.Size]byte
}

type overstyrt struct {
	kode  string
	alvor lov.Alvor
}

// Norge returns the law as reviewed, with every reading at its default.
func Norge() Regelverk {
	r := Regelverk{kategori: kategori.Norge(), sluttmaal: sluttmaal.Norge(), fravaer: fravaer.Norge(), frist: frist.Norge(), avslutning: avslutning.Norge(), status: status.Norge()}
	r.settVirkedag(r.fravaer.Virkedag)
	r.summer()
	return r
}

// tabeller returns every table of r, in the order of the packages.
func (r *Regelverk) tabeller() []lov.Liste {
	return slices.Concat(r.kategori.Tabeller(), r.sluttmaal.Tabeller(), r.fravaer.Tabeller(), r.frist.Tabeller(), r.avslutning.Tabeller(), r.status.Tabeller())
}

// Tabeller yields every version of every table, table by table, the newest version first.
func (r *Regelverk) Tabeller(yield func(lov.Oppslag) bool) {
	for _, t := range r.tabeller() {
		for o := range t.Rader {
			if !yield(o) {
				return
			}
		}
	}
}

// Frys returns a copy of r in which one table stands as it stood on d: later versions are gone and the one in force on d goes on. The
// receipt calls the rules hypothetical. The error names the tables there are when there is none of that name.
func (r Regelverk) Frys(tabell string, d date.Date) (Regelverk, error) {
	var navn []string
	for _, t := range r.tabeller() {
		if t.Tabellnavn() == tabell {
			t.FrysPaa(d)
			r.hypotetisk = true
			r.summer()
			return r, nil
		}
		navn = append(navn, t.Tabellnavn())
	}
	return Regelverk{}, fmt.Errorf("ukjent tabell; forventet en av %s", strings.Join(navn, ", "))
}

// Med returns a copy of r with another reading of an open point: Med("T01", "dagen-foer"). The error names what there is to choose from.
func (r Regelverk) Med(id, verdi string) (Regelverk, error) {
	var ider []string
	for i := range valgtabell {
		v := &valgtabell[i]
		if v.nr.String() != id {
			ider = append(ider, v.nr.String())
			continue
		}
		if err := v.velg(&r, verdi); err != nil {
			return Regelverk{}, err
		}
		r.summer()
		return r, nil
	}
	return Regelverk{}, fmt.Errorf("ukjent tolkning; forventet en av %s", strings.Join(ider, ", "))
}

// MedFunn returns a copy of r in which findings with the code have another severity; [lov.Av] turns them off. The error is for a code
// that no finding has.
func (r Regelverk) MedFunn(kode string, a lov.Alvor) (Regelverk, error) {
	for k := range Funnkoder {
		if k.Kode == kode {
			r.alvor = append(slices.Clip(r.alvor), overstyrt{kode, a})
			r.summer()
			return r, nil
		}
	}
	return Regelverk{}, fmt.Errorf("ukjent funnkode; funnkodene står i «koder funn»")
}

// summer sums rules and readings, so that a receipt can say which they were.
func (r *Regelverk) summer() {
	r.settLovdager()
	h := sha256.New()
	fmt.Fprintln(h, regelverkID)
	for o := range r.Tabeller {
		fmt.Fprintln(h, o.Tabell, o.Rad.Fra, o.Rad.Til, o.Rad.Hjemmel, o.Rad.Kilde, o.Rad.Status, o.Verdi)
	}
	for _, navn := range r.hypoteser {
		fmt.Fprintln(h, "hypotese", navn)
	}
	for t := range r.Tolkninger {
		fmt.Fprintln(h, t.ID, t.Verdi)
	}
	for _, a := range r.alvor {
		fmt.Fprintln(h, a.kode, a.alvor)
	}
	h.Sum(r.sum[:0])
}
